import { type CalendarDate, now, parseAbsolute, parseDate, today, type ZonedDateTime } from "@internationalized/date";
import { type FocusEvent, type ReactNode, Suspense, useState } from "react";

import { later } from "../../app/later";
import { format, t } from "../../i18n";
import lines from "./LineFields.module.css";
import { asMoment, asText, type FieldHandle } from "./use_field";

const DayInput = later(async () => ({ default: (await import("../../components/DateInput")).DayInput }));
const MomentInput = later(async () => ({ default: (await import("../../components/DateInput")).MomentInput }));

interface TimeFieldProps {
  handle: FieldHandle;
  label: string;
}

/** A calendar day, stored as `YYYY-MM-DD`. */
export function DateField({ handle, label }: TimeFieldProps) {
  const day = asText(handle.value ?? undefined);
  return (
    <AtRest label={label} text={day && format.date(day)}>
      <DayInput
        label={label}
        value={readDay(handle.value)}
        onChange={(value) => handle.set(value?.toString() ?? null)}
        granularity="day"
        present={() => today(format.ownZone())}
      />
    </AtRest>
  );
}

/** A moment with the zone in which it was stated. */
export function InstantField({ handle, label }: TimeFieldProps) {
  const moment = asMoment(handle.value);
  return (
    <AtRest label={label} text={moment ? format.statedMoment(moment.at, moment.zone) : ""}>
      <MomentInput
        label={label}
        value={readMoment(handle.value)}
        onChange={(value) => handle.set(value && { at: value.toAbsoluteString(), zone: value.timeZone })}
        granularity="minute"
        present={() => now(format.ownZone()).set({ second: 0, millisecond: 0 })}
      />
    </AtRest>
  );
}

/** A date reads as words until somebody goes to change it; then its parts take the keyboard. */
function AtRest({ label, text, children }: { label: string; text: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <button type="button" className={lines.line} aria-label={t("field-with-value", { label, value: text || t("field-empty") })} onClick={() => setOpen(true)}>
        {text ? <bdi>{text}</bdi> : <span className={lines.empty}>{t("field-empty")}</span>}
      </button>
    );
  }
  const leave = (event: FocusEvent<HTMLDivElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    // It only notices that the focus left what is inside.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onBlur={leave}>
      <Suspense fallback={<span className={lines.line} />}>{children}</Suspense>
    </div>
  );
}

function readDay(value: FieldHandle["value"]): CalendarDate | null {
  try {
    return typeof value === "string" && value !== "" ? parseDate(value) : null;
  } catch {
    return null;
  }
}

function readMoment(value: FieldHandle["value"]): ZonedDateTime | null {
  const moment = asMoment(value);
  try {
    return moment && parseAbsolute(moment.at, moment.zone || "UTC");
  } catch {
    return null;
  }
}
