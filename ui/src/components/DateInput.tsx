import type { CalendarDate, ZonedDateTime } from "@internationalized/date";
import { type DateValue, DateField, DateInput as AriaDateInput, DateSegment, Label } from "react-aria-components";

import { t } from "../i18n";
import { Button } from "./Button";
import styles from "./DateInput.module.css";

export interface DateInputProps<Value extends DateValue> {
  label: string;
  value: Value | null;
  onChange: (value: Value | null) => void;
  granularity: "day" | "minute";
  /** The value of "now". */
  present: () => Value;
}

/** Day and time, part by part: digits fill in, arrows count, nothing has to be spelled. */
function DateInput<Value extends DateValue>({ label, value, onChange, granularity, present }: DateInputProps<Value>) {
  return (
    <span className={styles.date}>
      <DateField<Value>
        value={value}
        onChange={(next) => onChange(next as Value | null)}
        granularity={granularity}
        hourCycle={24}
        autoFocus
        shouldForceLeadingZeros
      >
        <Label className="visually-hidden">{label}</Label>
        <AriaDateInput className={styles.input ?? ""}>{(segment) => <DateSegment segment={segment} className={styles.segment ?? ""} />}</AriaDateInput>
      </DateField>
      {value === null ? (
        <Button small look="quiet" onPress={() => onChange(present())} aria-label={t(granularity === "day" ? "set-today" : "set-now", { label })}>
          {t(granularity === "day" ? "today" : "now")}
        </Button>
      ) : (
        <Button small look="quiet" onPress={() => onChange(null)} aria-label={t("clear-field", { label })}>
          {t("clear")}
        </Button>
      )}
    </span>
  );
}

export const DayInput = DateInput<CalendarDate>;
export const MomentInput = DateInput<ZonedDateTime>;
