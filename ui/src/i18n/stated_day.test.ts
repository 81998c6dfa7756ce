import { expect, test } from "vitest";

import { date, statedDate } from "./format";
import { readStatedDay, writeStatedDay } from "./stated_day";

test("a plain day is stored as it is, whatever digits it was typed in", () => {
  expect(writeStatedDay({ day: "2026-02-06", calendar: "gregorian", precision: "day", text: "٦ شباط ٢٠٢٦" })).toBe("2026-02-06");
  expect(readStatedDay("2026-02-06")).toEqual({ day: "2026-02-06", calendar: "gregorian", precision: "day", text: "" });
});

test.each([
  { day: "2026-02-06", calendar: "persian", precision: "day", text: "۱۷ دلو ۱۴۰۴" },
  { day: "2026-02-01", calendar: "gregorian", precision: "month", text: "Feb 2026" },
  { day: "2025-06-26", calendar: "hijri", precision: "year", text: "1447 AH] [x" },
])("what was stated comes back: $text", (stated) => {
  expect(readStatedDay(writeStatedDay(stated))).toEqual(stated);
});

test("a day that nobody knows keeps its words", () => {
  const stored = writeStatedDay({ day: null, calendar: "", precision: "unknown", text: " after\nthe  harvest " });
  expect(stored).toBe("[unknown] after the harvest");
  expect(date(stored)).toBe("after the harvest");
  expect(readStatedDay("nonsense")).toBeNull();
});

test("a date is read as it was stated and as the Gregorian calendar has it", () => {
  expect(date("2026-02-06 [persian day] ۱۷ دلو ۱۴۰۴")).toBe("6 Feb 2026");
  expect(statedDate("2026-02-06 [persian day] ۱۷ دلو ۱۴۰۴")).toBe("6 Feb 2026 (\u2068۱۷ دلو ۱۴۰۴\u2069)");
  expect(statedDate("2026-01-21 [persian month] دلو ۱۴۰۴")).toBe("21 Jan – 19 Feb 2026 (\u2068دلو ۱۴۰۴\u2069)");
  expect(statedDate("2026-02-01 [gregorian month] Feb 2026")).toBe("February 2026");
});
