import { Link } from "@tanstack/react-router";
import { useState } from "react";

import type { TimelineEntry } from "../../../bindings/commands";
import { stateLabel, t } from "../../../i18n";
import styles from "./Chips.module.css";
import { isOff, timeText, titleText } from "./entry_text";

/** So many of a lane's entries of one day are shown at once. */
const FEW = 5;

/** What happened in one lane on one day, in the order of the clock. */
export function Chips({ entries }: { entries: readonly TimelineEntry[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? entries : entries.slice(0, FEW);
  return (
    <>
      {shown.map((entry) => (
        <Chip key={entry.id} entry={entry} />
      ))}
      {entries.length > FEW && (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("timeline-fewer") : t("timeline-more", { count: entries.length - FEW })}
        </button>
      )}
    </>
  );
}

function Chip({ entry }: { entry: TimelineEntry }) {
  const time = timeText(entry);
  const off = isOff(entry);
  return (
    <Link to="/r/$id" params={{ id: entry.id }} className={styles.chip ?? ""} data-off={off || undefined} data-missed={entry.missed || undefined}>
      {time && <span className={styles.time}>{time}</span>}
      <bdi className={styles.title}>{titleText(entry)}</bdi>
      {off && entry.state && <span className={styles.state}>{stateLabel(entry.kind, entry.state)}</span>}
      {entry.missed && <span className={styles.missed}>{t("timeline-missed")}</span>}
      <Hours entry={entry} />
    </Link>
  );
}

/** The hours of the day that it took, as a line under it; where only the day is known there is none. */
function Hours({ entry: { from, to, precision } }: { entry: TimelineEntry }) {
  if (from === null || (precision !== "minute" && precision !== "half_day")) return null;
  const part = (minutes: number) => `${((minutes / 1440) * 100).toFixed(2)}%`;
  return (
    <span className={styles.hours} aria-hidden="true">
      <span style={{ insetInlineStart: part(from), inlineSize: part(Math.max(18, (to ?? from) - from)) }} />
    </span>
  );
}
