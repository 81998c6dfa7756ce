import { queries } from "../../app/session";
import type { FieldWrite } from "../../bindings/commands";
import { format } from "../../i18n";
import { platform } from "../../platform";
import { kindOf } from "./kinds";

let fresh: string | null = null;

/** Whether the record was made just now in this window and nobody has written into it: answers true once. */
export function takeFresh(record: string): boolean {
  const isFresh = fresh === record;
  if (isFresh) fresh = null;
  return isFresh;
}

/** Makes a record, durable when this resolves; what goes without saying (when, which state) is filled in. Gives its id. */
export async function createRecord(kind: string, mission: string | null, fields: Record<string, FieldWrite> = {}): Promise<string> {
  const created = await platform().call("record_create", {
    kind,
    fields: { ...evident(kind), ...fields },
    ...(mission === null ? {} : { mission }),
  });
  void queries.invalidateQueries({ queryKey: ["list"] });
  void queries.invalidateQueries({ queryKey: ["missions"] });
  fresh = created.id;
  return created.id;
}

const momentOf: Record<string, string> = { observation: "observed_at", interview: "started", site_visit: "started" };
const stateOf: Record<string, string> = { observation: "draft", interview: "held", site_visit: "done", finding: "draft" };

function evident(kind: string): Record<string, FieldWrite> {
  const fields: Record<string, FieldWrite> = {};
  const moment = momentOf[kind];
  if (moment) fields[moment] = { at: new Date().toISOString(), zone: format.ownZone() };
  const state = stateOf[kind];
  if (state && kindOf(kind).fields.some(({ name, choices }) => name === "state" && choices.includes(state))) fields.state = state;
  return fields;
}
