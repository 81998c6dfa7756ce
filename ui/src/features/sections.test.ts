import { expect, test } from "vitest";

import { looks, OVERALL_KEYS } from "./looking/looks";
import { sections } from "./sections";

/** Today, about the mission, what is to settle, missions, sync, people, content packs. */
const others = ["G T", "G A", "G X", "G M", "G Y", "G P", "G Shift+K"];

test("every place has a key and an address of its own", () => {
  const keys = [...sections.map((section) => section.keys), ...looks.map((look) => look.keys), OVERALL_KEYS, ...others];
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(keys.filter((key) => !/^G (Shift\+)?[A-Z]$/.test(key))).toEqual([]);
  expect(new Set(sections.map(({ slug }) => slug)).size).toBe(sections.length);
  expect(new Set(sections.map(({ kind }) => kind)).size).toBe(sections.length);
});
