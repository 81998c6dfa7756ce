import { useSyncExternalStore } from "react";

import { registers } from "../../app/session";
import type { FieldValue, FieldWrite, RecordDocument } from "../../bindings/commands";
import { isLockedIn } from "../../i18n";
import type { CommandError } from "../../platform";

/** A moment with the zone in which it was stated. */
export type Moment = Extract<FieldValue, { at: string; zone: string }>;

export interface FieldHandle<Value extends FieldValue = FieldValue> {
  /** What the person sees: what is durable, with what is typed and not durable yet laid over it. */
  value: Value | null;
  set: (value: FieldValue) => void;
  /** For sets. */
  add: (element: string) => void;
  remove: (element: string) => void;
  /** Why the host does not take the value. */
  refusal: CommandError | undefined;
  /** Two people wrote it without having seen the other's change. */
  inConflict: boolean;
  /** The record stands where its fields no longer change: writing does nothing. */
  locked: boolean;
}

/** One field of a record, to show and to write. Every edit is saved by itself. */
export function useField<Value extends FieldValue = FieldValue>(record: RecordDocument, name: string): FieldHandle<Value> {
  useSyncExternalStore(
    (listener) => registers.subscribe(listener),
    () => registers.currentRevision(),
  );
  const { id } = record;
  const locked = isLockedIn(record.kind, asText(record.fields.state)) || !mayEdit(record, name);
  const unless = <Arguments extends unknown[]>(write: (...args: Arguments) => void) => (locked ? () => undefined : write);
  return {
    value: laidOver(record.fields[name] ?? null, registers.pending(id, name)) as Value | null,
    set: unless((value: FieldValue) => registers.set(id, name, value, record.dots[name])),
    add: unless((element: string) => registers.change(id, name, { add: [element] })),
    remove: unless((element: string) => registers.change(id, name, { remove: [element] })),
    refusal: registers.refusal(id, name),
    inConflict: record.conflicts.includes(name),
    locked,
  };
}

/** Whether the record stands where its fields no longer change, or its words are somebody else's. */
export function isLocked(record: Pick<RecordDocument, "kind" | "fields" | "editable">): boolean {
  return isLockedIn(record.kind, asText(record.fields.state)) || record.editable !== null;
}

/** Whether this person's role may change the field of this record. */
export function mayEdit({ editable }: Pick<RecordDocument, "editable">, name: string): boolean {
  return editable === null || editable.includes(name);
}

function laidOver(durable: FieldValue, pending: FieldWrite | undefined): FieldValue {
  if (pending === undefined) return durable;
  if (typeof pending === "object" && pending !== null && ("add" in pending || "remove" in pending)) {
    const removed = new Set(pending.remove ?? []);
    const kept = (Array.isArray(durable) ? durable : []).filter((element) => !removed.has(element));
    return [...kept, ...(pending.add ?? []).filter((element) => !kept.includes(element))];
  }
  return pending as FieldValue;
}

export function asText(value: FieldValue | undefined): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

export function asList(value: FieldValue | undefined): string[] {
  return Array.isArray(value) ? value : [];
}

export function asMoment(value: FieldValue | undefined): Moment | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "at" in value ? value : null;
}
