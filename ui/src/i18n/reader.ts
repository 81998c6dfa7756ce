/** Who reads: in which language, of which country's manner, in which digits. Lives as long as the window. */

import type { Manner } from "../bindings/calendars";
import { askAsAnother, askText } from "./calendars";
import { language, onLanguage } from "./language";
import { ownZone } from "./zone";

/** As CLDR names them; `null`: those of the language and the country. */
export type Digits = "latn" | "arab" | "arabext" | null;

export const digitSets: readonly Exclude<Digits, null>[] = ["latn", "arab", "arabext"];

interface Reader {
  /** ISO 3166 of the mission that is worked in. */
  country: string | null;
  digits: Digits;
}

let current: Reader = { country: null, digits: null };
/** Until the calendars are there. */
let manner: Manner = { digits: "latn", calendars: ["gregorian"], week_start: 1, weekend: [6, 7] };
let sample = "";
const listeners = new Set<() => void>();

/** Calendars in which people of the mission's country state dates, week and digits. */
export function readerManner(): Manner {
  return manner;
}

export function chosenDigits(): Digits {
  return current.digits;
}

/** What is written differently when another reader reads; pages made of words are made anew when it changes. */
export function readerSample(): string {
  return sample;
}

export function setReader(changes: Partial<Reader>): void {
  current = { ...current, ...changes };
  const answer = askAsAnother({ ask: "reader", language: language(), ...current, zone: ownZone() });
  if (typeof answer === "object" && answer !== null && "calendars" in answer) manner = answer;
  sample = `${askText({ ask: "count", value: 1234.5 })} ${askText({ ask: "long_day", day: "2026-01-06" })}`;
  for (const listener of listeners) listener();
}

export function onReader(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

onLanguage(() => setReader({}));
