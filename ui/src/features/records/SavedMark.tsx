import { useEffect, useState } from "react";

import { useSaving } from "../../app/use_saving";
import { format, t } from "../../i18n";
import styles from "./SavedMark.module.css";

/** Says beside the text what became of it. */
export function SavedMark() {
  const { phase, savedAt } = useSaving();
  const now = useSeconds(savedAt !== null);
  if (phase === "failed") return <span className={styles.bad}>{t("saved-mark-failed")}</span>;
  if (phase === "saving") return <span className={styles.mark}>{t("saved-mark-saving")}</span>;
  if (savedAt === null) return null;
  const seconds = Math.max(0, Math.round((now - savedAt) / 1000));
  return <span className={styles.mark}>{seconds < 60 ? t("saved-mark-seconds", { seconds }) : t("saved-mark-at", { at: format.time(new Date(savedAt).toISOString()) })}</span>;
}

function useSeconds(running: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [running]);
  return now;
}
