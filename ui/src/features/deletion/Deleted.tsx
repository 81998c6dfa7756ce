import type { DeletionDone } from "../../bindings/commands";
import { Notice } from "../../components/Notice";
import { choiceLabel, format, t } from "../../i18n";
import styles from "./DeletionPanel.module.css";

/** That two people decided, why, and which laptops have not said yet that their files are gone. */
export function Deleted({ done }: { done: DeletionDone }) {
  const waiting = done.laptops.filter(({ confirmed }) => !confirmed);
  return (
    <>
      <Notice tone="amber" title={t("deletion-done-title")}>
        <p>{t("deletion-done", { asked: done.asked_by, by: done.by, at: format.shortMoment(done.at) })}</p>
        <p>{choiceLabel("choice-deletion_grounds", done.grounds)}</p>
        {[done.why, done.reason].filter(Boolean).map((words) => (
          <p key={words} className={styles.reason} dir="auto">
            {words}
          </p>
        ))}
      </Notice>
      <p className={styles.kept} role="status">
        {waiting.length === 0 ? t("deletion-everywhere", { count: done.laptops.length }) : t("deletion-not-yet", { count: waiting.length, names: format.list([...new Set(waiting.map(({ person }) => person))]) })}
      </p>
      {done.relay_waits !== null && done.relay_waits > 0 && <p className={styles.kept}>{t("deletion-server-waits")}</p>}
    </>
  );
}
