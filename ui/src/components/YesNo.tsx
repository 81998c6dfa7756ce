import { ToggleButton } from "react-aria-components";

import { t } from "../i18n";
import styles from "./YesNo.module.css";

/** Yes, no, or not noted yet: pressing the chosen one again takes it back. */
export function YesNo({ label, value, onChange }: { label: string; value: boolean | null; onChange: (value: boolean | null) => void }) {
  return (
    <div className={styles.answers} role="group" aria-label={label}>
      {[true, false].map((answer) => (
        <ToggleButton
          key={String(answer)}
          className={styles.answer ?? ""}
          isSelected={value === answer}
          onChange={(selected) => onChange(selected ? answer : null)}
        >
          {answer ? t("yes") : t("no")}
        </ToggleButton>
      ))}
      {value === null && <span className={styles.open}>{t("not-noted")}</span>}
    </div>
  );
}
