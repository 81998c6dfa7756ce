import { expect, test } from "vitest";

import type { RecordRow } from "../../bindings/commands";
import { answersByItem, differs, isAnswered } from "./answers";

function answer(id: string, officer: string, result: string | null, updated = "2026-02-04T08:00:00Z"): RecordRow {
  return { id, ref: null, kind: "checklist_answer", title: "RUF-1", subtitle: null, badges: [], withheld: false, updated, fields: { item: "RUF-1", officer, result } };
}

test("one's own answer is apart from those of others, and none is lost", () => {
  const rows = [answer("a", "M. Aldvik", "met"), answer("b", "T. Quistamara", "not_met"), answer("c", "M. Aldvik", "partly_met", "2026-02-05T08:00:00Z")];
  const answers = answersByItem(rows, "M. Aldvik").get("RUF-1");
  expect(answers?.own?.id).toBe("c");
  expect(answers?.others.map(({ id }) => id)).toEqual(["b", "a"]);
});

test("results differ only where both officers gave one", () => {
  const mine = answer("a", "M. Aldvik", "met");
  expect(differs(mine, answer("b", "T. Quistamara", "not_met"))).toBe(true);
  expect(differs(mine, answer("b", "T. Quistamara", "met"))).toBe(false);
  expect(differs(mine, answer("b", "T. Quistamara", null))).toBe(false);
  expect(differs(undefined, answer("b", "T. Quistamara", "met"))).toBe(false);
});

test("an answer that was taken back is none", () => {
  expect(isAnswered({ own: answer("a", "M. Aldvik", null), others: [] })).toBe(false);
  expect(isAnswered({ own: undefined, others: [answer("b", "T. Quistamara", "refused")] })).toBe(true);
  expect(isAnswered(undefined)).toBe(false);
});
