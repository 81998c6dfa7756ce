/** Words of a generated passphrase: 7 of a list of 2,048 are 77 bits. */
const WORDS = 7;
/** Fewest characters of a passphrase of one's own. */
export const SHORTEST = 12;

/** Seven words, each equally likely, from the list that is made to be told apart by its first four letters. */
export async function makePassphrase(): Promise<string[]> {
  const { wordlist } = await import("@scure/bip39/wordlists/english.js");
  // 2,048 divides 2^16: the low eleven bits are as even as the source.
  const numbers = crypto.getRandomValues(new Uint16Array(WORDS));
  return [...numbers].map((number) => wordlist[number & 2047] ?? "");
}

/**
 * A careful estimate, `null` for nothing typed. It counts letters and their variety and punishes repetition and runs; it knows no
 * dictionary, so it calls strong only what is long.
 */
export function strengthOf(passphrase: string): "weak" | "fair" | "strong" | null {
  const letters = [...passphrase];
  if (letters.length === 0) return null;
  const runs = letters.filter((letter, index) => index > 0 && Math.abs((letter.codePointAt(0) ?? 0) - (letters[index - 1]?.codePointAt(0) ?? 0)) <= 1).length;
  const distinct = new Set(letters).size;
  const useful = Math.min(letters.length - runs, distinct * 1.8);
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{Lo}/u, /\p{N}/u, /[^\p{L}\p{N}]/u].filter((kind) => kind.test(passphrase)).length;
  const bits = useful * (2 + 0.45 * kinds);
  if (letters.length < SHORTEST || bits < 32) return "weak";
  return bits < 56 ? "fair" : "strong";
}
