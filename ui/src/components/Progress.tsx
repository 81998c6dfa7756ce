import { Label, ProgressBar } from "react-aria-components";

import styles from "./Progress.module.css";

/** How far something is, as counts; without `total`, only that it goes on. */
export function Progress({ label, text, done, total }: { label: string; text: string; done: number; total: number | null }) {
  const share = total ? Math.min(100, (100 * done) / total) : 0;
  return (
    <ProgressBar className={styles.progress ?? ""} value={share} isIndeterminate={total === null} valueLabel={text}>
      <Label className="visually-hidden">{label}</Label>
      <svg className={styles.track} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width={share} height="1" />
      </svg>
      <span className={styles.text}>{text}</span>
    </ProgressBar>
  );
}
