import { useCommand } from "../../app/queries";
import type { BasisRow } from "../../bindings/commands";
import type { Tone } from "../../components/Tag";
import { t } from "../../i18n";

/** What the desk says of a finding's basis: corroboration, exposure of sources, what was withdrawn. */
export function useFindingCheck(id: string) {
  return useCommand(["finding-check", id], "finding_check", { id });
}

/** How far what was told may go; `null` for what nobody told. */
export function reachOf({ told, withdrawn, reach, analysis }: BasisRow): { label: string; tone: Tone } | null {
  if (withdrawn) return { label: t("reach-withdrawn"), tone: "red" };
  if (!told) return null;
  if (analysis !== "allowed") return { label: t("reach-none"), tone: "red" };
  if (reach === null) return { label: t("reach-team"), tone: "amber" };
  return { label: t(`reach-${reach.replace("company_", "").replaceAll("_", "-")}`), tone: "neutral" };
}
