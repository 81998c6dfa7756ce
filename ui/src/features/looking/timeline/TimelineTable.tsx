import { Link } from "@tanstack/react-router";

import type { TimelineDay, TimelineEntry } from "../../../bindings/commands";
import { DataTable } from "../../../components/DataTable";
import { Ref } from "../../../components/Tag";
import { format, stateLabel, t } from "../../../i18n";
import { timeText, titleText } from "./entry_text";

/** Everything on the timeline, one under the other. */
export function TimelineTable({ entries }: { entries: readonly { day: TimelineDay; entry: TimelineEntry }[] }) {
  const columns = [
    { key: "day", label: t("timeline-day") },
    { key: "time", label: t("timeline-time") },
    { key: "lane", label: t("timeline-lane") },
    { key: "ref", label: t("look-reference") },
    { key: "title", label: t("look-what"), heads: true },
    { key: "state", label: t("look-state") },
  ];
  const row = (index: number) => {
    const found = entries[index];
    if (!found) return { key: String(index), cells: {} };
    const { day, entry } = found;
    return {
      key: `${entry.lane} ${entry.id}`,
      cells: {
        day: format.weekdayAndDay(day.date),
        time: timeText(entry),
        lane: t(`lane-${entry.lane}`),
        ref: entry.ref && <Ref>{entry.ref}</Ref>,
        title: (
          <Link to="/r/$id" params={{ id: entry.id }}>
            <bdi>{titleText(entry)}</bdi>
          </Link>
        ),
        state: entry.missed ? t("timeline-missed") : entry.state ? stateLabel(entry.kind, entry.state) : "",
      },
    };
  };
  return <DataTable label={t("timeline-table")} columns={columns} count={entries.length} row={row} />;
}
