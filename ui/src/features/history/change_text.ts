import type { HistoryChange } from "../../bindings/commands";
import { fieldLabel, kindLabel, t } from "../../i18n";
import { kindOf } from "../records/kinds";
import { showValue } from "../records/show";

/** One change in words: which field, what became of it. */
export function changeText(kind: string, change: HistoryChange): string {
  const { field, operation, value } = change;
  if (operation === "create") return t("change-created", { kind: kindLabel(kind) });
  const label = fieldLabel(kind, field);
  const known = kindOf(kind).fields.some(({ name }) => name === field);
  const shown = known ? showValue(kind, field, value) : "";
  switch (operation) {
    case "put":
      return shown ? t("change-put", { field: label, value: shown }) : t("change-emptied", { field: label });
    case "text":
      return t("change-text", { field: label });
    case "add":
      return isLink(kind, field) ? t("change-linked", { field: label }) : t("change-added", { field: label, value: shown });
    case "remove":
      return isLink(kind, field) ? t("change-unlinked", { field: label }) : t("change-removed", { field: label, value: shown });
    case "review":
      return t("change-reviewed", { field: label });
    default:
      return label;
  }
}

function isLink(kind: string, field: string): boolean {
  return kindOf(kind).fields.some(({ name, type }) => name === field && type === "link");
}
