import { errorText, t } from "../i18n";
import { CommandError } from "../platform";
import { Button } from "./Button";
import styles from "./Failure.module.css";
import { Notice } from "./Notice";

/** Something that did not work: what happened, what is safe, what to do next. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const known = CommandError.from(error);
  return (
    <div className={styles.failure}>
      <Notice tone="red" title={t("failure-title")} live>
        <p>{errorText(known)}</p>
        <p className={styles.code}>{t("failure-code", { code: known.code })}</p>
        {retry && (
          <p className={styles.retry}>
            <Button small onPress={retry}>
              {t("retry")}
            </Button>
          </p>
        )}
      </Notice>
    </div>
  );
}
