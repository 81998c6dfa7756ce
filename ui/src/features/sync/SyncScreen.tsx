import { useMemo, useState } from "react";

import type { Action } from "../../app/actions";
import { useJobs } from "../../app/jobs";
import { useStatus } from "../../app/queries";
import { flushAll, queries } from "../../app/session";
import { useActions } from "../../app/use_actions";
import type { Status, SyncReport, SyncStatus } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Failure } from "../../components/Failure";
import { Notice } from "../../components/Notice";
import { Progress } from "../../components/Progress";
import { format, t } from "../../i18n";
import { platform } from "../../platform";
import { Enrol } from "./Enrol";
import { FoundOrganisation } from "./FoundOrganisation";
import { Notices } from "./Notices";
import styles from "./SyncScreen.module.css";

/** The way to the secretariat: what is here only, what is there, and how to bring it there. */
export function SyncScreen() {
  const { data: status, error, refetch } = useStatus();
  if (error && !status) return <Failure error={error} retry={() => void refetch()} />;
  if (!status) return null;
  const enrolment = status.sync?.enrolment ?? "alone";
  return (
    <div className={styles.screen}>
      <div className={styles.page}>
        <h1 className={styles.title}>{t("sync")}</h1>
        {enrolment === "enrolled" && status.sync ? <Enrolled status={status} sync={status.sync} /> : enrolment === "revoked" ? <Revoked /> : <Enrol status={status} />}
        {enrolment === "alone" && <FoundOrganisation />}
      </div>
    </div>
  );
}

function Revoked() {
  return (
    <Notice tone="red" title={t("sync-revoked-title")}>
      <p>{t("sync-revoked")}</p>
    </Notice>
  );
}

function Enrolled({ status, sync }: { status: Status; sync: SyncStatus }) {
  const { sync: progress } = useJobs();
  const [report, setReport] = useState<SyncReport | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  const { run, actions } = useMemo(() => {
    const run = () => {
      setBusy(true);
      setError(null);
      setReport(null);
      void flushAll()
        .then(() => platform().call("sync_run", {}))
        .then(setReport, setError)
        .finally(() => {
          setBusy(false);
          void queries.invalidateQueries({ queryKey: ["status"] });
        });
    };
    return { run, actions: [{ id: "sync-now", label: t("do-sync"), keys: "S", group: "do", run }] satisfies Action[] };
  }, []);
  useActions(actions);

  const { changes, blobs, bytes } = sync.to_send;
  const running = busy || sync.running;
  return (
    <>
      <dl className={styles.facts}>
        <Fact name={t("sync-here")}>{status.saved_at ? t("sync-here-since", { at: format.moment(status.saved_at) }) : t("sync-here-nothing")}</Fact>
        <Fact name={t("sync-to-upload")} tone={changes + blobs > 0 ? "amber" : "green"}>
          {changes + blobs > 0 ? t("sync-to-upload-count", { changes, photos: blobs, bytes }) : t("status-uploaded")}
        </Fact>
        <Fact name={t("sync-confirmed")} tone={sync.confirmed_through ? "green" : undefined}>
          {sync.confirmed_through ? t("sync-confirmed-through", { at: format.moment(sync.confirmed_through) }) : t("sync-confirmed-nothing")}
        </Fact>
        <Fact name={t("sync-link")}>
          {sync.online === null ? t("sync-link-unknown") : sync.online ? t("sync-link-good") : t("sync-link-none")}
          {sync.last_success && ` ${t("sync-last", { at: format.moment(sync.last_success) })}`}
        </Fact>
        <Fact name={t("sync-server")}>
          <bdi dir="ltr">{sync.server ?? ""}</bdi>
        </Fact>
        {status.organisation && (
          <Fact name={t("sync-organisation")}>
            <bdi>{status.organisation}</bdi>
          </Fact>
        )}
      </dl>
      <p className={styles.note}>{t("sync-meaning")}</p>
      <div className={styles.actions}>
        <Button look="primary" icon="sync" keys="S" isDisabled={running} onPress={run}>
          {running ? t("sync-running") : t("do-sync")}
        </Button>
      </div>
      {progress && <Progress label={t("sync-running")} text={t("sync-progress", { phase: t(`sync-phase-${progress.phase}`), done: progress.done, total: progress.total })} done={progress.done} total={progress.total || null} />}
      {error !== null && <Failure error={error} retry={run} />}
      {report && (
        <Notice tone="green" title={t("sync-done")} live>
          <p>{t("sync-sent", { ...report.sent })}</p>
          <p>{t("sync-received", { ...report.received })}</p>
        </Notice>
      )}
      <Notices notices={[...(report?.notices ?? sync.notices)]} />
    </>
  );
}

function Fact({ name, children, tone }: { name: string; children: React.ReactNode; tone?: "amber" | "green" | undefined }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd data-tone={tone}>{children}</dd>
    </div>
  );
}
