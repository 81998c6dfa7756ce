import { FluentBundle, type FluentFunction, FluentNumber, FluentResource, type FluentValue, type FluentVariable } from "@fluent/bundle";

import { fileSize } from "./format";

const sources = import.meta.glob<string>("../../../assets/locales/en/{errors,kinds,ui}.ftl", { query: "?raw", import: "default", eager: true });

/** The language of this window. */
export const locale = "en";

/** What a message may be given. */
export type Arguments = Record<string, string | number>;

const SIZE: FluentFunction = ([bytes]: FluentValue[]) => fileSize(bytes instanceof FluentNumber ? bytes.valueOf() : Number(bytes));

/** For words that stand at a sentence's beginning in their label and in its middle here. */
const LOWER: FluentFunction = ([words]: FluentValue[]) => String(words).toLocaleLowerCase(locale);

const bundle = new FluentBundle(locale, { useIsolating: false, functions: { SIZE, LOWER } });
for (const source of Object.values(sources)) bundle.addResource(new FluentResource(source), { allowOverrides: true });

/** The message `id` in the window's language; an unknown id shows itself, so that it is seen and mended. */
export function t(id: string, args?: Arguments): string {
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) return id;
  return bundle.formatPattern(pattern, args as Record<string, FluentVariable> | undefined, []);
}

/** Whether the catalogue has the message. */
export function has(id: string): boolean {
  return bundle.getMessage(id)?.value != null;
}

/** A message cut at the places of `holes`, so that an element (a key, a link) can stand there. */
export function parts(id: string, holes: readonly string[], args: Arguments = {}): (string | { hole: string })[] {
  const mark = (hole: string) => `\u{E000}${hole}\u{E001}`;
  const text = t(id, { ...args, ...Object.fromEntries(holes.map((hole) => [hole, mark(hole)])) });
  return text.split(/\u{E000}|\u{E001}/u).map((part, index) => (index % 2 === 1 ? { hole: part } : part));
}
