import { queries } from "../../app/session";
import type { FieldWrite } from "../../bindings/commands";
import { format, initialState, statesOf } from "../../i18n";
import { platform } from "../../platform";

let fresh: string | null = null;

/** Whether the record was begun just now in this window, to be written in its document: answers true once. */
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
  return created.id;
}

/** As `createRecord`, for who goes to the new record's document next: its title takes the keyboard there. */
export async function beginRecord(kind: string, mission: string | null, fields: Record<string, FieldWrite> = {}): Promise<string> {
  fresh = await createRecord(kind, mission, fields);
  return fresh;
}

const momentOf: Record<string, string> = { observation: "observed_at", interview: "started", site_visit: "started" };
/** Whoever begins one of these has been there already. */
const stateOf: Record<string, string> = { interview: "held", site_visit: "done" };

function evident(kind: string): Record<string, FieldWrite> {
  const fields: Record<string, FieldWrite> = {};
  const moment = momentOf[kind];
  if (moment) fields[moment] = { at: new Date().toISOString(), zone: format.ownZone() };
  const usual = stateOf[kind];
  const state = statesOf(kind).some(({ name }) => name === usual) ? usual : initialState(kind);
  if (state) fields.state = state;
  return fields;
}
