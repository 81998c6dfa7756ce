import { expect, test } from "vitest";

import { directionOf, isolateForeign } from "./direction";
import { date, dateRange, fileSize, hashGroups, money, position, shortMoment, statedMoment } from "./format";

test("sizes", () => {
  expect([0, 999, 1000, 1449, 21_400_000, 3_900_000_000].map(fileSize)).toEqual(["0 B", "999 B", "1 kB", "1.4 kB", "21 MB", "3.9 GB"]);
});

test("days", () => {
  expect(date("2026-02-06")).toBe("6 Feb 2026");
  expect(date("not a day")).toBe("not a day");
  expect(dateRange("2026-02-01", "2026-02-12")).toMatch(/1\s?–\s?12 Feb 2026/);
  expect(dateRange("2026-02-01", null)).toBe("1 Feb 2026");
});

test("moments as they were stated", () => {
  expect(statedMoment("2026-02-06T08:12:00Z", "Asia/Baghdad")).toBe("6 Feb 2026, 11:12 (+03:00)");
  expect(statedMoment("2026-02-09T21:14:00+03:00", null)).toBe("9 Feb 2026, 21:14 (+03:00)");
  expect(statedMoment("2026-02-09T21:14:00", null)).toBe("9 Feb 2026, 21:14");
  expect(statedMoment("nonsense", "Asia/Baghdad")).toBe("nonsense");
});

test("a moment of today is a time", () => {
  const now = new Date();
  expect(shortMoment(now.toISOString(), now)).toMatch(/^\d\d:\d\d$/);
  expect(shortMoment("2020-02-06T08:12:00Z", now)).toContain("2020");
});

test("positions and hashes stay in plain digits", () => {
  expect(position(30.46318, 47.67904, 12.4)).toBe("30.46318, 47.67904 ± 12 m");
  expect(hashGroups("5b1e90c45b1e90c4")).toBe("5b1e90c4 5b1e90c4");
});

test("money has its currency's places", () => {
  expect(money(145_000, "USD")).toBe("1,450.00 USD");
  expect(money(145_000, "IQD")).toMatch(/ IQD$/);
  expect(money(145_000, "")).toBe("1,450.00");
});

test("direction follows the first letter", () => {
  expect(directionOf("«أخذوا هويتي» he said")).toBe("rtl");
  expect(directionOf("12 h, then ساعة")).toBe("ltr");
  expect(directionOf("12:30 …")).toBeUndefined();
});

test("in a message only what runs the other way is set apart", () => {
  const set = (part: string) => `\u2068${part}\u2069`;
  expect(isolateForeign(`Saved by ${set("M. Aldvik")}`, false)).toBe("Saved by M. Aldvik");
  expect(isolateForeign(`Saved by ${set("محمد")}`, false)).toBe(`Saved by ${set("محمد")}`);
  expect(isolateForeign(`حفظ ${set("M. Aldvik")} في ${set("الزبير")}`, true)).toBe(`حفظ ${set("M. Aldvik")} في الزبير`);
  expect(isolateForeign(`منذ ${set("2026-02-06")} و${set("12")}`, true)).toBe(`منذ ${set("2026-02-06")} و12`);
  expect(isolateForeign(`أ ${set(`ب ${set("IRQ-2026-01/MA-O-007")}`)}`, true)).toBe(`أ ب ${set("IRQ-2026-01/MA-O-007")}`);
  expect(isolateForeign(`في ${set("6 شباط (\u2066UTC\u2069)")}`, true)).toBe("في 6 شباط (\u2066UTC\u2069)");
  expect(isolateForeign("nothing set apart \u2069", true)).toBe("nothing set apart \u2069");
});
