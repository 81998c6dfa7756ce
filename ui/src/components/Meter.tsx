import { Label, Radio, RadioGroup } from "react-aria-components";

import { t } from "../i18n";
import styles from "./Meter.module.css";

interface MeterProps {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  /** What a mark means, in words. */
  meaning: (value: number) => string;
  of?: number;
  isDisabled?: boolean;
}

/** A mark out of a few, set by touching it; the words say what the bars show. */
export function Meter({ label, value, onChange, meaning, of = 4, isDisabled = false }: MeterProps) {
  const marks = Array.from({ length: of }, (_, index) => index + 1);
  return (
    <RadioGroup className={styles.meter ?? ""} value={value === null ? "" : String(value)} onChange={(next) => onChange(Number(next))} orientation="horizontal" isDisabled={isDisabled}>
      <Label className="visually-hidden">{label}</Label>
      <span className={styles.words}>{value === null ? t("not-noted") : meaning(value)}</span>
      <span className={styles.marks}>
        {marks.map((mark) => (
          <Radio
            key={mark}
            value={String(mark)}
            className={styles.mark ?? ""}
            aria-label={t("meter-mark", { mark, of, meaning: meaning(mark) })}
            data-filled={(value !== null && mark <= value) || undefined}
            data-level={value === null ? undefined : value >= 3 ? "high" : "low"}
          >
            <i />
          </Radio>
        ))}
      </span>
    </RadioGroup>
  );
}
