import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";

import { type Action, actions as keys } from "../../app/actions";
import { useMissions, useStatus } from "../../app/queries";
import { queries } from "../../app/session";
import { useActions } from "../../app/use_actions";
import { useMayCreate } from "../../app/use_may_create";
import type { MissionRow } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Empty } from "../../components/Empty";
import { Failure } from "../../components/Failure";
import { Ref, Tag } from "../../components/Tag";
import { format, kindLabel, kindsLabel, stateLabel, t } from "../../i18n";
import { platform } from "../../platform";
import { readsMissions } from "../people/role";
import { beginRecord } from "../records/create";
import { Beginning } from "./Beginning";
import styles from "./Missions.module.css";

const counted = ["interview", "site_visit", "observation", "evidence", "finding"] as const;

/** The missions of this vault. */
export function Missions() {
  const navigate = useNavigate();
  const { data, error, refetch } = useMissions();
  const status = useStatus().data;
  const [failed, setFailed] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const isBegunHere = useMayCreate()("mission");

  const { begin, actions } = useMemo(() => {
    const begin = () => {
      setFailed(null);
      keys.hush(1500);
      beginRecord("mission", null).then((mission) => void navigate({ to: "/m/$mission/about", params: { mission } }), setFailed);
    };
    return { begin, actions: !isBegunHere ? [] : [{ id: "new-mission", label: t("mission-begin"), keys: "C", group: "do", run: begin }] satisfies Action[] };
  }, [isBegunHere, navigate]);
  useActions(actions);

  const loadDemo = () => {
    setBusy(true);
    setFailed(null);
    platform()
      .call("demo_load", {})
      .then(() => queries.invalidateQueries(), setFailed)
      .finally(() => setBusy(false));
  };

  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return null;
  return (
    <div className={styles.screen}>
      <div className={styles.page}>
        {failed !== null && <Failure error={failed} />}
        {data.missions.length === 0 ? (
          readsMissions(status?.role) ? (
            <Beginning name={status?.name ?? ""} onBegin={begin} onDemo={loadDemo} busy={busy} />
          ) : (
            <NotRead />
          )
        ) : (
          <>
            <header className={styles.head}>
              <h1 className={styles.title}>{kindsLabel("mission")}</h1>
              {isBegunHere && (
                <Button icon="add" keys="C" onPress={begin}>
                  {t("mission-begin")}
                </Button>
              )}
            </header>
            <ul className={styles.list}>
              {data.missions.map((row) => (
                <li key={row.id}>
                  <Mission row={row} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}

/** A custodian's and a focal point's: there is no mission for them, and nothing that they could begin. */
function NotRead() {
  const navigate = useNavigate();
  return (
    <>
      <h1 className="visually-hidden">{kindsLabel("mission")}</h1>
      <Empty icon="lock" title={t("missions-not-read-title")} actions={<Button onPress={() => void navigate({ to: "/deposits" })}>{t("deposits")}</Button>}>
        <p>{t("missions-not-read")}</p>
      </Empty>
    </>
  );
}

function Mission({ row }: { row: MissionRow }) {
  const place = [row.country ? (row.country.length === 2 ? format.regionName(row.country) : row.country) : "", row.start || row.end ? format.dateRange(row.start, row.end) : ""].filter(Boolean);
  return (
    <Link className={styles.mission ?? ""} to="/m/$mission/today" params={{ mission: row.id }}>
      <span className={styles.top}>
        <b className={styles.name}>
          <bdi>{row.title || t("mission-untitled")}</bdi>
        </b>
        {row.ref && <Ref>{row.ref}</Ref>}
        {row.state && <Tag>{stateLabel("mission", row.state)}</Tag>}
        {row.conflicts > 0 && <Tag tone="amber">{t("mission-conflicts", { count: row.conflicts })}</Tag>}
      </span>
      {place.length > 0 && <span className={styles.place}>{place.join(" · ")}</span>}
      <span className={styles.counts}>
        {counted.map((kind) => (
          <span key={kind}>
            <b>{format.count(row.counts[kind] ?? 0)}</b> {row.counts[kind] === 1 ? kindLabel(kind) : kindsLabel(kind)}
          </span>
        ))}
      </span>
    </Link>
  );
}
