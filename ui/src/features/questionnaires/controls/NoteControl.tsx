import type { AnyNoteNode } from "@getodk/xforms-engine";

import type { ControlProps } from ".";
import styles from "./Controls.module.css";

/** Something to read; what it may hold is computed or was given before. */
export function NoteControl({ node }: ControlProps<AnyNoteNode>) {
  const value = node.currentState.instanceValue;
  return value === "" ? null : (
    <p className={styles.computed}>
      <bdi>{value}</bdi>
    </p>
  );
}
