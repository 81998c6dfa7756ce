/** One replacement that turns a text into another: at `start`, `removed` UTF-16 units give way to `inserted`. */
export interface Replacement {
  start: number;
  removed: number;
  inserted: string;
}

/**
 * The smallest single replacement that turns `before` into `after`, or `null` when they are equal.
 *
 * `caret` is the end of what was typed, in UTF-16 units of `after`: among equal letters it decides which of them were typed ("aa" → "aaa").
 * Surrogate pairs are never cut in two.
 */
export function difference(before: string, after: string, caret = after.length): Replacement | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);

  let suffix = 0;
  const suffixLimit = Math.min(shorter, after.length - caret);
  while (suffix < suffixLimit && before[before.length - 1 - suffix] === after[after.length - 1 - suffix]) suffix++;

  let prefix = 0;
  while (prefix < shorter - suffix && before[prefix] === after[prefix]) prefix++;

  while (suffix < shorter - prefix && before[before.length - 1 - suffix] === after[after.length - 1 - suffix]) suffix++;

  if (prefix > 0 && isHighSurrogate(before.charCodeAt(prefix - 1))) prefix--;
  if (suffix > 0 && isLowSurrogate(before.charCodeAt(before.length - suffix))) suffix--;
  return { start: prefix, removed: before.length - prefix - suffix, inserted: after.slice(prefix, after.length - suffix) };
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** `mine`, an edit of `base`, made again on `theirs`, another edit of it: each edit as one replacement, mine behind theirs where they meet. */
export function rebase(base: string, mine: string, theirs: string): string {
  const edit = difference(base, mine);
  if (!edit) return theirs;
  const other = difference(base, theirs);
  if (!other) return mine;
  const place = (index: number) => {
    if (index < other.start) return index;
    if (index > other.start + other.removed) return index - other.removed + other.inserted.length;
    return other.start + other.inserted.length;
  };
  const start = place(edit.start);
  const end = Math.max(start, place(edit.start + edit.removed));
  return theirs.slice(0, start) + edit.inserted + theirs.slice(end);
}
