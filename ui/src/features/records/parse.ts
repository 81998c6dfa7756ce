import type { GeoPosition } from "../../bindings/commands";

/** Arabic-Indic and Persian digits and marks as ASCII. */
export function asciiDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replaceAll("\u066b", ".")
    .replaceAll("\u066c", "")
    .replaceAll("\u060c", ",")
    .replace(/[\u200e\u200f\u061c]/g, "");
}

/** The number a person wrote; `null` for nothing, `undefined` for what is no number within the field's bounds. */
export function parseNumber(text: string, field: { type: string; min: number | null; max: number | null }): number | null | undefined {
  const plain = asciiDigits(text).trim().replace(/[\s\u00a0\u202f]/g, "").replace(/,(?=\d{3}(\D|$))/g, "");
  if (plain === "") return null;
  const pattern = field.type === "integer" ? /^-?\d+$/ : /^-?\d+(?:[.,]\d+)?$/;
  if (!pattern.test(plain)) return undefined;
  const value = Number(plain.replace(",", "."));
  if ((field.min !== null && value < field.min) || (field.max !== null && value > field.max)) return undefined;
  return value;
}

/** `30.46, 47.67 ± 12`; `null` for nothing, `undefined` for what is no position on earth. */
export function parsePosition(text: string): GeoPosition | null | undefined {
  const plain = asciiDigits(text).trim();
  if (plain === "") return null;
  const match = /^([+-]?\d+(?:\.\d+)?)°?\s*([NS])?\s*[,;\s]\s*([+-]?\d+(?:\.\d+)?)°?\s*([EW])?(?:\s*(?:±|\+-|\+\/-)\s*(\d+(?:\.\d+)?)\s*m?)?$/i.exec(plain);
  if (!match) return undefined;
  const lat = Number(match[1]) * (match[2]?.toUpperCase() === "S" ? -1 : 1);
  const lon = Number(match[3]) * (match[4]?.toUpperCase() === "W" ? -1 : 1);
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return undefined;
  return { lat, lon, accuracy_m: match[5] === undefined ? null : Number(match[5]) };
}
