import { describe, expect, test } from "vitest";

import { difference, rebase } from "./difference";

function applied(before: string, after: string, caret?: number): string {
  const replacement = difference(before, after, caret);
  if (!replacement) return before;
  return before.slice(0, replacement.start) + replacement.inserted + before.slice(replacement.start + replacement.removed);
}

/** A small generator with a seed, so that a failure can be repeated. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe("difference", () => {
  test("is nothing between equal texts", () => {
    expect(difference("the same", "the same")).toBeNull();
  });

  test("takes the letters before the caret as typed", () => {
    expect(difference("aa", "aaa", 1)).toEqual({ start: 0, removed: 0, inserted: "a" });
    expect(difference("aa", "aaa", 3)).toEqual({ start: 2, removed: 0, inserted: "a" });
    expect(difference("water water", "water  water", 6)).toEqual({ start: 5, removed: 0, inserted: " " });
  });

  test("never cuts a surrogate pair", () => {
    for (const [before, after] of [
      ["x🙂y", "x🙃y"],
      ["🙂", "🙂🙂"],
      ["🙂🙃", "🙃"],
    ] as const) {
      const replacement = difference(before, after)!;
      const cut = before.slice(replacement.start, replacement.start + replacement.removed);
      expect([...cut, ...replacement.inserted].every((letter) => letter.codePointAt(0)! < 0xd800 || letter.codePointAt(0)! > 0xdfff)).toBe(true);
      expect(applied(before, after)).toBe(after);
    }
  });

  test("turns any text into any other", () => {
    const alphabet = ["a", "b", " ", "\n", "أ", "ه", "🙂", "é"];
    for (let seed = 1; seed <= 2000; seed++) {
      const next = numbers(seed);
      const text = () => Array.from({ length: next(12) }, () => alphabet[next(alphabet.length)]).join("");
      const [before, after] = [text(), text()];
      expect(applied(before, after, next(after.length + 1)), `seed ${seed}`).toBe(after);
    }
  });
});

describe("rebase", () => {
  test("keeps both edits", () => {
    expect(rebase("one two three", "one 2 three", "one two three four")).toBe("one 2 three four");
    expect(rebase("one two three", "one two three four", "zero one two three")).toBe("zero one two three four");
  });

  test("keeps what is typed where the other's words were replaced", () => {
    expect(rebase("runs out at noon", "runs out about noon", "is gone by eleven")).toContain("b");
  });

  test("leaves theirs when nothing was edited here", () => {
    expect(rebase("a", "a", "b")).toBe("b");
  });
});
