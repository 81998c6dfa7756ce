import { type CodeParagraph, codeParagraphs } from "../../bindings/kinds";
import { asciiDigits } from "./parse";

/** A paragraph that somebody may mean: `67(a)` names it with its letter. */
export interface FoundParagraph {
  id: string;
  paragraph: CodeParagraph;
}

/** What people say before a number besides what the packs list. */
const signs = ["¶", "¶¶", "§"];

/** The paragraphs that a text names by number (`54`, `Art. 38`, `article 67`, `38(a)`, `المادة ٣٨`) or by words of their headings. */
export function findParagraphs(text: string, aliases: readonly string[]): FoundParagraph[] {
  const said = asciiDigits(text).toLowerCase().trim();
  const number = numberIn(said, aliases);
  if (number) {
    const exact = number.letter !== undefined;
    return codeParagraphs
      .filter((paragraph) => (exact ? String(paragraph.number) === number.digits : String(paragraph.number).startsWith(number.digits)))
      .map((paragraph) => ({ id: exact ? `${paragraph.number}(${number.letter})` : String(paragraph.number), paragraph }));
  }
  return codeParagraphs.filter(({ heading, section_heading }) => `${heading} ${section_heading}`.toLowerCase().includes(said)).map((paragraph) => ({ id: String(paragraph.number), paragraph }));
}

function numberIn(said: string, aliases: readonly string[]): { digits: string; letter: string | undefined } | null {
  const found = /^(\D*?)\s*(\d{1,2})\s*(?:\(?\s*([a-z])\s*\)?)?$/.exec(said);
  if (!found) return null;
  const before = (found[1] ?? "").trim().replace(/\.$/, "");
  const known = before === "" || signs.includes(before) || aliases.some((alias) => alias.toLowerCase() === before);
  return known ? { digits: found[2] ?? "", letter: found[3] } : null;
}
