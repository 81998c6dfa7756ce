import type { ReactNode } from "react";

import styles from "./Tag.module.css";

export type Tone = "neutral" | "accent" | "amber" | "red" | "green" | "violet";

/** A word about a record. Its colour repeats what the word says, never says it alone. */
export function Tag({ children, tone = "neutral" }: { children: ReactNode; tone?: Tone }) {
  return (
    <span className={styles.tag} data-tone={tone}>
      {children}
    </span>
  );
}

/** A reference or hash: monospaced, left to right in every language. */
export function Ref({ children }: { children: ReactNode }) {
  return (
    <bdi className={styles.ref} dir="ltr">
      {children}
    </bdi>
  );
}
