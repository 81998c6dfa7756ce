import { useSyncExternalStore } from "react";

import { isRightToLeft, language, languages, loadCalendars, onLanguage, onReader, preferred, readerSample, setLanguage } from "../i18n";
import { appearance } from "./theme";

/** Makes the page speak a language: its words, its direction, and what it tells screen readers. Lives as long as the window. */
export async function changeLanguage(tag: string): Promise<void> {
  await setLanguage(tag);
  document.documentElement.lang = language();
  appearance.setDirection(isRightToLeft() ? "rtl" : "ltr");
}

/** The reader's own language, as the system states it. Falls back to English, also when the words do not arrive. */
export async function beginLanguage(): Promise<void> {
  await loadCalendars();
  return changeLanguage(preferred(navigator.languages, languages)).catch(() => undefined);
}

/** Changes with everything that makes the page's words: its language, and the manner in which numbers and days are written. */
export function useWords(): string {
  const sample = useSyncExternalStore(onReader, readerSample);
  return `${useSyncExternalStore(onLanguage, language)} ${sample}`;
}
