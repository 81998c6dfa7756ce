import { useCommand } from "../../app/queries";
import { queries } from "../../app/session";
import type { DayItem } from "../../bindings/commands";
import { format } from "../../i18n";
import { platform } from "../../platform";

/** A day of the mission; today without one. */
export function useDay(mission: string, day: string | null) {
  return useCommand(["day", mission, day], "day_get", day === null ? { mission } : { mission, day });
}

/** All is well: the others know it from this moment on. */
export async function checkIn(item: DayItem): Promise<void> {
  await platform().call("record_set", { id: item.id, fields: { checked_in: { at: new Date().toISOString(), zone: format.ownZone() } } });
  await queries.invalidateQueries();
}
