import type { FieldValue, RecordRow } from "../../bindings/commands";

/** Something that several records lack; its words are `gap-<id>`. */
export interface Gap {
  id: "consent" | "source" | "place" | "paragraph" | "photo-title" | "photo-site" | "access" | "proof";
  rows: RecordRow[];
}

const rules: { id: Gap["id"]; kind: string; lacks: (fields: Record<string, FieldValue>) => boolean }[] = [
  { id: "consent", kind: "interview", lacks: (fields) => wasHeld(fields) && isEmpty(fields.consent_internal_analysis) && isEmpty(fields.consent_note_taking) },
  { id: "source", kind: "interview", lacks: (fields) => wasHeld(fields) && isEmpty(fields.sources) },
  { id: "access", kind: "site_visit", lacks: (fields) => fields.state === "done" && isEmpty(fields.access) },
  { id: "place", kind: "observation", lacks: (fields) => isEmpty(fields.site) },
  { id: "paragraph", kind: "observation", lacks: (fields) => isEmpty(fields.paragraphs) },
  { id: "photo-title", kind: "evidence", lacks: (fields) => isEmpty(fields.title) },
  { id: "photo-site", kind: "evidence", lacks: (fields) => isEmpty(fields.site) },
  { id: "proof", kind: "finding", lacks: (fields) => isEmpty(fields.standard_of_proof) },
];

/** What the records lack, gap by gap, in the order in which it matters. */
export function findGaps(records: readonly RecordRow[]): Gap[] {
  return rules
    .map(({ id, kind, lacks }) => ({ id, rows: records.filter((row) => row.kind === kind && lacks(row.fields)) }))
    .filter(({ rows }) => rows.length > 0);
}

function wasHeld(fields: Record<string, FieldValue>): boolean {
  return !["planned", "declined", "cancelled"].includes(String(fields.state));
}

function isEmpty(value: FieldValue | undefined): boolean {
  return value === undefined || value === null || value === "" || value === "not_asked" || (Array.isArray(value) && value.length === 0);
}
