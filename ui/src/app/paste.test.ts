import { expect, test } from "vitest";

import { PASTE_LIMIT, refusedPaste } from "./paste";

const clipboard = (text: string, types = ["text/plain"]) => ({ types, getData: () => text });

test("what a field can carry goes in", () => {
  expect(refusedPaste(clipboard("x"))).toBeNull();
  expect(refusedPaste(clipboard("x".repeat(PASTE_LIMIT)))).toBeNull();
  expect(refusedPaste(clipboard("", ["Files"]))).toBeNull();
  expect(refusedPaste(clipboard("", []))).toBeNull();
});

test("what it cannot carry stays out, with its size where that is known", () => {
  expect(refusedPaste(clipboard("x".repeat(PASTE_LIMIT + 1)))).toEqual({ characters: PASTE_LIMIT + 1, limit: PASTE_LIMIT });
  expect(refusedPaste(clipboard("x".repeat(PASTE_LIMIT + 1), []))).toEqual({ characters: PASTE_LIMIT + 1, limit: PASTE_LIMIT });
  expect(refusedPaste(clipboard(""))).toEqual({ characters: null, limit: PASTE_LIMIT });
});
