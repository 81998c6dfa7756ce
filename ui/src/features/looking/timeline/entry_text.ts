import type { TimelineEntry } from "../../../bindings/commands";
import { format, t } from "../../../i18n";

/** Letters of a title that a day has room for. */
const LONG = 56;

/** When it happened, never more exactly than it may be told. */
export function timeText({ from, to, precision }: TimelineEntry): string {
  switch (precision) {
    case "minute":
      if (from === null) return "";
      return to === null ? format.minuteOfDay(from) : `${format.minuteOfDay(from)}–${format.minuteOfDay(to)}`;
    case "half_day":
      return from === 0 ? t("timeline-morning") : t("timeline-afternoon");
    case "day":
      return "";
    case "month":
      return t("timeline-month-only");
    case "year":
      return t("timeline-year-only");
    case "about":
      return t("timeline-about");
  }
}

export function titleText({ title, count, kind }: TimelineEntry): string {
  if (kind === "evidence" && count > 1) return t("timeline-burst", { count });
  return shortened(title) || t("untitled");
}

/** The first words of what has no name but its text. */
function shortened(title: string): string {
  if (title.length <= LONG) return title;
  const cut = title.slice(0, LONG);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONG / 2))} …`;
}

/** Whether what was planned did not happen. */
export function isOff({ state }: TimelineEntry): boolean {
  return ["cancelled", "refused", "declined", "withdrawn"].includes(state ?? "");
}
