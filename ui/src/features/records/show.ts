import type { FieldValue, RecordDocument } from "../../bindings/commands";
import { choiceLabel, format, has, t, unitLabel } from "../../i18n";
import { fieldOf } from "./kinds";

/** A field's value as text to read; empty for an empty field. Links show the titles that the record brought along. */
export function showValue(kind: string, field: string, value: FieldValue | undefined, links: RecordDocument["links_out"] = []): string {
  if (value === null || value === undefined || value === "") return "";
  const declaration = fieldOf(kind, field);
  if (Array.isArray(value)) return value.map((element) => showValue(kind, field, element, links)).join(", ");
  if (typeof value === "boolean") return value ? t("yes") : t("no");
  if (typeof value === "number") {
    const mark = `mark-${field}-${value}`;
    if (has(mark)) return t("mark", { value, of: declaration.max ?? 4, meaning: t(mark) });
    if (declaration.name === "bytes") return format.fileSize(value);
    return declaration.unit ? t("quantity", { value: format.count(value), unit: unitLabel(declaration.unit) }) : format.count(value);
  }
  if (typeof value === "object") {
    if ("lat" in value) return format.position(value.lat, value.lon, value.accuracy_m);
    return format.statedMoment(value.at, value.zone);
  }
  switch (declaration.type) {
    case "choice":
      return choiceLabel(declaration.choice_list, value);
    case "date":
      return format.date(value);
    case "language":
      return format.languageName(value);
    case "paragraph":
      return t("paragraph-mark", { number: value });
    case "link": {
      const link = links.find((each) => each.id === value);
      return link?.title ?? t("record-unnamed");
    }
    default:
      return value;
  }
}
