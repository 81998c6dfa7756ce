/**
 * Answers as they are kept in the record: elements of a set, `path=value`, one for each question that has an answer. A path leads from below the
 * form's root over names, with a number for each copy of a repeat (`household/child[2]/age`); `household/child#=3` says how many copies there are.
 * Two elements of one path are two answers that were written without having seen each other.
 */

/** Bytes of one element; the journal takes no longer ones. */
const LONGEST = 8_000;

/** Answers by path; more than one: they were written apart. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** Reads the elements of a record. Every laptop reads the same from the same elements, in whatever order they came. */
export function readAnswers(elements: readonly string[]): Map<string, string[]> {
  const answers = new Map<string, string[]>();
  for (const element of [...elements].sort()) {
    const at = element.indexOf("=");
    if (at <= 0) continue;
    const path = element.slice(0, at);
    const values = answers.get(path);
    if (values) values.push(element.slice(at + 1));
    else answers.set(path, [element.slice(at + 1)]);
  }
  return answers;
}

export function elementOf(path: string, value: string): string {
  return `${path}=${value}`;
}

/** Whether an element can hold the answer. */
export function fits(path: string, value: string): boolean {
  return new TextEncoder().encode(elementOf(path, value)).length <= LONGEST;
}

/** As much of the value as an element can hold, whole letters only. */
export function shortened(path: string, value: string): string {
  if (fits(path, value)) return value;
  let low = 0;
  let high = value.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(path, value.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  const cut = value.slice(0, low);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

export interface Change {
  add: string[];
  remove: string[];
}

/**
 * What brings the kept answers to those of the form. `form` holds what the form says now; a path it does not name keeps what it has (a question that
 * does not apply keeps its answer, so that nothing typed is lost when an earlier answer is corrected back). Paths of copies that were removed go.
 */
export function changeTo(held: Answers, form: ReadonlyMap<string, string | null>, gone: (path: string) => boolean): Change {
  const add: string[] = [];
  const remove: string[] = [];
  for (const [path, value] of form) {
    const before = held.get(path) ?? [];
    // Answers that were written apart stay apart until somebody takes one of them.
    if (value !== null && before.includes(value)) continue;
    for (const old of before) remove.push(elementOf(path, old));
    if (value !== null) add.push(elementOf(path, value));
  }
  for (const [path, values] of held) {
    if (!form.has(path) && gone(path)) for (const old of values) remove.push(elementOf(path, old));
  }
  return { add, remove };
}
