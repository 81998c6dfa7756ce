import { describe, expect, test } from "vitest";

import { asciiDigits, parseNumber, parsePosition } from "./parse";

describe("numbers", () => {
  const integer = { type: "integer", min: 0, max: 1440 };
  const decimal = { type: "decimal", min: 0, max: 24 };

  test.each([
    ["35", 35],
    ["١٢", 12],
    ["۱۲", 12],
    [" 1,200 ", 1200],
    ["", null],
    ["1441", undefined],
    ["-1", undefined],
    ["12.5", undefined],
    ["twelve", undefined],
  ])("%j is the whole number %j", (text, value) => expect(parseNumber(text, integer)).toBe(value));

  test.each([
    ["12.5", 12.5],
    ["12,5", 12.5],
    ["١٢٫٥", 12.5],
    ["25", undefined],
  ])("%j is the number %j", (text, value) => expect(parseNumber(text, decimal)).toBe(value));
});

describe("positions", () => {
  test.each([
    ["30.46318, 47.67904", { lat: 30.46318, lon: 47.67904, accuracy_m: null }],
    ["30.46318, 47.67904 ± 12 m", { lat: 30.46318, lon: 47.67904, accuracy_m: 12 }],
    ["33.3 S 71.6 W", { lat: -33.3, lon: -71.6, accuracy_m: null }],
    ["٣٠٫٤٦، ٤٧٫٦٧", { lat: 30.46, lon: 47.67, accuracy_m: null }],
    ["", null],
    ["91, 0", undefined],
    ["0, 181", undefined],
    ["somewhere", undefined],
  ])("%j", (text, position) => expect(parsePosition(text)).toEqual(position));
});

test("digits of three scripts become one", () => {
  expect(asciiDigits("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 0123456789")).toBe("0123456789 0123456789 0123456789");
});
