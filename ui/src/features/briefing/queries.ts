import { keepPreviousData, useQuery } from "@tanstack/react-query";

import { platform } from "../../platform";

/** The companies that a mission looks at. */
export function useBriefings(mission: string) {
  return useQuery({ queryKey: ["briefings", mission], queryFn: () => platform().call("briefing_list", { mission }) });
}

/** Everything that is here about one of them. */
export function useBriefing(mission: string, company: string) {
  return useQuery({ queryKey: ["briefing", mission, company], queryFn: () => platform().call("briefing_get", { mission, company }) });
}

/** What it says of itself beside what was seen; the latest year without one. */
export function useComparison(mission: string, company: string, year: number | null) {
  return useQuery({
    queryKey: ["comparison", mission, company, year],
    queryFn: () => platform().call("csa_compare", { mission, company, ...(year === null ? {} : { year }) }),
    placeholderData: keepPreviousData,
  });
}
