import type { MissionList, RecordPage, RecordRow } from "../../src/bindings/commands";
import { type Laptop, startLaptop } from "./host";

export const passphrase = "shiver depth cute profit basic naive joke";

/** A laptop with an open vault that holds the demo missions. */
export interface DemoLaptop extends Laptop {
  mission: string;
  /** The record of a kind whose reference ends so. */
  record(kind: string, reference: string): Promise<RecordRow>;
}

export async function startDemoLaptop(): Promise<DemoLaptop> {
  const laptop = await startLaptop();
  await laptop.call("vault_create", { name: "M. Aldvik", passphrase });
  await laptop.call("demo_load");
  const { missions } = await laptop.call<MissionList>("mission_list");
  const mission = missions.find(({ ref }) => ref === "IRQ-2026-01")?.id ?? "";
  return {
    ...laptop,
    mission,
    async record(kind, reference) {
      const { records } = await laptop.call<RecordPage>("record_list", { kind, mission, limit: 1000 });
      const found = records.find(({ ref }) => ref?.endsWith(reference));
      if (!found) throw new Error(`no ${kind} ${reference} among ${records.map(({ ref }) => ref).join(", ")}`);
      return found;
    },
  };
}
