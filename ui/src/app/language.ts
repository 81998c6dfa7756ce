import { useSyncExternalStore } from "react";

import { isRightToLeft, language, languages, onLanguage, preferred, setLanguage } from "../i18n";
import { appearance } from "./theme";

/** Makes the page speak a language: its words, its direction, and what it tells screen readers. Lives as long as the window. */
export async function changeLanguage(tag: string): Promise<void> {
  await setLanguage(tag);
  document.documentElement.lang = language();
  appearance.setDirection(isRightToLeft() ? "rtl" : "ltr");
}

/** The reader's own language, as the system states it. Falls back to English, also when the words do not arrive. */
export function beginLanguage(): Promise<void> {
  return changeLanguage(preferred(navigator.languages, languages)).catch(() => undefined);
}

export function useLanguage(): string {
  return useSyncExternalStore(onLanguage, language);
}
