import * as Y from "yjs";

import type { Conflict, DeskEvent, FieldValue, FieldWrite, HistoryEntry, LinkIn, LinkOut, RecordDocument, RecordRow } from "../../bindings/commands";
import { kinds } from "../../bindings/kinds";
import { CommandError } from "../types";
import type { FakeContent, FakeRecord } from "./demo";

/** Records in memory that answer like a vault. */
export class FakeVault {
  readonly records = new Map<string, FakeRecord>();
  readonly photos: Map<string, string>;
  readonly history = new Map<string, HistoryEntry[]>();
  readonly failing = new Set<string>();
  conflicts: Conflict[] = [];
  state: "none" | "locked" | "open";
  toSend = { changes: 14, blobs: 6, bytes: 21_400_000 };
  private readonly documents = new Map<string, Y.Doc>();
  private counter = 0;

  constructor(
    content: FakeContent,
    readonly asked: ReadonlySet<string>,
    private readonly emit: (event: DeskEvent) => void,
  ) {
    for (const record of content.records) this.records.set(record.id, record);
    this.photos = content.photos;
    this.state = asked.has("none") ? "none" : asked.has("locked") ? "locked" : "open";
    if (content.records.length > 0) this.conflicts = demoConflicts(this);
    Object.assign(globalThis, { fakeVault: this });
  }

  get(id: string): FakeRecord {
    const record = this.records.get(id) ?? [...this.records.values()].find(({ ref }) => ref === id);
    if (!record) throw new CommandError("record.not_found", { id });
    return record;
  }

  create(kind: string, mission: string | undefined, fields: Record<string, FieldWrite>): FakeRecord {
    const id = `new-${++this.counter}`;
    const declaration = kinds.find(({ name }) => name === kind);
    const letter = declaration?.reference?.letter;
    const missionRef = mission ? (this.records.get(mission)?.fields.ref ?? "") : "";
    const number = [...this.records.values()].filter((record) => record.kind === kind).length + 1;
    const now = new Date().toISOString();
    const record: FakeRecord = {
      id,
      kind,
      ref: letter ? `${String(missionRef)}/MA-${letter}-${String(number).padStart(3, "0")}` : null,
      mission: mission ?? null,
      fields: {},
      created: { at: now, author: "M. Aldvik", device: "K7QF2MDRXW3A" },
      updated: now,
    };
    this.records.set(id, record);
    this.write(record, fields);
    return record;
  }

  write(record: FakeRecord, fields: Record<string, FieldWrite>, reason: string | null = null): string {
    for (const [name, write] of Object.entries(fields)) {
      if (typeof write === "object" && write !== null && ("add" in write || "remove" in write)) {
        const now = new Set(Array.isArray(record.fields[name]) ? record.fields[name] : []);
        for (const element of write.remove ?? []) now.delete(element);
        for (const element of write.add ?? []) now.add(element);
        record.fields[name] = [...now];
      } else {
        record.fields[name] = write as FieldValue;
      }
    }
    const version = `K7QF2M.0.${++this.counter}`;
    record.updated = new Date().toISOString();
    const entries = this.history.get(record.id) ?? [];
    entries.unshift({
      version,
      at: new Date().toISOString(),
      author: "M. Aldvik",
      device: "K7QF2MDRXW3A",
      cause: "edit",
      reason,
      changes: Object.entries(fields).map(([field, value]) => ({ field, operation: "put", value: value as FieldValue })),
    });
    this.history.set(record.id, entries);
    this.toSend.changes++;
    this.emit({ type: "changed", records: [{ id: record.id, kind: record.kind, mission: record.mission }] });
    this.emit({ type: "status" });
    return version;
  }

  text(id: string, field: string): Y.Doc {
    const key = `${id}/${field}`;
    let doc = this.documents.get(key);
    if (!doc) {
      doc = new Y.Doc();
      doc.clientID = 1;
      const text = this.get(id).fields[field];
      if (typeof text === "string") doc.getText("text").insert(0, text);
      this.documents.set(key, doc);
    }
    return doc;
  }

