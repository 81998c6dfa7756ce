import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";

import { dismissImport, type ImportJob, secondsLeft, useJobs } from "../../app/jobs";
import type { PhotoImportStatus, PhotoItem } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Notice } from "../../components/Notice";
import { Progress } from "../../components/Progress";
import { choiceLabel, errorText, t } from "../../i18n";
import { CommandError, platform } from "../../platform";
import styles from "./ImportPanel.module.css";

/** Imports under way, and what came of them: beside the work, never over it. */
export function ImportPanel() {
  const { imports } = useJobs();
  if (imports.length === 0) return null;
  return (
    <aside className={styles.panel} aria-label={t("imports")}>
      {imports.map((job) => (job.finished ? <Finished key={job.job} job={job} /> : <Running key={job.job} job={job} />))}
    </aside>
  );
}

function Running({ job }: { job: ImportJob }) {
  const [cancelling, setCancelling] = useState(false);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const left = secondsLeft(job, now);
  const time = left === null ? "" : left < 90 ? t("time-left-seconds", { seconds: left }) : t("time-left-minutes", { minutes: Math.round(left / 60) });
  return (
    <section className={styles.job}>
      <h2 className={styles.title}>{t("import-running")}</h2>
      <Progress label={t("import-running")} text={[t("import-count", { done: job.done, total: job.total }), time].filter(Boolean).join(" · ")} done={job.done} total={job.total} />
      <p className={styles.file}>
        <bdi>{job.current === null ? "" : fileName(job.current)}</bdi>
      </p>
      <div className={styles.actions}>
        <span className={styles.note}>{t("import-cancel-means")}</span>
        <Button
          small
          isDisabled={cancelling}
          onPress={() => {
            setCancelling(true);
            void platform().call("photo_import_cancel", { job: job.job });
          }}
        >
          {cancelling ? t("cancelling") : t("cancel")}
        </Button>
      </div>
    </section>
  );
}

function Finished({ job }: { job: ImportJob }) {
  const { data, error } = useQuery({ queryKey: ["import", job.job], queryFn: () => platform().call("photo_import_status", { job: job.job }), staleTime: Infinity });
  return (
    <section className={styles.job}>
      <h2 className={styles.title}>{data?.cancelled ? t("import-cancelled") : t("import-finished")}</h2>
      {error && <p className={styles.note}>{errorText(CommandError.from(error))}</p>}
      {data && <Outcome status={data} />}
      <div className={styles.actions}>
        <Button small onPress={() => dismissImport(job.job)}>
          {t("close")}
        </Button>
      </div>
    </section>
  );
}

function Outcome({ status }: { status: PhotoImportStatus }) {
  const of = (wanted: PhotoItem["status"]) => status.items.filter((item) => item.status === wanted);
  const troubled = [...of("damaged"), ...of("unreadable")];
  const noPosition = status.items.filter((item) => item.status === "imported" && item.gps_note !== null && item.gps_note !== "present").length;
  return (
    <>
      <ul className={styles.counts}>
        <li>{t("import-imported", { count: of("imported").length })}</li>
        {of("duplicate").length > 0 && <li>{t("import-duplicates", { count: of("duplicate").length })}</li>}
        {of("damaged").length > 0 && <li>{t("import-damaged", { count: of("damaged").length })}</li>}
        {of("unreadable").length > 0 && <li>{t("import-unreadable", { count: of("unreadable").length })}</li>}
        {noPosition > 0 && <li>{t("import-no-position", { count: noPosition })}</li>}
      </ul>
      {status.stopped && (
        <Notice tone="red" title={t("import-stopped")}>
          <p>{errorText(CommandError.from(status.stopped))}</p>
        </Notice>
      )}
      {troubled.length > 0 && (
        <ul className={styles.items}>
          {troubled.map((item) => (
            <li key={item.path}>
              {item.id ? (
                <Link className={styles.link ?? ""} to="/r/$id" params={{ id: item.id }}>
                  <bdi>{fileName(item.path)}</bdi>
                </Link>
              ) : (
                <bdi>{fileName(item.path)}</bdi>
              )}
              <span className={styles.note}>{item.damage ? choiceLabel("choice-damage", item.damage) : t("import-file-unreadable")}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
