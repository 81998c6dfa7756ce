/** The window's language: which catalogue speaks, and in which locale numbers and dates are written. */

/** Languages with a catalogue of the window's words, English first. */
export const languages: readonly string[] = ["en", ...new Set(Object.keys(import.meta.glob("../../../assets/locales/*/ui.ftl")).flatMap((path) => /locales\/([\w-]+)\//.exec(path)?.[1] ?? []).filter((tag) => tag !== "en"))];

const rightToLeft: ReadonlySet<string> = new Set(["ar", "ckb", "fa", "ps", "ur"]);
let current = "en";
const listeners = new Set<() => void>();

/** BCP 47 tag of the window's language. */
export function language(): string {
  return current;
}

/** The locale in which numbers and dates are written: days before months in English, too. */
export function intlLocale(): string {
  return current === "en" ? "en-GB" : current;
}

export function isRightToLeft(tag: string = current): boolean {
  return rightToLeft.has(tag);
}

/** The first language of the reader's preferences that there is a catalogue for; English when there is none. */
export function preferred(preferences: readonly string[], offered: readonly string[] = languages): string {
  const primary = preferences.map((tag) => tag.split("-")[0]?.toLowerCase());
  return primary.find((tag) => tag !== undefined && offered.includes(tag)) ?? "en";
}

/** For the catalogue alone: it has the words by then. */
export function speak(tag: string): void {
  current = tag;
  for (const listener of listeners) listener();
}

export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
