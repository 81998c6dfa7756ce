import { keepPreviousData, useQuery } from "@tanstack/react-query";

import type { CorrectedTime, DerivativeBrief } from "../../bindings/commands";
import { format, t } from "../../i18n";
import { platform } from "../../platform";

/** Bursts, corrected times and derivatives of a mission's evidence, as the desk computes them. */
export function useOverview(mission: string | null) {
  return useQuery({
    queryKey: ["evidence", mission],
    queryFn: () => platform().call("evidence_overview", { mission: mission ?? "" }),
    enabled: mission !== null,
    placeholderData: keepPreviousData,
  }).data;
}

type Overview = ReturnType<typeof useOverview>;

/** What was made from a piece of evidence and is not withdrawn, the newest first. */
export function derivativesOf(overview: Overview, id: string): DerivativeBrief[] {
  return (overview?.derivatives ?? []).filter(({ parent, state }) => parent === id && state !== "withdrawn").reverse();
}

/** What other people are shown of it: the newest derivative that a second person approved. */
export function approvedOf(overview: Overview, id: string): DerivativeBrief | undefined {
  return derivativesOf(overview, id).find(({ state }) => state === "approved");
}

/** Two people decided to delete its files: there is nothing to show, and nothing is awaited. */
export function isDeleted(overview: Overview, id: string): boolean {
  return overview?.deleted.includes(id) ?? false;
}

export function correctionOf(overview: Overview, id: string): CorrectedTime | undefined {
  return overview?.corrected.find((corrected) => corrected.id === id);
}

/** `+2 h 03 min` */
export function offsetText(seconds: number): string {
  const sign = seconds < 0 ? "−" : "+";
  const [hours, minutes, rest] = [Math.floor(Math.abs(seconds) / 3600), Math.floor(Math.abs(seconds) / 60) % 60, Math.abs(seconds) % 60];
  const parts = [
    hours > 0 ? t("offset-hours", { count: format.count(hours) }) : "",
    minutes > 0 ? t("offset-minutes", { count: format.count(minutes) }) : "",
    rest > 0 || hours + minutes === 0 ? t("offset-seconds", { count: format.count(rest) }) : "",
  ];
  return sign + parts.filter(Boolean).join(" ");
}
