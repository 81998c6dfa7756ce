// Generated from crates/calendars-page by `UPDATE_BINDINGS=1 cargo test -p fieldseal-calendars-page bindings`. Do not edit.

/**
 * Moments are RFC 3339, days `YYYY-MM-DD`, zones IANA names or offsets, calendars `gregorian`, `persian` or `hijri`, digits `latn`, `arab` or `arabext`.
 */
export type Question = { "ask": "reader", language: string, country: string | null, digits: string | null, zone: string, } | { "ask": "count", value: number, } | { "ask": "percent", share: number, } | { "ask": "file_size", bytes: number, } | { "ask": "duration", minutes: number, } | { "ask": "amount", minor: number, currency: string, } | { "ask": "currency_places", currency: string, } | { "ask": "day", day: string, calendar: string, precision: string, } | { "ask": "long_day", day: string, } | { "ask": "range", from: string, to: string, } | { "ask": "moment", at: string, } | { "ask": "short_moment", at: string, now: string, } | { "ask": "time", at: string, } | { "ask": "stated_moment", at: string, zone: string | null, } | { "ask": "half_day", at: string, zone: string | null, } | { "ask": "day_of", at: string, zone: string | null, } | { "ask": "clock_of", at: string, zone: string | null, } | { "ask": "days_from_today", day: string, today: string, } | { "ask": "minutes_ago", minutes: number, } | { "ask": "first_of", day: string, calendar: string, precision: string, } | { "ask": "doubt", day: string, calendar: string, } | { "ask": "understand", text: string, calendar: string | null, } | { "ask": "instant", day: string, time: string, zone: string, };

/**
 * `null` to whatever cannot be said: a text that is no date, a zone that nobody knows. The page then shows what it has.
 */
export type Answer = string | number | Manner | TypedDate | null;

/**
 * How the reader's country counts its days, and the digits that were chosen.
 */
export type Manner = { digits: string, 
/**
 * Those in which people there state dates, the Gregorian one first.
 */
calendars: Array<string>, 
/**
 * 1 (Monday) to 7 (Sunday).
 */
week_start: number, weekend: Array<number>, };

/**
 * What a typed date means.
 */
export type TypedDate = { "is": "nothing" } | { "is": "understood" } & Meaning | { "is": "several", meanings: Array<Meaning>, } | { "is": "refused", code: string, word: string, month: string, days: number, first: string, last: string, } | { "is": "instant", at: string, };

export type Meaning = { 
/**
 * `YYYY-MM-DD`: the day, or the first one of the month or year.
 */
day: string, 
/**
 * The last day that may be meant.
 */
last: string, precision: string, calendar: string, };