  titleOf(record: FakeRecord): string {
    const name = kinds.find((kind) => kind.name === record.kind)?.title_field ?? "title";
    const own = record.fields[name];
    if (typeof own === "string" && own !== "") return own;
    const text = record.fields.text ?? record.fields.notes;
    return typeof text === "string" ? (text.split("\n")[0] ?? "").slice(0, 120) : "";
  }

  row(record: FakeRecord): RecordRow {
    return {
      id: record.id,
      ref: record.ref,
      kind: record.kind,
      title: this.titleOf(record),
      subtitle: null,
      withheld: false,
      badges: this.conflicts.some(({ id }) => id === record.id) ? ["conflict"] : [],
      updated: record.updated,
      fields: record.fields,
    };
  }

  document(record: FakeRecord): RecordDocument {
    const declaration = kinds.find(({ name }) => name === record.kind);
    const linksOf = (other: FakeRecord) =>
      (kinds.find(({ name }) => name === other.kind)?.fields ?? [])
        .filter(({ type }) => type.type === "link")
        .flatMap(({ name }) => {
          const value = other.fields[name];
          return (Array.isArray(value) ? value : typeof value === "string" && value !== "" ? [value] : []).map((id) => ({ field: name, id }));
        });
    const links_out: LinkOut[] = linksOf(record).map(({ field, id }) => {
      const target = this.records.get(id);
      return { id, field, kind: target?.kind ?? null, ref: target?.ref ?? null, title: target ? this.titleOf(target) : "" };
    });
    const links_in: LinkIn[] = [...this.records.values()].flatMap((other) =>
      linksOf(other)
        .filter(({ id }) => id === record.id)
        .map(({ field }) => ({ id: other.id, kind: other.kind, ref: other.ref, title: this.titleOf(other), field })),
    );
    return {
      id: record.id,
      ref: record.ref,
      kind: record.kind,
      mission: record.mission,
      title: this.titleOf(record),
      created: record.created,
      updated: record.updated,
      fields: Object.fromEntries((declaration?.fields ?? []).map(({ name, merge }) => [name, record.fields[name] ?? (merge === "set" ? [] : merge === "text" ? "" : null)])),
      dots: {},
      conflicts: this.conflicts.filter(({ id }) => id === record.id).map(({ field }) => field),
      editable: null,
      withheld: [],
      text_versions: {},
      links_in,
      links_out,
    };
  }
}

function demoConflicts(vault: FakeVault): Conflict[] {
  const finding = [...vault.records.values()].find(({ kind, ref }) => kind === "finding" && ref?.endsWith("F-05"));
  const interview = [...vault.records.values()].find(({ kind, ref }) => kind === "interview" && ref?.endsWith("I-05"));
  const ma = { author: "M. Aldvik", device: "K7QF2MDRXW3A", at: "2026-02-09T21:14:00+03:00" };
  const tq = { author: "T. Quistamara", device: "9XRA1DPPLO2C", at: "2026-02-09T20:02:00+03:00" };
  const about = (record: FakeRecord) => ({ id: record.id, ref: record.ref, kind: record.kind, mission: record.mission, title: vault.titleOf(record) });
  const conflicts: Conflict[] = [];
  if (finding) {
    conflicts.push({
      ...about(finding),
      field: "severity_scope",
      merge: "register",
      values: [
        { ...ma, value: 3, reason: "9 of 12 cards checked were English only.", dot: "a.0.7" },
        { ...tq, value: 2, reason: "Night shift had Arabic cards.", dot: "b.0.4" },
      ],
      merged: null,
    });
  }
  if (interview) {
    conflicts.push({
      ...about(interview),
      field: "notes_working_conditions",
      merge: "text",
      values: [
        { ...ma, value: "Water runs out around noon. Two toilets for sixty people, no shade at the gate.", reason: null, dot: "a.0.9" },
        { ...tq, value: "Water runs out by eleven on most days. Two toilets for sixty people, no shade.", reason: null, dot: "b.0.6" },
      ],
      merged: "Water runs out around noonby eleven on most days. Two toilets for sixty people, no shade at the gate.",
    });
  }
  return conflicts;
}
