import { keepPreviousData, useQueries, useQuery } from "@tanstack/react-query";

import type { CommandName, Commands } from "../bindings/commands";
import { platform } from "../platform";

/** Runs a command and keeps its result until an event says that it changed. The key's first word is what events refresh. */
export function useCommand<Name extends CommandName>(key: readonly unknown[], name: Name, args: Commands[Name]["arguments"], enabled = true) {
  return useQuery<Commands[Name]["result"]>({ queryKey: key, queryFn: () => platform().call(name, args), enabled, placeholderData: keepPreviousData });
}

export function useStatus() {
  return useCommand(["status"], "status", {});
}

export function useMissions() {
  return useCommand(["missions"], "mission_list", {});
}

export function useRecord(id: string | null) {
  return useQuery({ queryKey: ["record", id], queryFn: () => platform().call("record_get", { id: id ?? "" }), enabled: id !== null });
}

export function useHistory(id: string) {
  return useCommand(["history", id], "record_history", { id });
}

export function useConflicts(mission: string | null) {
  return useCommand(["conflicts", mission], "record_conflicts", mission === null ? {} : { mission });
}

/** The secretariat's laptop asks the server for this, which is a sync of its own: only when the screen is opened, and when it is asked to. */
export function useDevices(enabled: boolean) {
  return useQuery({ queryKey: ["devices"], queryFn: () => platform().call("org_devices", {}), enabled, refetchOnMount: "always" });
}

/** The deposits that this laptop has a part in. What one of them says is never among it. */
export function useDeposits(enabled = true) {
  return useCommand(["deposits", "list"], "deposit_list", {}, enabled);
}

/** Whom an identity or a disclosure on this laptop can be sealed for, and whether it was. */
export function useDepositPlan(id: string | null) {
  return useCommand(["deposits", "plan", id], "deposit_plan", { id: id ?? "" }, id !== null);
}

/** The records of a kind, as many as one page holds: for choosing one, and for small lists. */
export function useAllOf(kind: string, mission: string | null, filter?: Record<string, string>) {
  return useQuery({ ...allOf({ kind, mission, filter }), placeholderData: keepPreviousData });
}

/** The same for several kinds at once. */
export function useAllOfKinds(lists: readonly ListOfAll[]) {
  return useQueries({ queries: lists.map(allOf) });
}

interface ListOfAll {
  kind: string;
  mission: string | null;
  filter?: Record<string, string> | undefined;
}

function allOf({ kind, mission, filter }: ListOfAll) {
  return {
    queryKey: ["list", kind, mission, "all", filter ?? null],
    queryFn: () => platform().call("record_list", { kind, limit: 1000, ...(mission === null ? {} : { mission }), ...(filter ? { filter } : {}) }),
  };
}

/** What the mission's scope asks on a visit. */
export function useChecklists(mission: string | null) {
  return useCommand(["checklists", mission], "checklist_get", mission === null ? {} : { mission });
}

/** The texts that people are shown. */
export function useCards() {
  return useCommand(["content", "cards"], "card_list", {});
}

/** What is known of the country that a mission goes to. */
export function useCountry(mission: string | null) {
  return useCommand(["content", "country", mission], "country_get", mission === null ? {} : { mission }, mission !== null);
}

/** What to ask people of a category. */
export function useGuide(category: string | null) {
  return useCommand(["content", "guide", category], "guide_get", { category: category ?? "" }, category !== null);
}

/** The Code's paragraphs as the edition says them, with where other standards speak of the same. */
export function useCode(edition: string | null) {
  return useCommand(["content", "code", edition], "code_paragraphs", edition === null ? {} : { code_version: edition });
}

/** Every content pack on this laptop. */
export function usePacks() {
  return useCommand(["content", "packs"], "content_list", {});
}

export function useSearch(query: string, mission: string | null, limit: number) {
  return useCommand(["search", query, mission, limit], "search", { query, limit, ...(mission === null ? {} : { mission }) }, query.trim() !== "");
}
