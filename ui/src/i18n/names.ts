/** Names of languages and countries, and lists of words. They hold no digits; the webview has them. */

import { alpha2Of } from "../map/country_codes";
import { intlLocale, language } from "./language";

/** Costly to make: each is made once for a language. */
const made = new Map<string, unknown>();

function once<Made>(name: string, make: (locale: string) => Made): Made {
  const key = `${intlLocale()} ${name}`;
  if (!made.has(key)) made.set(key, make(intlLocale()));
  return made.get(key) as Made;
}

const names = (type: "language" | "region") => once(`names ${type}`, (locale) => new Intl.DisplayNames([locale], { type }));

/** `peer review, confirmed` */
export function list(words: readonly string[]): string {
  return once("list", (locale) => new Intl.ListFormat(locale, { style: "short", type: "unit" })).format(words);
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

/** For words that stand at a sentence's beginning in their label and in its middle elsewhere. */
export function lowerCase(words: string): string {
  return words.toLocaleLowerCase(language());
}

/** The country of that number of ISO 3166; `fallback` where nobody knows it. */
export function countryName(numeric: string, fallback: string): string {
  const code = alpha2Of(numeric);
  return code === undefined ? fallback : regionName(code);
}
