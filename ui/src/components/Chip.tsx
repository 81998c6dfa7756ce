import type { ReactNode } from "react";
import { Button } from "react-aria-components";

import styles from "./Chip.module.css";
import { Icon } from "./Icon";

/** One element of a set, with a way to take it out. */
export function Chip({ children, onRemove, removeLabel, tone = "neutral" }: { children: ReactNode; onRemove?: () => void; removeLabel?: string; tone?: "neutral" | "accent" }) {
  return (
    <span className={styles.chip} data-tone={tone}>
      <span className={styles.content}>{children}</span>
      {onRemove && (
        <Button className={styles.remove ?? ""} aria-label={removeLabel ?? ""} onPress={onRemove}>
          <Icon name="close" />
        </Button>
      )}
    </span>
  );
}
