import { Label, Radio, RadioGroup } from "react-aria-components";

import styles from "./Segmented.module.css";

export interface Segment {
  value: string;
  label: string;
  tone?: "green" | "red" | "neutral" | undefined;
}

interface SegmentedProps {
  label: string;
  /** The label is on the screen already. */
  hideLabel?: boolean;
  segments: readonly Segment[];
  value: string | null;
  onChange: (value: string) => void;
  isDisabled?: boolean;
}

/** One of a few, side by side. */
export function Segmented({ label, hideLabel = false, segments, value, onChange, isDisabled = false }: SegmentedProps) {
  return (
    <RadioGroup className={styles.group ?? ""} value={value ?? ""} onChange={onChange} orientation="horizontal" isDisabled={isDisabled}>
      <Label className={hideLabel ? "visually-hidden" : (styles.label ?? "")}>{label}</Label>
      <div className={styles.segments}>
        {segments.map((segment) => (
          <Radio key={segment.value} value={segment.value} className={styles.segment ?? ""} data-tone={segment.tone}>
            {segment.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
