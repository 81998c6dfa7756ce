import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import type { Status } from "../bindings/commands";
import { errorText, format, t } from "../i18n";
import { type SyncProgress, useJobs } from "./jobs";
import { useStatus } from "./queries";
import { flushAll } from "./session";
import styles from "./StatusLine.module.css";
import { useSaving } from "./use_saving";

type Mark = "good" | "waiting" | "bad" | "quiet";

/** What is saved here, what is to upload, what the secretariat has confirmed, and the link: every word of it from the host. */
export function StatusLine() {
  const { data: status, error } = useStatus();
  const { sync } = useJobs();
  return (
    <footer className={styles.line} aria-label={t("status-line")}>
      <SavedState />
      {error ? (
        <Part mark="bad">{t("status-unknown")}</Part>
      ) : (
        status && (
          <>
            <ToUpload status={status} />
            <Confirmed status={status} />
            {status.quarantined > 0 && <Part mark="bad">{t("status-quarantined", { count: status.quarantined })}</Part>}
            <span className={styles.end}>
              <LinkState status={status} running={sync} />
              <span className={styles.sealed}>{t("status-sealed")}</span>
            </span>
          </>
        )
      )}
    </footer>
  );
}

function SavedState() {
  const { phase, failures } = useSaving();
  const failure = failures[0];
  if (phase === "failed" && failure) {
    return (
      <span className={styles.failed} role="alert">
        <i className={styles.dot} data-mark="bad" />
        {t("status-not-saved", { count: failures.length })} <span>{errorText(failure.error)}</span>
        {failure.retrying && (
          <button className={styles.again} type="button" onClick={() => void flushAll()}>
            {t("status-retry-now")}
          </button>
        )}
      </span>
    );
  }
  return (
    <span role="status" className={styles.saved}>
      <Part mark={phase === "saving" ? "waiting" : "good"}>{phase === "saving" ? t("status-saving") : t("status-saved")}</Part>
    </span>
  );
}

function ToUpload({ status }: { status: Status }) {
  const { sync } = status;
  if (!sync || sync.enrolment === "alone") return <Go mark="quiet">{t("status-alone")}</Go>;
  if (sync.enrolment === "waiting") return <Go mark="waiting">{t("status-waiting")}</Go>;
  if (sync.enrolment === "revoked") return <Go mark="bad">{t("status-revoked")}</Go>;
  const { changes, blobs, bytes } = sync.to_send;
  if (changes + blobs === 0) return <Go mark="good">{t("status-uploaded")}</Go>;
  return <Go mark="waiting">{t(blobs > 0 ? (changes > 0 ? "status-to-upload-both" : "status-to-upload-photos") : "status-to-upload-changes", { changes, photos: blobs, bytes })}</Go>;
}

function Confirmed({ status }: { status: Status }) {
  const { sync } = status;
  if (sync?.enrolment !== "enrolled") return null;
  if (!sync.confirmed_through) return <Part mark="quiet">{t("status-nothing-confirmed")}</Part>;
  const all = sync.to_send.changes + sync.to_send.blobs === 0;
  return <Part mark={all ? "good" : "quiet"}>{t("status-confirmed", { at: format.shortMoment(sync.confirmed_through) })}</Part>;
}

function LinkState({ status, running }: { status: Status; running: SyncProgress | null }) {
  const { sync } = status;
  if (running) return <span>{t("status-syncing", { phase: t(`sync-phase-${running.phase}`) })}</span>;
  if (sync?.enrolment !== "enrolled") return null;
  if (sync.running) return <span>{t("status-syncing", { phase: "" })}</span>;
  if (sync.online === false && sync.last_success) {
    const days = format.daysBetween(new Date(sync.last_success), new Date());
    return <span>{days >= 1 ? t("status-offline-days", { days }) : t("status-offline-since", { at: format.shortMoment(sync.last_success) })}</span>;
  }
  if (sync.online === false) return <span>{t("status-offline")}</span>;
  return <span>{sync.last_success ? t("status-last-sync", { at: format.shortMoment(sync.last_success) }) : t("status-never-synced")}</span>;
}

function Part({ mark, children }: { mark: Mark; children: ReactNode }) {
  return (
    <span className={styles.part}>
      <i className={styles.dot} data-mark={mark} />
      {children}
    </span>
  );
}

/** A part that leads to the page that explains it. */
function Go({ mark, children }: { mark: Mark; children: ReactNode }) {
  return (
    <Link className={styles.part ?? ""} to="/sync">
      <i className={styles.dot} data-mark={mark} />
      {children}
    </Link>
  );
}
