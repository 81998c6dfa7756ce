/** The only place where numbers, dates and sizes become text in the window; everything here is for reading, nothing for storing. */

import { intlLocale, isRightToLeft, language } from "./language";

/** Formats are costly to make: each is made once for a language. */
const made = new Map<string, unknown>();

function once<Format>(name: string, make: (locale: string) => Format): Format {
  const key = `${intlLocale()} ${name}`;
  if (!made.has(key)) made.set(key, make(intlLocale()));
  return made.get(key) as Format;
}

const decimals = (digits: number) => once(`decimals ${digits}`, (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }));
const clock = (timeZone?: string) => once(`clock ${timeZone}`, (locale) => new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone }));
const dayLong = () => once("dayLong", (locale) => new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long", year: "numeric" }));
const names = (type: "language" | "region") => once(`names ${type}`, (locale) => new Intl.DisplayNames([locale], { type }));
/** In every language the digits and the mark that a map understands. */
const coordinate = new Intl.NumberFormat("en", { minimumFractionDigits: 5, maximumFractionDigits: 5 });

export function count(value: number): string {
  return decimals(3).format(value);
}

/** `peer review, confirmed` */
export function list(words: readonly string[]): string {
  return once("list", (locale) => new Intl.ListFormat(locale, { style: "short", type: "unit" })).format(words);
}

const unitNames = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"];

/** `1.4 MB`, in units of 1,000 bytes as file managers on the three systems show them. */
export function fileSize(bytes: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  const digits = value >= 10 || unit === 0 ? 0 : 1;
  if (language() !== "en") return new Intl.NumberFormat(intlLocale(), { style: "unit", unit: unitNames[unit] ?? "byte", unitDisplay: "short", maximumFractionDigits: digits }).format(value);
  return `${decimals(digits).format(value)} ${units[unit]}`;
}

function dayFormat(withYear: boolean, timeZone?: string): Intl.DateTimeFormat {
  return once(`day ${withYear} ${timeZone}`, (locale) => new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", ...(withYear ? { year: "numeric" } : {}), timeZone }));
}

/** Day and time, side by side. */
function together(day: string, time: string): string {
  return `${day}${isRightToLeft() ? "،" : ","} ${time}`;
}

/** `(+03:00)`, whose sign stays before its digits in a text that runs to the left. */
function inBrackets(offset: string): string {
  return isRightToLeft() ? `(\u2066${offset}\u2069)` : `(${offset})`;
}

/** `6 Feb 2026` of `2026-02-06`; the text itself when it is no date. */
export function date(day: string): string {
  const parsed = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) ? day : dayFormat(true, "UTC").format(parsed);
}

/** `6–14 Feb 2026`, or whichever end is known. */
export function dateRange(start: string | null, end: string | null): string {
  if (!start || !end) return date(start ?? end ?? "");
  const [from, to] = [new Date(`${start}T00:00:00Z`), new Date(`${end}T00:00:00Z`)];
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime()) || from > to) return `${date(start)} – ${date(end)}`;
  return dayFormat(true, "UTC").formatRange(from, to);
}

/** `6 Feb 2026, 11:12` on this laptop's clock. */
export function moment(at: string): string {
  const parsed = new Date(at);
  return Number.isNaN(parsed.getTime()) ? at : together(dayFormat(true).format(parsed), clock().format(parsed));
}

/** `6 Feb, 11:12`, or `11:12` when it is today; the year only where it is another one. */
export function shortMoment(at: string, now = new Date()): string {
  const parsed = new Date(at);
  if (Number.isNaN(parsed.getTime())) return at;
  if (sameDay(parsed, now)) return clock().format(parsed);
  return together(dayFormat(parsed.getFullYear() !== now.getFullYear()).format(parsed), clock().format(parsed));
}

/** A moment as it was stated, in its own zone: `6 Feb 2026, 11:12 (+03:00)`. */
export function statedMoment(at: string, zone: string | null): string {
  const local = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/.exec(at);
  if (!local) return at;
  if (!zone || zone === "UTC") {
    const clockSays = new Date(`${local[1]}T${local[2]}Z`);
    if (Number.isNaN(clockSays.getTime())) return at;
    const offset = local[3] === "Z" ? "UTC" : local[3];
    const stated = together(date(local[1] ?? ""), clock("UTC").format(clockSays));
    return offset === undefined ? stated : `${stated} ${inBrackets(offset)}`;
  }
  try {
    const parsed = new Date(at);
    const named = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" }).formatToParts(parsed).find(({ type }) => type === "timeZoneName")?.value ?? "";
    return `${together(dayFormat(true, zone).format(parsed), clock(zone).format(parsed))} ${inBrackets(named.replace("GMT", "") || "UTC")}`;
  } catch {
    return moment(at);
  }
}

/** What an author's clock said, with his own offset. */
export function authorMoment(at: string): string {
  return statedMoment(at, null);
}

export function time(at: string): string {
  const parsed = new Date(at);
  return Number.isNaN(parsed.getTime()) ? at : clock().format(parsed);
}

/** `Friday, 6 February 2026`. */
export function longDay(at: Date): string {
  return dayLong().format(at);
}

export function sameDay(one: Date, other: Date): boolean {
  return one.getFullYear() === other.getFullYear() && one.getMonth() === other.getMonth() && one.getDate() === other.getDate();
}

/** Whole days between two moments. */
export function daysBetween(from: Date, to: Date): number {
  return Math.floor((to.getTime() - from.getTime()) / 86_400_000);
}

/** `30.46318, 47.67904 ± 12 m`, always in digits that a map understands. */
export function position(lat: number, lon: number, accuracy: number | null): string {
  return `${coordinate.format(lat)}, ${coordinate.format(lon)}${accuracy == null ? "" : ` ± ${Math.round(accuracy)} m`}`;
}

/** `Arabic` of `ar`; the tag itself when it is unknown. */
export function languageName(tag: string): string {
  try {
    return names("language").of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** `العربية` of `ar`: a language in its own words. */
export function ownName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** `Iraq` of `IQ`. */
export function regionName(code: string): string {
  try {
    return names("region").of(code) ?? code;
  } catch {
    return code;
  }
}

/** A hash in groups that an eye can compare. */
export function hashGroups(hash: string, groups = Infinity): string {
  const all = hash.match(/.{1,8}/g) ?? [];
  return all.length <= groups ? all.join(" ") : `${all.slice(0, groups).join(" ")} …`;
}

/** The zone of this laptop's clock. */
export function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Decimal places of a currency's amounts: 2 for USD, 3 for IQD, 0 for JPY; 2 for what is no currency. */
export function currencyDigits(currency: string): number {
  try {
    return new Intl.NumberFormat(intlLocale(), { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** `1,450.00` of 145000 hundredths. */
export function amount(minor: number, currency: string): string {
  const digits = currencyDigits(currency);
  return new Intl.NumberFormat(intlLocale(), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(minor / 10 ** digits);
}

/** `1,450.00 USD` */
export function money(minor: number, currency: string): string {
  return currency ? `${amount(minor, currency)} ${currency}` : amount(minor, currency);
}
