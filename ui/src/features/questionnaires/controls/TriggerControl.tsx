import type { TriggerNode } from "@getodk/xforms-engine";

import { t } from "../../../i18n";
import type { ControlProps } from ".";
import styles from "./Controls.module.css";

/** Something to read and to confirm. */
export function TriggerControl({ node, name, id, described }: ControlProps<TriggerNode>) {
  return (
    <label className={styles.choice}>
      <input id={id} type="checkbox" checked={node.currentState.value} disabled={node.currentState.readonly} aria-label={`${t("questionnaire-trigger")}: ${name}`} aria-describedby={described} onChange={(event) => node.setValue(event.target.checked)} />
      <span>{t("questionnaire-trigger")}</span>
    </label>
  );
}
