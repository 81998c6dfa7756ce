import { FluentBundle, type FluentFunction, FluentNumber, FluentResource, type FluentValue, type FluentVariable } from "@fluent/bundle";

import { isolateForeign } from "./direction";
import { count, fileSize } from "./format";
import { intlLocale, isRightToLeft, speak } from "./language";
import { lowerCase } from "./names";

const english = import.meta.glob<string>(["../../../assets/locales/en/*.ftl", "!**/cli.ftl"], { query: "?raw", import: "default", eager: true });
/** The other languages are fetched when they are chosen. */
const others = import.meta.glob<string>(["../../../assets/locales/*/*.ftl", "!**/en/*", "!**/cli.ftl"], { query: "?raw", import: "default" });

/** What a message may be given. */
export type Arguments = Record<string, string | number>;

const SIZE: FluentFunction = ([bytes]: FluentValue[]) => fileSize(bytes instanceof FluentNumber ? bytes.valueOf() : Number(bytes));

const LOWER: FluentFunction = ([words]: FluentValue[]) => lowerCase(String(words));

/** A number that chooses between a message's forms, written as every other number is. */
class Counted extends FluentNumber {
  override toString(): string {
    return count(this.value);
  }
}

function bundleOf(locale: string, sources: readonly string[]): FluentBundle {
  // What is set apart is marked here, and freed again where it runs in the sentence's own direction.
  const bundle = new FluentBundle(locale, { useIsolating: true, functions: { SIZE, LOWER } });
  for (const source of sources) bundle.addResource(new FluentResource(source), { allowOverrides: true });
  return bundle;
}

const inEnglish = bundleOf("en", Object.values(english));
const bundles = new Map([["en", inEnglish]]);
/** What speaks, and English for what it lacks. */
let speaking: readonly FluentBundle[] = [inEnglish];

/** Makes the window speak this language; one that has no catalogue is not taken. */
export async function setLanguage(tag: string): Promise<void> {
  const bundle = bundles.get(tag) ?? (await fetchBundle(tag));
  if (!bundle) return;
  bundles.set(tag, bundle);
  speaking = bundle === inEnglish ? [inEnglish] : [bundle, inEnglish];
  speak(tag);
}

async function fetchBundle(tag: string): Promise<FluentBundle | undefined> {
  const loads = Object.entries(others).filter(([path]) => path.includes(`/locales/${tag}/`));
  return loads.length === 0 ? undefined : bundleOf(tag, await Promise.all(loads.map(([, load]) => load())));
}

/** The message `id` in the window's language; an unknown id shows itself, so that it is seen and mended. */
export function t(id: string, args?: Arguments): string {
  for (const bundle of speaking) {
    const pattern = bundle.getMessage(id)?.value;
    if (pattern) return isolateForeign(bundle.formatPattern(pattern, args && counted(args), []), isRightToLeft());
  }
  return id;
}

function counted(args: Arguments): Record<string, FluentVariable> {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, typeof value === "number" ? new Counted(value) : value]));
}

/** Whether the catalogue has the message. */
export function has(id: string): boolean {
  return speaking.some((bundle) => bundle.getMessage(id)?.value != null);
}

/** A message cut at the places of `holes`, so that an element (a key, a link) can stand there. */
export function parts(id: string, holes: readonly string[], args: Arguments = {}): (string | { hole: string })[] {
  const mark = (hole: string) => `\u{E000}${hole}\u{E001}`;
  const text = t(id, { ...args, ...Object.fromEntries(holes.map((hole) => [hole, mark(hole)])) });
  return text.split(/\u{E000}|\u{E001}/u).map((part, index) => (index % 2 === 1 ? { hole: part } : part));
}

/** Words in the order of the window's language. */
export function compare(one: string, other: string): number {
  return one.localeCompare(other, intlLocale());
}
