import { expect, test } from "vitest";

import { makePassphrase, strengthOf } from "./passphrase";

test("seven words, another seven every time", async () => {
  const [one, other] = [await makePassphrase(), await makePassphrase()];
  expect(one).toHaveLength(7);
  expect(one.every((word) => /^[a-z]{3,8}$/.test(word))).toBe(true);
  expect(one.join()).not.toBe(other.join());
});

test("only what is long and varied counts as strong", () => {
  expect(strengthOf("")).toBeNull();
  for (const weak of ["password", "aaaaaaaaaaaaaaaaaaaaa", "1234567890123456", "abcdefghijklmnop"]) expect(strengthOf(weak), weak).toBe("weak");
  expect(strengthOf("correct horse battery staple")).toBe("strong");
  expect(strengthOf("shiver depth cute profit basic naive joke")).toBe("strong");
});
