import type { FieldValue } from "../../bindings/commands";
import type { Option } from "../../components/Select";
import { compare, format } from "../../i18n";

/** The languages that missions meet, as BCP 47 tags; any other tag that a record holds joins them. */
const met = ["ar", "ckb", "en", "es", "fa-AF", "fr", "hi", "kmr", "lg", "ne", "ps", "sw", "tl", "tr", "ur"];

export function languageOptions(current: FieldValue): Option[] {
  const tags = typeof current === "string" && current !== "" && !met.includes(current) ? [...met, current] : met;
  return tags.map((tag) => ({ value: tag, label: format.languageName(tag) })).sort((one, other) => compare(one.label, other.label));
}
