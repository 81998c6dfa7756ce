const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LETTER = /\p{L}/u;

/** The direction of a text by its first letter, as `dir="auto"` decides; `undefined` while there is none: the page's direction holds. */
export function directionOf(text: string): "ltr" | "rtl" | undefined {
  const letter = LETTER.exec(text)?.[0];
  return letter === undefined ? undefined : RIGHT_TO_LEFT.test(letter) ? "rtl" : "ltr";
}

const OPEN = "\u2068";
const CLOSE = "\u2069";
const SETTLED: ReadonlySet<string> = new Set(["\u2066", "\u2067"]);

/** Whether a part would be torn apart, or tear its sentence apart, without being set off: it runs the other way, or is digits with signs amid Arabic letters. */
function isForeign(text: string, inRightToLeft: boolean): boolean {
  const direction = directionOf(text);
  if (direction === undefined) return inRightToLeft && /\p{N}[^\p{N}]+\p{N}|[+-]\p{N}/u.test(text);
  return direction !== (inRightToLeft ? "rtl" : "ltr");
}

/** A message whose parts are all set off (FSI … PDI), with only those left so that need it: names, references and moments in another script. */
export function isolateForeign(message: string, inRightToLeft: boolean): string {
  if (!message.includes(OPEN)) return message;
  /** Each begun part with the mark that began it; the message itself was begun by none. */
  const open = [{ mark: "", text: "" }];
  const add = (text: string) => {
    const last = open.at(-1);
    if (last) last.text += text;
  };
  for (const piece of message.split(/([\u2066-\u2069])/u)) {
    if (piece === OPEN || SETTLED.has(piece)) {
      open.push({ mark: piece, text: "" });
    } else if (piece === CLOSE && open.length > 1) {
      const { mark, text } = open.pop() ?? { mark: "", text: "" };
      // What was set off before it came into the message stays so.
      add(mark !== OPEN || isForeign(text, inRightToLeft) ? mark + text + CLOSE : text);
    } else {
      add(piece);
    }
  }
  return open.map(({ mark, text }) => mark + text).join("");
}
