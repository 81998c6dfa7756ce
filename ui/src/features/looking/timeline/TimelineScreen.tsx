import { useParams } from "@tanstack/react-router";
import { useMemo, useState } from "react";

import { Empty } from "../../../components/Empty";
import { format, t } from "../../../i18n";
import { LookScreen, type Show } from "../LookScreen";
import { useLook } from "../use_look";
import { Days } from "./Days";
import { TimelineTable } from "./TimelineTable";

/** The days of a mission, and what happened on each. */
export function TimelineScreen() {
  const { mission = "" } = useParams({ strict: false });
  const timeline = useLook("timeline_get", { mission });
  const [show, setShow] = useState<Show>("picture");
  const { data } = timeline;
  const entries = useMemo(() => (data?.days ?? []).flatMap((day) => day.entries.map((entry) => ({ day, entry }))), [data]);

  return (
    <LookScreen
      title={t("look-timeline")}
      aside={
        data && (
          <>
            {(data.start ?? data.end) && <span>{format.dateRange(data.start, data.end)} · </span>}
            {t("timeline-zone", { zone: data.zone })}
          </>
        )
      }
      error={timeline.error}
      retry={() => void timeline.refetch()}
      show={show}
      onShow={setShow}
    >
      {!data ? null : data.days.length === 0 ? (
        <Empty icon="clock" title={t("timeline-empty-title")}>
          <p>{t("timeline-empty")}</p>
        </Empty>
      ) : show === "table" ? (
        <TimelineTable entries={entries} />
      ) : (
        <Days days={data.days} />
      )}
    </LookScreen>
  );
}
