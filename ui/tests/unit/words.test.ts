import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

import type { Question } from "../../src/bindings/calendars";
import { askAsAnother, askText } from "../../src/i18n/calendars";
import { sourceFiles } from "./used_messages";

/** What the crate's own tests hold: everything that is written, of each language, calendar and digit set. */
const table = readFileSync(join(import.meta.dirname, "../../../crates/calendars/tests/data/words.txt"), "utf8");

interface Section {
  name: string;
  language: string;
  country: string | null;
  digits: string;
  lines: { what: string; words: string }[];
}

const sections: Section[] = table
  .split(/^# /mu)
  .slice(1)
  .map((text) => {
    const [head = "", ...rest] = text.replace(/\n+$/u, "").split("\n");
    const [manner = "", digits = ""] = head.split(" ");
    const [language = "", country = null] = manner.split("-");
    const lines = rest.map((line) => ({ what: line.slice(0, line.indexOf(": ")), words: line.slice(line.indexOf(": ") + 2) }));
    return { name: head, language, country, digits, lines };
  });

/** Minutes east of Greenwich do not matter here: the laptop stands in Baghdad. */
const zone = "Asia/Baghdad";

function questionOf(what: string): Question | null {
  const [kind = "", one = "", two = "", three = ""] = what.split(" ");
  switch (kind) {
    case "day":
      return { ask: "day", day: one, calendar: two, precision: three };
    case "long_day":
      return { ask: "long_day", day: one };
    case "range":
      return { ask: "range", from: one, to: two };
    case "moment":
      return { ask: "moment", at: one };
    case "stated_moment":
      return { ask: "stated_moment", at: one, zone: two };
    case "half_day":
      return { ask: "half_day", at: one, zone: two };
    case "count":
      return { ask: "count", value: Number(one) };
    case "percent":
      return { ask: "percent", share: Number(one) };
    case "file_size":
      return { ask: "file_size", bytes: Number(one) };
    case "duration":
      return { ask: "duration", minutes: Number(one) };
    case "amount":
      return { ask: "amount", minor: Number(one), currency: two };
    case "minutes_ago":
      return { ask: "minutes_ago", minutes: Number(one) };
    case "days_from_today":
      return { ask: "days_from_today", day: new Date(Date.UTC(2026, 1, 6 + Number(one))).toISOString().slice(0, 10), today: "2026-02-06" };
    default:
      return null;
  }
}

afterAll(() => void askAsAnother({ ask: "reader", language: "en", country: null, digits: null, zone: "UTC" }));

describe.each(sections)("$name", ({ language, country, digits, lines }) => {
  test("the page says every word that Rust says", () => {
    askAsAnother({ ask: "reader", language, country, digits, zone });
    for (const { what, words } of lines) {
      const question = questionOf(what);
      expect(question, what).not.toBeNull();
      expect(question && (askText(question) ?? ""), what).toBe(words);
    }
  });
});

test("nothing in the window asks the webview how a date or a number is written", () => {
  const own = /Intl\.(DateTimeFormat|NumberFormat|RelativeTimeFormat|DurationFormat)|toLocale(Date|Time)?String/;
  const found = sourceFiles().filter((path) => own.test(readFileSync(path, "utf8")));
  // It asks only in which zone the laptop's clock stands.
  expect(found.map((path) => path.slice(path.indexOf("src/")))).toEqual(["src/i18n/zone.ts"]);
});
