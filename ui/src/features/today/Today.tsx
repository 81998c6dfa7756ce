import { Link, useParams } from "@tanstack/react-router";
import { useMemo } from "react";

import { useQuery } from "@tanstack/react-query";

import { useStatus } from "../../app/queries";
import type { RecordRow } from "../../bindings/commands";
import { Failure } from "../../components/Failure";
import { Ref, Tag } from "../../components/Tag";
import { format, kindLabel, t } from "../../i18n";
import { platform } from "../../platform";
import { shortRef } from "../records/reference";
import { AwaitedDeletions } from "../deletion/AwaitedDeletions";
import { Awaited } from "../deposits/Awaited";
import { Due } from "../due/Due";
import { Attention } from "./Attention";
import { Capture } from "./Capture";
import { Gaps } from "./Gaps";
import { Programme } from "./Programme";
import styles from "./Today.module.css";

/** The day in the mission: write at once, see what happened, see what is missing. */
export function Today() {
  const { mission } = useParams({ strict: false });
  return mission === undefined ? null : <Day key={mission} mission={mission} />;
}

const SHOWN = 200;

/** What shows within another record, and what the program writes by itself. */
const unwritten: ReadonlySet<string> = new Set(["mission", "quote", "custody_event"]);

function Day({ mission }: { mission: string }) {
  const midnight = useMemo(() => startOfDay(new Date()), []);
  const status = useStatus().data;
  const { data, error, refetch } = useQuery({
    queryKey: ["list", "*", mission, "today"],
    queryFn: () => platform().call("record_list", { mission, changed_since: midnight.toISOString(), sort: "updated", limit: SHOWN }),
  });
  const rows = data?.records.filter(({ kind }) => !unwritten.has(kind)) ?? [];
  return (
    <div className={styles.screen}>
      <div className={styles.page}>
        <div className={styles.main}>
          <h1 className={styles.title}>{format.longDay(new Date())}</h1>
          <Capture mission={mission} />
          <Programme mission={mission} />
          <section className={styles.part}>
            <h2 className={styles.heading}>
              {t("today-happened")} {data && <span className={styles.total}>{data.next === null ? format.count(rows.length) : t("today-latest", { count: rows.length })}</span>}
            </h2>
            {error && !data ? (
              <Failure error={error} retry={() => void refetch()} />
            ) : data && rows.length === 0 ? (
              <p className={styles.quiet}>{t("today-nothing")}</p>
            ) : (
              <ol className={styles.events}>
                {rows.map((row) => (
                  <Event key={row.id} row={row} />
                ))}
              </ol>
            )}
          </section>
        </div>
        <aside className={styles.side} aria-label={t("today-open")}>
          <Attention mission={mission} />
          <Awaited />
          <AwaitedDeletions mission={mission} />
          {(status?.conflicts ?? 0) > 0 && (
            <Link className={styles.conflicts ?? ""} to="/conflicts">
              {t("today-conflicts", { count: status?.conflicts ?? 0 })}
            </Link>
          )}
          <Due mission={mission} />
          <Gaps mission={mission} />
        </aside>
      </div>
    </div>
  );
}

function Event({ row }: { row: RecordRow }) {
  return (
    <li>
      <Link className={styles.event ?? ""} to="/r/$id" params={{ id: row.id }}>
        <span className={styles.time}>{format.time(row.updated)}</span>
        <span className={styles.kind}>
          <Tag>{kindLabel(row.kind)}</Tag>
        </span>
        <span className={styles.name}>{row.title ? <bdi>{row.title}</bdi> : <span className={styles.quiet}>{t("untitled")}</span>}</span>
        {row.ref && <Ref>{shortRef(row.ref)}</Ref>}
      </Link>
    </li>
  );
}

function startOfDay(now: Date): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate());
}
