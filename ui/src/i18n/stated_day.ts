/** How a date is stored: `2026-02-06`, or with how it was stated: `2026-02-06 [persian day] ۱۷ دلو ۱۴۰۴`. Without its day when nobody knows it: `[unknown] after the harvest`. */

export interface StatedDay {
  /** `YYYY-MM-DD`: the day, or the first one of the month or year; `null` when it is not known. */
  day: string | null;
  calendar: string;
  precision: string;
  /** As it was typed; empty for a plain day. */
  text: string;
}

const FORM = /^(?:(\d{4}-\d\d-\d\d) \[(gregorian|persian|hijri) (day|month|year)\]|\[unknown\]) (.+)$/su;

/** `null` for what is no date. */
export function readStatedDay(stored: string): StatedDay | null {
  if (/^\d{4}-\d\d-\d\d$/.test(stored)) return { day: stored, calendar: "gregorian", precision: "day", text: "" };
  const parts = FORM.exec(stored);
  if (!parts) return null;
  return { day: parts[1] ?? null, calendar: parts[2] ?? "gregorian", precision: parts[3] ?? "unknown", text: parts[4] ?? "" };
}

/** A day of the Gregorian calendar is stored as it is: it was stated so. */
export function writeStatedDay({ day, calendar, precision, text }: StatedDay): string {
  const typed = text.replace(/\s+/gu, " ").trim();
  if (day === null) return `[unknown] ${typed}`;
  return calendar === "gregorian" && precision === "day" ? day : `${day} [${calendar} ${precision}] ${typed}`;
}
