/** The only place where numbers, dates and sizes become text in the window. The words are the crate `calendars`'; everything here is for reading, nothing for storing. */

import type { Meaning, TypedDate } from "../bindings/calendars";
import { ask, askText } from "./calendars";
import { readerManner } from "./reader";
import { type StatedDay, readStatedDay } from "./stated_day";

export { countryName, languageName, list, ownName, regionName } from "./names";
export { ownZone } from "./zone";

export function count(value: number): string {
  return askText({ ask: "count", value }) ?? String(value);
}

/** `14 %` of 0.14. */
export function percent(share: number): string {
  return askText({ ask: "percent", share }) ?? `${Math.round(share * 100)}%`;
}

/** `07`: seconds behind minutes. */
export function twoDigits(value: number): string {
  return value < 10 ? count(0) + count(value) : count(value);
}

/** `1.4 MB`, in units of 1,000 bytes as file managers on the three systems show them. */
export function fileSize(bytes: number): string {
  return askText({ ask: "file_size", bytes }) ?? `${bytes} B`;
}

/** `1 h 20 min` */
export function duration(minutes: number): string {
  return askText({ ask: "duration", minutes }) ?? `${minutes} min`;
}

/** `6 Feb 2026` of `2026-02-06`, also of a date that was stated in another calendar; the text itself when it is no date. */
export function date(day: string): string {
  const stated = readStatedDay(day);
  if (!stated) return day;
  if (stated.day === null) return stated.text;
  return askText({ ask: "day", day: stated.day, calendar: "gregorian", precision: "day" }) ?? day;
}

/** Day, month or year as exactly as it is known, in a calendar. */
export function asKnown({ day, calendar, precision }: Pick<Meaning, "day" | "calendar" | "precision">): string {
  return askText({ ask: "day", day, calendar, precision }) ?? day;
}

/** A date for reading: as it was stated, and as the Gregorian calendar has it. */
export function statedDate(stored: string): string {
  const stated = readStatedDay(stored);
  if (!stated) return stored;
  if (stated.day === null || stated.text === "") return date(stored);
  if (stated.calendar === "gregorian") return asKnown({ ...stated, day: stated.day });
  return together(gregorianSpan(stated), isolate(stated.text));
}

/** What a stated date covers in the Gregorian calendar: a day, or the first and last of a month or year. */
export function gregorianSpan(stated: Pick<StatedDay, "day" | "precision" | "calendar" | "text">): string {
  const meaning = understand(stated.text, stated.calendar);
  if (stated.precision === "day" || meaning.is !== "understood") return date(stated.day ?? "");
  return dateRange(meaning.day, meaning.last);
}

/** `6–14 Feb 2026`, or whichever end is known. */
export function dateRange(start: string | null, end: string | null): string {
  const [from, to] = [dayOf(start), dayOf(end)];
  if (from === null || to === null) return date(start ?? end ?? "");
  return askText({ ask: "range", from, to }) ?? `${date(from)} – ${date(to)}`;
}

function dayOf(stored: string | null): string | null {
  return stored === null ? null : (readStatedDay(stored)?.day ?? null);
}

/** `6 Feb 2026, 11:12` on this laptop's clock. */
export function moment(at: string): string {
  return askText({ ask: "moment", at }) ?? at;
}

/** `6 Feb, 11:12`, or `11:12` when it is today; the year only where it is another one. */
export function shortMoment(at: string, now = new Date()): string {
  // One question a day and moment: the minute of now changes nothing.
  const today = new Date(now);
  today.setHours(12, 0, 0, 0);
  return askText({ ask: "short_moment", at, now: today.toISOString() }) ?? at;
}

/** A moment as it was stated, in its own zone: `6 Feb 2026, 11:12 (+03:00)`. */
export function statedMoment(at: string, zone: string | null): string {
  return askText({ ask: "stated_moment", at, zone }) ?? at;
}

/** `6 Feb 2026, morning`, where more would tell who spoke; `6 Feb 2026` where half a day would. */
export function blurredMoment(at: string, zone: string | null, blur: string): string {
  if (blur === "half_day") return askText({ ask: "half_day", at, zone }) ?? at.slice(0, 10);
  if (blur === "day") return date(localDay(at, zone) ?? at.slice(0, 10));
  return statedMoment(at, zone);
}

/** What an author's clock said, with his own offset. */
export function authorMoment(at: string): string {
  return statedMoment(at, null);
}

export function time(at: string): string {
  return askText({ ask: "time", at }) ?? at;
}

/** `Friday, 6 February 2026`. */
export function longDay(at: Date): string {
  const day = isoDay(at);
  return askText({ ask: "long_day", day }) ?? day;
}

export function sameDay(one: Date, other: Date): boolean {
  return one.getFullYear() === other.getFullYear() && one.getMonth() === other.getMonth() && one.getDate() === other.getDate();
}

/** Whole days between two moments. */
export function daysBetween(from: Date, to: Date): number {
  return Math.floor((to.getTime() - from.getTime()) / 86_400_000);
}

/** `yesterday`, `in 3 days`; the date where that says more. */
export function dayFromToday(day: string, now = new Date()): string {
  return askText({ ask: "days_from_today", day: dayOf(day) ?? "", today: isoDay(now) }) ?? date(day);
}

