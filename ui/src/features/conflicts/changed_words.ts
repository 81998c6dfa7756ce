/** Longest texts, in words each, that are compared word by word. */
const LONGEST = 1500;

/** `own` in stretches, those marked that `other` does not have in the same order. */
export function changedWords(own: string, other: string): { text: string; changed: boolean }[] {
  const [left, right] = [words(own), words(other)];
  if (left.length > LONGEST || right.length > LONGEST) return [{ text: own, changed: false }];
  const kept = commonWords(left, right);
  const parts: { text: string; changed: boolean }[] = [];
  left.forEach((word, index) => {
    const changed = !kept.has(index);
    const last = parts.at(-1);
    if (last?.changed === changed) last.text += word;
    else parts.push({ text: word, changed });
  });
  return parts;
}

/** A word with the space after it. */
function words(text: string): string[] {
  return text.match(/\s*\S+\s*/g) ?? [];
}

/** Places in `left` whose words belong to a longest common subsequence with `right`. */
function commonWords(left: readonly string[], right: readonly string[]): Set<number> {
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        left[i]?.trim() === right[j]?.trim()
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const kept = new Set<number>();
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (left[i]?.trim() === right[j]?.trim()) {
      kept.add(i++);
      j++;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return kept;
}
