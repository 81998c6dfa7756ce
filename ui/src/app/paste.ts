/**
 * As much as a long field takes at once: about 20 pages. Measured in the window's engine with texts of one paragraph: of 50,000 Arabic letters each further one is
 * shown within 0.2 s, of 200,000 within 0.8 s.
 */
export const PASTE_LIMIT = 50_000;

export interface Refused {
  /** `null`: so many that the page was not even handed them. */
  characters: number | null;
  limit: number;
}

/** Why text cannot be taken into a field; `null` when it can. */
export function refusedPaste(data: Pick<DataTransfer, "types" | "getData">): Refused | null {
  // What there is, not what is announced: WebKitGTK names no types for text of programs that offer it in X11's way only.
  const { length } = data.getData("text/plain");
  if (length > 0) return refusedText(length);
  // A webview hands over nothing where its longest text does not suffice; nobody copies an empty text.
  return data.types.includes("text/plain") ? { characters: null, limit: PASTE_LIMIT } : null;
}

/** The same of text that is on its way into a field by another way (the second mouse button's, a drop). */
export function refusedText(characters: number): Refused | null {
  return characters > PASTE_LIMIT ? { characters, limit: PASTE_LIMIT } : null;
}
