import { expect, test } from "vitest";

import { changedWords } from "./changed_words";

const marked = (own: string, other: string) => changedWords(own, other).flatMap(({ text, changed }) => (changed ? [text.trim()] : []));

test("marks the words that the other does not have in the same place", () => {
  expect(marked("Water runs out around noon.", "Water runs out by eleven.")).toEqual(["around noon."]);
  expect(marked("Two toilets, no shade.", "Two toilets, no shade at the gate.")).toEqual(["shade."]);
});

test("keeps every letter", () => {
  const own = "  One\n\ntwo   three ";
  expect(changedWords(own, "two").map(({ text }) => text).join("")).toBe(own);
});

test("leaves very long texts unmarked", () => {
  const long = "word ".repeat(2000);
  expect(changedWords(long, "other")).toEqual([{ text: long, changed: false }]);
});
