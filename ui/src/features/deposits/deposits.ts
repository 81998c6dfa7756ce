import type { DepositRow, OpeningRequestRow } from "../../bindings/commands";
import { kindLabel, t } from "../../i18n";
import type { Tone } from "../../components/Tag";

export const DEPOSITS_KEYS = "G G";

/** What it is a copy of, in a list: the source's codename, never who that is. */
export function titleOf({ purpose, codename }: DepositRow): string {
  return purpose === "disclosure" ? kindLabel("disclosure") : (codename ?? t("deposits-unnamed"));
}

/** The same within a sentence. */
export function namedIn(row: DepositRow): string {
  return row.purpose === "disclosure" ? t("deposits-the-disclosure") : titleOf(row);
}

/** As they stand in the list: what a newer deposit of the same thing took the place of comes last. */
export function inOrder(rows: readonly DepositRow[]): DepositRow[] {
  return [...rows.filter(({ superseded }) => !superseded), ...rows.filter(({ superseded }) => superseded)];
}

/** The request that this person has to do something about: release or refuse it, or open with what was released. */
export function awaited({ standing, requests }: DepositRow): OpeningRequestRow[] {
  if (standing === "second") return requests.filter(({ state }) => state === "requested");
  if (standing === "custodian") return requests.filter(({ state, own }) => own && state === "approved");
  return [];
}

/** How many requests wait for this person. */
export function awaitedCount(rows: readonly DepositRow[]): number {
  return rows.reduce((count, row) => count + awaited(row).length, 0);
}

/** What a custodian can do with a deposit now. Only one request of his is under way at a time: a release serves the oldest of them. */
export function custodianMay({ requests }: DepositRow): "ask" | "wait" | "open" {
  const own = requests.filter(({ own }) => own);
  if (own.some(({ state }) => state === "approved")) return "open";
  return own.some(({ state }) => state === "requested") ? "wait" : "ask";
}

const tones: Record<string, Tone> = { requested: "amber", approved: "accent", refused: "red" };

/** A state repeats in colour what its word says. */
export function toneOf(state: string): Tone {
  return tones[state] ?? "neutral";
}
