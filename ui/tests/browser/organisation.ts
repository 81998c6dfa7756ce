import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type DemoLaptop, passphrase, startDemoLaptop } from "./demo";
import { type Laptop, run, startLaptop } from "./host";

/** A secretariat with the demo mission, its server, and those who join. */
export interface Organisation {
  secretariat: DemoLaptop;
  /** A laptop that belongs to the organisation, and to the demo mission unless it is said otherwise. */
  member(name: string, role: string, missions?: readonly string[]): Promise<Laptop>;
  /** Ends everything that was started, members' laptops too. */
  stop(): Promise<void>;
}

export async function startOrganisation(): Promise<Organisation> {
  const folder = await mkdtemp(join(tmpdir(), "fieldseal-organisation-"));
  const server = run("fieldseal-server", ["serve", "--data", folder, "--listen", "127.0.0.1:0"]);
  const setup_token = (await server.said(/setup token: (\S+)/))[1]!;
  const address = (await server.said(/listening on (\S+)/))[1]!;
  const secretariat = await startDemoLaptop();
  await secretariat.call("org_init", { name: "Review secretariat", server: address, setup_token });
  const members: Laptop[] = [];
  return {
    secretariat,
    async member(name, role, missions = [secretariat.mission]) {
      const laptop = await startLaptop();
      members.push(laptop);
      await laptop.call("vault_create", { name, passphrase });
      const { invite } = await secretariat.call<{ invite: string }>("org_invite", { name, role, missions });
      const { sas, device } = await laptop.call<{ sas: string; device: string }>("org_enrol", { invite });
      await secretariat.call("sync_run");
      await secretariat.call("org_approve", { device, sas });
      await secretariat.call("sync_run");
      await laptop.call("sync_run");
      return laptop;
    },
    async stop() {
      await Promise.all([secretariat, ...members].map((laptop) => laptop.stop()));
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
