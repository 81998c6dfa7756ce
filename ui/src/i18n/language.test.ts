import { afterEach, expect, test } from "vitest";

import { setLanguage, t } from "./catalogue";
import { count, date, fileSize, list, statedMoment } from "./format";
import { intlLocale, isRightToLeft, language, languages, preferred } from "./language";

afterEach(() => setLanguage("en"));

test("the first preference with a catalogue wins", () => {
  expect(preferred(["de-CH", "fr-CH", "en"], ["en", "fr"])).toBe("fr");
  expect(preferred(["AR-iq"], ["en", "ar"])).toBe("ar");
  expect(preferred(["de", "it"], ["en", "fr"])).toBe("en");
  expect(preferred([], ["en", "fr"])).toBe("en");
});

test("English writes its days before its months and runs left to right", () => {
  expect([language(), intlLocale(), isRightToLeft()]).toEqual(["en", "en-GB", false]);
});

test.each(languages.filter((tag) => tag !== "en"))("%s speaks after it was chosen, and English again after that", async (tag) => {
  const english = t("cancel");
  await setLanguage(tag);
  expect(language()).toBe(tag);
  expect(t("cancel")).not.toBe(english);
  await setLanguage("en");
  expect(t("cancel")).toBe(english);
});

test.runIf(languages.includes("fr"))("numbers, days and sizes follow the language", async () => {
  await setLanguage("fr");
  expect(count(1234)).toMatch(/^1\s234$/);
  expect(date("2026-02-06")).toBe("6 févr. 2026");
  expect(fileSize(21_400_000)).toMatch(/^21\sMo$/);
});

test.runIf(languages.includes("ar"))("an offset stays readable inside Arabic", async () => {
  await setLanguage("ar");
  expect(isRightToLeft()).toBe(true);
  expect(statedMoment("2026-02-06T08:12:00Z", "Asia/Baghdad")).toContain("\u2066+03:00\u2069");
  expect(list(["أ", "ب"])).not.toBe("أ, ب");
});

test("a language without a catalogue changes nothing", async () => {
  await setLanguage("xx");
  expect(language()).toBe("en");
});
