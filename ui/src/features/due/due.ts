import { useCommand } from "../../app/queries";
import { queries } from "../../app/session";
import type { DueRow } from "../../bindings/commands";
import type { Tone } from "../../components/Tag";
import { fieldLabel, t, words } from "../../i18n";
import { platform } from "../../platform";

/** What is due in the mission, the longest overdue first. */
export function useDue(mission: string) {
  return useCommand(["due", mission, null], "due_list", { mission });
}

/** What is due of one record. */
export function useDueOf(id: string) {
  return useCommand(["due", null, id], "due_list", { id });
}

/** What has to be done by the day. */
export function dueWhat({ kind, field, label }: DueRow): string {
  return label ? words(label) : fieldLabel(kind, field);
}

export function dueWhen({ days, urgency }: DueRow): { text: string; tone: Tone } {
  if (urgency === "overdue") return { text: t("due-overdue", { days: -days }), tone: "amber" };
  if (urgency === "today") return { text: t("due-today"), tone: "amber" };
  return { text: t("due-in", { days }), tone: urgency === "soon" ? "accent" : "neutral" };
}

/** The source was asked after reprisals today: that answers what was due. */
export async function askedToday(source: string, today: string): Promise<void> {
  await platform().call("record_set", { id: source, fields: { last_checked: today } });
  await queries.invalidateQueries();
}
