import { expect, test } from "vitest";

import { importableKinds, needsMission } from "./importable";

test("what comes in tables begins with the usual kinds and leaves out files and identities", () => {
  const kinds = importableKinds();
  expect(kinds.slice(0, 4)).toEqual(["company", "licence", "certificate", "csa_answer"]);
  expect(kinds).not.toContain("evidence");
  expect(kinds).not.toContain("source_identity");
  expect(kinds).not.toContain("custody_event");
  expect(new Set(kinds).size).toBe(kinds.length);
});

test("a record of a mission needs its mission, a mission needs none", () => {
  expect(needsMission("remote_item")).toBe(true);
  expect(needsMission("licence")).toBe(false);
  expect(needsMission("mission")).toBe(false);
});
