import type { DecimalRangeNode, IntRangeNode } from "@getodk/xforms-engine";

import { Button } from "../../../components/Button";
import { t } from "../../../i18n";
import type { ControlProps } from ".";
import styles from "./Controls.module.css";

/** A number between two others, in steps. */
export function RangeControl({ node, name, id, described }: ControlProps<DecimalRangeNode | IntRangeNode>) {
  const { start, end, step } = node.definition.bounds;
  const kept = node.currentState.instanceValue;
  const low = Math.min(Number(start), Number(end));
  const high = Math.max(Number(start), Number(end));
  const set = (value: string | null) => (node as DecimalRangeNode).setValue(value);
  return (
    <span className={styles.line}>
      <input
        id={id}
        type="range"
        className={styles.range}
        data-empty={kept === "" || undefined}
        min={low}
        max={high}
        step={Math.abs(Number(step))}
        value={kept === "" ? low : kept}
        disabled={node.currentState.readonly}
        aria-describedby={described}
        aria-valuetext={kept === "" ? t("questionnaire-empty-answer") : kept}
        // The end that stands there before an answer is one to choose, too.
        onPointerUp={(event) => kept === "" && set(event.currentTarget.value)}
        onChange={(event) => set(event.target.value)}
      />
      <output htmlFor={id} className={styles.reading}>
        {kept === "" ? "–" : kept}
      </output>
      {kept !== "" && !node.currentState.readonly && (
        <Button small look="quiet" aria-label={`${t("questionnaire-clear")}: ${name}`} onPress={() => set(null)}>
          {t("clear")}
        </Button>
      )}
    </span>
  );
}
