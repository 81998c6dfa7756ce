import { useEffect } from "react";

import { setReader } from "../i18n";
import { platform } from "../platform";
import { queries } from "./session";
import { useMission } from "./use_mission";

/** Before the first screen: its days and numbers are written in the manner of the mission's country. A page without missions has its language's. */
export async function beginReader(): Promise<void> {
  try {
    const answer = await platform().call("mission_list", {});
    queries.setQueryData(["missions"], answer);
    setReader({ country: answer.missions[0]?.country ?? null });
  } catch {
    // Whoever shows the missions says what is wrong.
  }
}

/** Reads in the manner of the country of the mission that is worked in. */
export function useCountry(): void {
  const country = useMission().row?.country ?? null;
  useEffect(() => setReader({ country }), [country]);
}
