import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";

const fonts = join(import.meta.dirname, "../../node_modules/@fontsource-variable");
const css = readFileSync(join(import.meta.dirname, "../../src/app/fonts.css"), "utf8");

/** Letters that the missions' languages have beyond Arabic's own. */
const LETTERS = {
  Sorani: "ڕڵێۆەپچژگڤھیک",
  Dari: "پچژگکیآأئؤة",
  Pashto: "ټډړڼښږځڅېۍګپچژئ",
  digits: "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹",
  marks: "،؛؟٪٫٬«»‌",
};

/** The code points that a WOFF2 file has glyphs for. */
function coverage(file: string): Set<number> {
  const table = cmap(readFileSync(file));
  const found = new Set<number>();
  const subtables = table.readUInt16BE(2);
  for (let index = 0; index < subtables; index++) {
    const at = table.readUInt32BE(4 + index * 8 + 4);
    const format = table.readUInt16BE(at);
    if (format === 12) {
      const groups = table.readUInt32BE(at + 12);
      for (let group = 0; group < groups; group++) {
        const [first, last] = [table.readUInt32BE(at + 16 + group * 12), table.readUInt32BE(at + 20 + group * 12)];
        for (let code = first; code <= last; code++) found.add(code);
      }
    } else if (format === 4) {
      const segments = table.readUInt16BE(at + 6) / 2;
      for (let segment = 0; segment < segments; segment++) {
        const last = table.readUInt16BE(at + 14 + segment * 2);
        const first = table.readUInt16BE(at + 16 + segments * 2 + segment * 2);
        const delta = table.readUInt16BE(at + 16 + segments * 4 + segment * 2);
        const offsetAt = at + 16 + segments * 6 + segment * 2;
        const offset = table.readUInt16BE(offsetAt);
        for (let code = first; code <= last && code !== 0xffff; code++) {
          const glyph = offset === 0 ? (code + delta) & 0xffff : table.readUInt16BE(offsetAt + offset + (code - first) * 2);
          if (glyph !== 0) found.add(code);
        }
      }
    }
  }
  return found;
}

/** The character map out of the file's compressed tables (WOFF2, W3C 2022, section 4). */
function cmap(bytes: Buffer): Buffer {
  const tables = bytes.readUInt16BE(12);
  const compressed = bytes.readUInt32BE(20);
  let at = 48;
  const number = (): number => {
    let value = 0;
    for (;;) {
      const byte = bytes.readUInt8(at++);
      value = value * 128 + (byte & 0x7f);
      if ((byte & 0x80) === 0) return value;
    }
  };
  const sizes: { isMap: boolean; size: number }[] = [];
  for (let index = 0; index < tables; index++) {
    const flags = bytes.readUInt8(at++);
    const known = flags & 0x3f;
    if (known === 0x3f) at += 4;
    const length = number();
    const version = flags >> 6;
    // 10 is glyf, 11 is loca: these are transformed by version 0, every other table by any other version.
    const isTransformed = known === 10 || known === 11 ? version !== 3 : version !== 0;
    sizes.push({ isMap: known === 0, size: isTransformed ? number() : length });
  }
  const data = brotliDecompressSync(bytes.subarray(at, at + compressed));
  let begin = 0;
  for (const { isMap, size } of sizes) {
    if (isMap) return data.subarray(begin, begin + size);
    begin += size;
  }
  throw new Error("the font has no character map");
}

/** Whether the style sheet uses the file for this letter at all. */
function isInRange(file: string, code: number): boolean {
  const face = css.split("@font-face").find((each) => each.includes(file));
  const ranges = /unicode-range:([^;]+);/.exec(face ?? "")?.[1] ?? "";
  return ranges.split(",").some((range) => {
    const [first = "", last = first] = range.trim().slice(2).split("-");
    return parseInt(first, 16) <= code && code <= parseInt(last, 16);
  });
}

describe.each(["noto-sans-arabic", "noto-naskh-arabic"])("%s", (name) => {
  const file = `${name}-arabic-wght-normal.woff2`;
  const covered = coverage(join(fonts, name, "files", file));

  test.each(Object.entries(LETTERS))("has every letter of %s, and the page uses it for them", (_, letters) => {
    // Quotation marks come with the Latin letters.
    const wanted = [...letters].filter((letter) => !"«»".includes(letter));
    expect(wanted.filter((letter) => !covered.has(letter.codePointAt(0)!))).toEqual([]);
    expect(wanted.filter((letter) => !isInRange(file, letter.codePointAt(0)!))).toEqual([]);
  });

  test("is free to bundle", () => {
    expect(readFileSync(join(fonts, name, "LICENSE"), "utf8")).toContain("SIL OPEN FONT LICENSE");
  });
});
