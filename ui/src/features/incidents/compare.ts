import { useCommand } from "../../app/queries";

/** The mission's incidents in the company's log and in the client's. */
export function useIncidentComparison(mission: string) {
  return useCommand(["incident-compare", mission], "incident_compare", { mission });
}
