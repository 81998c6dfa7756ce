import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef } from "react";

import type { TimelineDay, TimelineEntry } from "../../../bindings/commands";
import { format, t } from "../../../i18n";
import { Chips } from "./Chips";
import styles from "./Days.module.css";

const order: readonly TimelineEntry["lane"][] = ["itinerary", "visits", "interviews", "observations", "evidence", "incidents", "follow_up"];

/** Days under each other, lanes side by side; only the days on the screen exist. */
export function Days({ days }: { days: readonly TimelineDay[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  const lanes = useMemo(() => {
    const used = new Set(days.flatMap(({ entries }) => entries.map(({ lane }) => lane)));
    return order.filter((lane) => used.has(lane));
  }, [days]);
  const first = days.findIndex((day) => day.in_mission);
  const virtualizer = useVirtualizer({
    count: days.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (days[index]?.entries.length ? 96 : 40),
    getItemKey: (index) => days[index]?.date ?? index,
    overscan: 6,
  });
  // The mission's first day opens the picture: what came before it is a turn of the wheel away.
  const shown = useRef(false);
  if (!shown.current && scroller.current && first > 0) {
    shown.current = true;
    virtualizer.scrollToIndex(first, { align: "start" });
  }
  const columns = { gridTemplateColumns: `118px repeat(${Math.max(1, lanes.length)}, minmax(132px, 1fr))` };

  return (
    // The days are scrolled with the keyboard, too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={scroller} className={styles.scroller} tabIndex={0} role="region" aria-label={t("look-timeline")}>
      <div className={styles.table} role="table" aria-label={t("look-timeline")} aria-rowcount={days.length + 1}>
        <div role="rowgroup" className={styles.head}>
          <div role="row" className={styles.row} style={columns} aria-rowindex={1}>
            <span role="columnheader" className={styles.lane}>
              {t("timeline-day")}
            </span>
            {lanes.map((lane) => (
              <span key={lane} role="columnheader" className={styles.lane}>
                {t(`lane-${lane}`)}
              </span>
            ))}
          </div>
        </div>
        <div role="rowgroup" className={styles.days} style={{ blockSize: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, key, start: at }) => {
            const day = days[index];
            if (!day) return null;
            return (
              <div key={key} ref={virtualizer.measureElement} data-index={index} role="row" aria-rowindex={index + 2} className={styles.place} style={{ transform: `translateY(${at}px)` }}>
                {day.left_out > 0 && (
                  <div role="cell" className={styles.pause}>
                    <span>{t("timeline-left-out", { days: day.left_out })}</span>
                  </div>
                )}
                <div role="presentation" className={styles.row} style={columns} data-weekend={day.weekend || undefined} data-outside={!day.in_mission || undefined}>
                  <div role="rowheader" className={styles.day}>
                    <span>{format.weekdayAndDay(day.date)}</span>
                    {day.weekend && <span className={styles.weekend}>{t("timeline-weekend")}</span>}
                  </div>
                  {day.entries.length === 0 ? (
                    <div role="cell" className={styles.nothing} style={{ gridColumn: `span ${Math.max(1, lanes.length)}` }} aria-colspan={lanes.length}>
                      {t("timeline-nothing")}
                    </div>
                  ) : (
                    lanes.map((lane) => (
                      <div key={lane} role="cell" className={styles.cell}>
                        <Chips entries={day.entries.filter((entry) => entry.lane === lane)} />
                      </div>
                    ))
                  )}
                </div>
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
