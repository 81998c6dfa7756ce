import type { FieldValue, RecordDocument } from "../../bindings/commands";
import { choiceLabel, format, has, stateLabel, t, unitLabel } from "../../i18n";
import { fieldOf } from "./kinds";
import type { Moment } from "./use_field";

/** The unit of amounts of money: hundredths or thousandths, as the currency has them. */
export const MINOR_UNITS = "minor units";

/** The currency (ISO 4217) that stands beside an amount: `pay_currency` beside `pay_amount`. */
export function currencyOf(field: string, fields: RecordDocument["fields"]): string {
  const currency = fields[field.replace(/_amount$/, "_currency")];
  return typeof currency === "string" ? currency.trim().toUpperCase() : "";
}

/** A field's value as text to read; empty for an empty field. Links show the titles that the record brought along, money its currency. */
export function showValue(kind: string, field: string, value: FieldValue | undefined, record: Partial<Pick<RecordDocument, "links_out" | "fields">> = {}): string {
  if (value === null || value === undefined || value === "") return "";
  const declaration = fieldOf(kind, field);
  if (Array.isArray(value)) return value.map((element) => showValue(kind, field, element, record)).join(", ");
  if (typeof value === "boolean") return value ? t("yes") : t("no");
  if (typeof value === "number") {
    const mark = `mark-${field}-${value}`;
    if (has(mark)) return t("mark", { value, of: declaration.max ?? 4, meaning: t(mark) });
    if (declaration.name === "bytes") return format.fileSize(value);
    if (declaration.unit === MINOR_UNITS) return format.money(value, currencyOf(field, record.fields ?? {}));
    return declaration.unit ? t("quantity", { value: format.count(value), unit: unitLabel(declaration.unit) }) : format.count(value);
  }
  if (typeof value === "object") {
    if ("lat" in value) return format.position(value.lat, value.lon, value.accuracy_m);
    return showMoment(kind, field, value, record.fields ?? {});
  }
  switch (declaration.type) {
    case "choice":
      return choiceLabel(declaration.choice_list, value);
    case "state":
      return stateLabel(kind, value);
    case "date":
      return format.statedDate(value);
    case "language":
      return format.languageName(value);
    case "paragraph":
      return t("paragraph-mark", { number: value });
    case "link": {
      const link = record.links_out?.find((each) => each.id === value);
      return link?.title ?? t("record-unnamed");
    }
    default:
      return value;
  }
}

/** A moment as exactly as may be shown: the hour of an interview can tell who spoke. */
export function showMoment(kind: string, field: string, { at, zone }: Moment, fields: RecordDocument["fields"]): string {
  const blur = kind === "interview" && field === "started" ? fields.time_blur : undefined;
  return typeof blur === "string" ? format.blurredMoment(at, zone, blur) : format.statedMoment(at, zone);
}