/** `3 min ago`; the moment where that says more. */
export function ago(at: string, now = new Date()): string {
  const minutes = Math.floor((now.getTime() - new Date(at).getTime()) / 60_000);
  return (minutes >= 0 ? askText({ ask: "minutes_ago", minutes }) : null) ?? shortMoment(at, now);
}

/** `30.46318, 47.67904 ± 12 m`, always in digits that a map understands. */
export function position(lat: number, lon: number, accuracy: number | null): string {
  return `${lat.toFixed(5)}, ${lon.toFixed(5)}${accuracy == null ? "" : ` ± ${Math.round(accuracy)} m`}`;
}

/** A hash in groups that an eye can compare. */
export function hashGroups(hash: string, groups = Infinity): string {
  const all = hash.match(/.{1,8}/g) ?? [];
  return all.length <= groups ? all.join(" ") : `${all.slice(0, groups).join(" ")} …`;
}

/** Decimal places of a currency's amounts: 2 for USD, 3 for IQD, 0 for JPY; 2 for what is no currency. */
export function currencyDigits(currency: string): number {
  const places = ask({ ask: "currency_places", currency });
  return typeof places === "number" ? places : 2;
}

/** `1,450.00` of 145000 hundredths. */
export function amount(minor: number, currency: string): string {
  return askText({ ask: "amount", minor, currency }) ?? (minor / 10 ** currencyDigits(currency)).toFixed(currencyDigits(currency));
}

/** `1,450.00 USD` */
export function money(minor: number, currency: string): string {
  return currency ? `${amount(minor, currency)} ${currency}` : amount(minor, currency);
}

/** What a typed date means. Nothing is guessed: several meanings come back as several. */
export function understand(text: string, calendar: string | null = null): TypedDate {
  const answer = ask({ ask: "understand", text, calendar });
  if (typeof answer === "object" && answer !== null && "is" in answer) return answer;
  // Without the calendars the form that everybody stores is still a date.
  const plain = text.trim();
  if (plain === "") return { is: "nothing" };
  if (/^\d{4}-\d\d-\d\d$/.test(plain)) return { is: "understood", day: plain, last: plain, precision: "day", calendar: "gregorian" };
  return { is: "refused", code: "unknown", word: plain, month: "", days: 0, first: "", last: "" };
}

/** The same date known less exactly: the month or year of its own calendar. */
export function lessExact({ day, calendar }: Pick<Meaning, "day" | "calendar">, precision: string): StatedDay {
  const first = askText({ ask: "first_of", day, calendar, precision }) ?? day;
  return { day: first, calendar, precision, text: asKnown({ day: first, calendar, precision }) };
}

/** The moment at which a clock of this zone shows a time on a day. */
export function instantOf(day: string, typedTime: string, zone: string): TypedDate {
  const answer = ask({ ask: "instant", day, time: typedTime, zone });
  return typeof answer === "object" && answer !== null && "is" in answer ? answer : { is: "refused", code: "no_time", word: typedTime, month: "", days: 0, first: "", last: "" };
}

/** The day (`YYYY-MM-DD`) on which a clock of this zone stood at a moment. */
export function localDay(at: string, zone: string | null): string | null {
  return askText({ ask: "day_of", at, zone });
}

/** `11:12` on a clock of this zone, in plain digits. */
export function localClock(at: string, zone: string | null): string | null {
  return askText({ ask: "clock_of", at, zone });
}

/** A day in each calendar that people of the mission's country use, and in the one it was stated in, with the days by which it may be another one. */
export function inCalendars({ day, precision, calendar: stated }: Pick<Meaning, "day" | "precision" | "calendar">): { calendar: string; text: string; doubt: number }[] {
  return [...new Set([...readerManner().calendars, stated])].map((calendar) => {
    const doubt = ask({ ask: "doubt", day, calendar });
    return { calendar, text: asKnown({ day, calendar, precision }), doubt: typeof doubt === "number" ? doubt : 0 };
  });
}

/** `2026-02-06` of this laptop's calendar. */
export function isoDay(at: Date): string {
  return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, "0")}-${String(at.getDate()).padStart(2, "0")}`;
}

/** A text that keeps its own direction inside another (FSI … PDI). */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

function together(one: string, other: string): string {
  return `${one} (${other})`;
}

/** The sign of nothing in each set of digits; the others follow it. */
const noughts: Record<string, number> = { latn: 0x30, arab: 0x660, arabext: 0x6f0 };

/** `09:05` of minutes of a day; midnight at a day's end is `24:00`. */
export function minuteOfDay(minutes: number): string {
  const nought = noughts[readerManner().digits] ?? 0x30;
  const two = (value: number) => String.fromCodePoint(nought + Math.floor(value / 10), nought + (value % 10));
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** `Wednesday, 4 February 2026` of `2026-02-04`. */
export function weekdayAndDay(day: string): string {
  return askText({ ask: "long_day", day }) ?? day;
}

/** `30.4, 47.7`: no more places than a blurred position has meaning, in digits that a map understands. */
export function roughPosition(lat: number, lon: number, withinMetres: number): string {
  const digits = withinMetres >= 10_000 ? 1 : 2;
  return `${lat.toFixed(digits)}, ${lon.toFixed(digits)}`;
}
