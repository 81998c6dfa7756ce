import { t } from "../i18n";

/** Whether the command key takes the place of the control key. */
export const isMac = typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.platform);

/** The steps of a sequence: `"G I"` → `["G", "I"]`. */
export function steps(keys: string): string[] {
  return keys.split(" ");
}

/** How a person reads the keys: one label a step, `["Ctrl K"]`, `["G", "I"]`. */
export function keyNames(keys: string): string[] {
  return steps(keys).map((step) => step.split("+").map(keyName).join(" "));
}

function keyName(key: string): string {
  if (key === "Mod") return isMac ? "⌘" : t("key-control");
  if (key === "Shift") return t("key-shift");
  if (key === "Alt") return t("key-alt");
  if (key === "Enter") return t("key-enter");
  if (key === "Escape") return t("key-escape");
  if (key === "Tab") return t("key-tab");
  if (key === "ArrowLeft") return "←";
  if (key === "ArrowRight") return "→";
  if (key === "ArrowUp") return "↑";
  if (key === "ArrowDown") return "↓";
  return key;
}

/** The step that a key press is, in the order Mod, Alt, Shift: `"Mod+Shift+S"`, `"N"`, `"?"`. */
export function pressedStep(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">): string {
  const letter = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const isLetter = /^[A-Z0-9]$/.test(letter) || event.key.length > 1;
  return [
    (isMac ? event.metaKey : event.ctrlKey) ? "Mod" : "",
    event.altKey ? "Alt" : "",
    event.shiftKey && isLetter ? "Shift" : "",
    letter,
  ]
    .filter(Boolean)
    .join("+");
}
