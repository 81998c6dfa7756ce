import { expect, test } from "vitest";

import type { RecordRow } from "../../bindings/commands";
import { findGaps } from "./find_gaps";

const row = (kind: string, fields: RecordRow["fields"]): RecordRow => ({ id: JSON.stringify(fields), ref: null, kind, title: "", subtitle: null, badges: [], withheld: false, updated: "", fields });

test("shows what is missing and nothing that is not", () => {
  const gaps = findGaps([
    row("interview", { state: "held", sources: [] }),
    row("interview", { state: "held", sources: ["s"], consent_note_taking: "yes" }),
    row("interview", { state: "planned" }),
    row("observation", { site: "s", paragraphs: ["54"] }),
    row("observation", { site: null, paragraphs: [] }),
    row("finding", { standard_of_proof: "established" }),
  ]);
  expect(gaps.map(({ id, rows }) => [id, rows.length])).toEqual([
    ["consent", 1],
    ["source", 1],
    ["place", 1],
    ["paragraph", 1],
  ]);
});
