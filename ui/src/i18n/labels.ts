import type { ErrorCode } from "../bindings/commands";
import type { CommandError, LocalErrorCode } from "../platform";
import { has, t } from "./catalogue";

/** A label from the catalogue; a name that has none shows itself without its underscores. */
function label(id: string, name: string): string {
  return has(id) ? t(id) : name.replaceAll("_", " ");
}

export function kindLabel(kind: string): string {
  return label(`kind-${kind}`, kind);
}

/** The kind's name for several of them. */
export function kindsLabel(kind: string): string {
  return has(`kind-${kind}-plural`) ? t(`kind-${kind}-plural`) : kindLabel(kind);
}

export function fieldLabel(kind: string, field: string): string {
  return label(`field-${kind}-${field}`, field);
}

export function groupLabel(kind: string, group: string): string {
  return has(`group-${kind}-${group}`) ? t(`group-${kind}-${group}`) : label(`group-${group}`, group);
}

/** `list` is the beginning of the labels that the declaration names. */
export function choiceLabel(list: string | null, choice: string): string {
  return label(`${list ?? "choice"}-${choice}`, choice);
}

export function unitLabel(unit: string): string {
  const id = `unit-${unit.toLowerCase().replaceAll(" ", "_").replaceAll("°", "degree_")}`;
  return has(id) ? t(id) : unit;
}

/** What an error says: what happened, what is safe, what to do next. */
export function errorText(error: CommandError): string {
  const id = errorId(error.code);
  return has(id) ? t(id, { ...error.args }) : t("error-unknown", { code: error.code });
}

function errorId(code: ErrorCode | LocalErrorCode): string {
  return `error-${code.replaceAll(".", "-")}`;
}
