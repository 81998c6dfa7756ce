import type { BoardCard } from "../../../bindings/commands";
import type { Tone } from "../../../components/Tag";
import { t } from "../../../i18n";

/** What a finding lacks before it can be confirmed, in words. */
export function gapsOf({ supports, exposure }: BoardCard): string[] {
  const gaps: string[] = [];
  if (supports === 0) gaps.push(t("board-gap-evidence"));
  if (exposure === "not_done") gaps.push(t("board-gap-exposure"));
  if (exposure === "needs_edit") gaps.push(t("board-gap-edit"));
  return gaps;
}

export function severityTone(severity: string): Tone {
  return severity === "critical" || severity === "high" ? "red" : severity === "medium" ? "amber" : "neutral";
}
