import { type CalendarDate, CalendarDateTime, type DateValue, getLocalTimeZone, parseAbsoluteToLocal, parseDate, parseDateTime, parseTime, type Time, toCalendarDateTime, toZoned } from "@internationalized/date";
import type { DateInputNode, DateTimeInputNode, TimeInputNode } from "@getodk/xforms-engine";
import type { ReactNode } from "react";
import { DateField, DateInput, DateSegment, TimeField } from "react-aria-components";

import { Button } from "../../../components/Button";
import { t } from "../../../i18n";
import type { ControlProps } from ".";
import styles from "./Controls.module.css";

/** A day. */
export function DateControl({ node, name, described }: ControlProps<DateInputNode>) {
  const value = attempt(() => parseDate(node.currentState.instanceValue.slice(0, 10)));
  const set = (next: DateValue | null) => node.setValue(next === null ? null : next.toString().slice(0, 10));
  return (
    <Cleared node={node} name={name}>
      <DateField<CalendarDate> aria-label={name} aria-describedby={described} value={value} onChange={set} isReadOnly={node.currentState.readonly} shouldForceLeadingZeros>
        <Segments />
      </DateField>
    </Cleared>
  );
}

/** A time of the day. */
export function TimeControl({ node, name, described }: ControlProps<TimeInputNode>) {
  const value = attempt(() => parseTime(node.currentState.instanceValue.slice(0, 8)));
  const set = (next: Time | null) => node.setValue(next === null ? null : next.toString().slice(0, 8));
  return (
    <Cleared node={node} name={name}>
      <TimeField<Time> aria-label={name} aria-describedby={described} value={value} onChange={(next) => set(next)} isReadOnly={node.currentState.readonly} hourCycle={24} shouldForceLeadingZeros>
        <Segments />
      </TimeField>
    </Cleared>
  );
}

/** A day and a time, kept with this laptop's distance from universal time. */
export function DateTimeControl({ node, name, described }: ControlProps<DateTimeInputNode>) {
  const value = moment(node.currentState.instanceValue);
  const set = (next: DateValue | null) => node.setValue(next === null ? null : withOffset(next));
  return (
    <Cleared node={node} name={name}>
      <DateField<CalendarDateTime> aria-label={name} aria-describedby={described} value={value} granularity="minute" onChange={set} isReadOnly={node.currentState.readonly} hourCycle={24} shouldForceLeadingZeros>
        <Segments />
      </DateField>
    </Cleared>
  );
}

function Segments() {
  return <DateInput className={styles.date ?? ""}>{(segment) => <DateSegment segment={segment} className={styles.segment ?? ""} />}</DateInput>;
}

function Cleared({ node, name, children }: { node: DateInputNode | DateTimeInputNode | TimeInputNode; name: string; children: ReactNode }) {
  const { instanceValue, readonly } = node.currentState;
  return (
    <span className={styles.line}>
      {children}
      {instanceValue !== "" && !readonly && (
        <Button small look="quiet" aria-label={`${t("questionnaire-clear")}: ${name}`} onPress={() => node.setValue(null)}>
          {t("clear")}
        </Button>
      )}
    </span>
  );
}

function moment(text: string): CalendarDateTime | null {
  return attempt(() => (/(Z|[+-]\d\d:?\d\d)$/.test(text) ? toCalendarDateTime(parseAbsoluteToLocal(text)) : parseDateTime(text.slice(0, 19))));
}

/** `2026-02-06T11:40:00.000+03:00` */
function withOffset(value: DateValue): string {
  const local = value instanceof CalendarDateTime ? value : toCalendarDateTime(value);
  const minutes = Math.round(toZoned(local, getLocalTimeZone()).offset / 60_000);
  const two = (number: number) => String(number).padStart(2, "0");
  const offset = `${minutes < 0 ? "-" : "+"}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
  return `${local.toString().slice(0, 19)}.000${offset}`;
}

function attempt<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    // What another program wrote there is shown by its own words elsewhere; here it is no day.
    return null;
  }
}
