import { t } from "../../../i18n";
import styles from "./Controls.module.css";

/** Pictures, sounds and files are evidence of the mission, with custody of their own; a questionnaire holds words. */
export function UploadControl() {
  return <p className={styles.note}>{t("questionnaire-upload")}</p>;
}
