import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { sourceFiles } from "../../tests/unit/used_messages";
import { sections } from "./sections";

test("every place has a key and an address of its own", () => {
  // Wherever the key of a place is written: two places that share one would lead to whichever was added last.
  const keys = sourceFiles().flatMap((path) => [...readFileSync(path, "utf8").matchAll(/(?:keys: |_KEYS = )"(G [^"]+)"/g)].map(([, written]) => written!));
  expect(keys.length).toBeGreaterThan(sections.length);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(keys.filter((key) => !/^G ((Shift\+)?[A-Z]|Enter)$/.test(key))).toEqual([]);
  expect(new Set(sections.map(({ slug }) => slug)).size).toBe(sections.length);
  expect(new Set(sections.map(({ kind }) => kind)).size).toBe(sections.length);
});
