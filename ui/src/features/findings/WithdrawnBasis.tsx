import { Notice } from "../../components/Notice";
import { format, t } from "../../i18n";
import styles from "./WithdrawnBasis.module.css";

/** The finding uses what somebody took back: it goes no further until its basis is another one. */
export function WithdrawnBasis({ names }: { names: readonly string[] }) {
  return (
    <div className={styles.withdrawn}>
      <Notice tone="red" live title={t("withdrawn-basis", { names: format.list(names) })}>
        <p>{t("withdrawn-basis-means")}</p>
      </Notice>
    </div>
  );
}
