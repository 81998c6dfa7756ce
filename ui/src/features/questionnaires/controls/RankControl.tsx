import type { RankNode } from "@getodk/xforms-engine";

import { Button } from "../../../components/Button";
import { t } from "../../../i18n";
import { Marked } from "../Marked";
import type { ControlProps } from ".";
import styles from "./Controls.module.css";

/** All of a list, in an order that somebody gives it. */
export function RankControl({ node, name, described }: ControlProps<RankNode>) {
  const { value, valueOptions, readonly } = node.currentState;
  if (value.length === 0) {
    return (
      <span>
        <Button small isDisabled={readonly} aria-label={`${t("questionnaire-rank-begin")}: ${name}`} onPress={() => node.setValues(valueOptions.map((item) => item.value))}>
          {t("questionnaire-rank-begin")}
        </Button>
      </span>
    );
  }
  const move = (from: number, by: number) => {
    const order = [...value];
    const [moved] = order.splice(from, 1);
    if (moved !== undefined) order.splice(from + by, 0, moved);
    node.setValues(order);
  };
  return (
    <>
      <ol className={styles.rank} aria-label={name} aria-describedby={described}>
        {value.map((choice, index) => {
          const label = node.getValueLabel(choice);
          const text = label?.asString ?? choice;
          return (
            <li key={choice}>
              <span>{label ? <Marked text={label} /> : choice}</span>
              <button type="button" className={styles.step} aria-label={t("questionnaire-rank-up", { choice: text })} disabled={readonly || index === 0} onClick={() => move(index, -1)}>
                ↑
              </button>
              <button type="button" className={styles.step} aria-label={t("questionnaire-rank-down", { choice: text })} disabled={readonly || index === value.length - 1} onClick={() => move(index, 1)}>
                ↓
              </button>
            </li>
          );
        })}
      </ol>
      {!readonly && (
        <span>
          <Button small look="quiet" aria-label={`${t("questionnaire-clear")}: ${name}`} onPress={() => node.setValues([])}>
            {t("questionnaire-clear")}
          </Button>
        </span>
      )}
    </>
  );
}
