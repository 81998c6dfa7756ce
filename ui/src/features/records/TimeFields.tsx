import { type FocusEvent, type ReactNode, useRef, useState } from "react";

import type { Meaning, TypedDate } from "../../bindings/calendars";
import { Button } from "../../components/Button";
import { DateInput, refusalText } from "../../components/DateInput";
import { Select } from "../../components/Select";
import { format, readStatedDay, t, writeStatedDay } from "../../i18n";
import lines from "./LineFields.module.css";
import styles from "./TimeFields.module.css";
import { asMoment, asText, type FieldHandle } from "./use_field";

interface TimeFieldProps {
  handle: FieldHandle;
  label: string;
  /** The field's own name among all records: what is typed and no date yet is kept under it while the window lives. */
  place: string;
}

/** Texts that are no date yet. Leaving the record loses nothing. */
const drafts = new Map<string, string>();

function useDraft(place: string): [string | undefined, (text: string | undefined) => void] {
  const [text, setText] = useState(drafts.get(place));
  return [
    text,
    (next) => {
      if (next === undefined) drafts.delete(place);
      else drafts.set(place, next);
      setText(next);
    },
  ];
}

/** A calendar day, month or year, kept as it was stated. */
export function DateField({ handle, label, place }: TimeFieldProps) {
  const stored = asText(handle.value ?? undefined);
  const [draft, setDraft] = useDraft(place);
  return (
    <AtRest label={label} text={stored && format.statedDate(stored)} isUnsettled={draft !== undefined}>
      <DayEditor label={label} stored={stored} draft={draft} onDraft={setDraft} onChange={handle.set} />
    </AtRest>
  );
}

interface DayEditorProps {
  label: string;
  stored: string;
  draft: string | undefined;
  onDraft: (text: string | undefined) => void;
  onChange: (stored: string | null) => void;
}

function DayEditor({ label, stored, draft, onDraft, onChange }: DayEditorProps) {
  const held = readStatedDay(stored);
  const [typed, setTyped] = useState(draft ?? (held?.text ? held.text : stored && format.date(stored)));
  const meaning: TypedDate = draft === undefined && held?.day != null ? meaningOf(held.day, held.calendar, held.precision) : draft === undefined ? { is: "nothing" } : format.understand(draft);

  const take = (text: string, chosen?: Meaning) => {
    const understood = chosen ? meant(chosen) : format.understand(text);
    setTyped(text);
    if (understood.is === "understood") {
      onDraft(undefined);
      onChange(writeStatedDay({ ...understood, text }));
    } else if (understood.is === "nothing") {
      onDraft(undefined);
      onChange(null);
    } else {
      onDraft(text);
    }
  };
  const asExactAs = (precision: string | null) => {
    if (precision === "unknown") {
      onDraft(undefined);
      onChange(writeStatedDay({ day: null, calendar: "", precision: "unknown", text: typed }));
    } else if (precision && held?.day != null) {
      const less = format.lessExact({ day: held.day, calendar: held.calendar }, precision);
      setTyped(less.text);
      onChange(writeStatedDay(less));
    }
  };

  return (
    <DateInput
      label={label}
      text={typed}
      onText={take}
      meaning={meaning}
      onChoose={(chosen) => take(typed, chosen)}
      refused={
        <Button small onPress={() => asExactAs("unknown")}>
          {t("date-keep-unknown")}
        </Button>
      }
    >
      {held && draft === undefined && (
        <Select
          label={t("date-precision", { label })}
          hideLabel
          look="tag"
          options={["day", "month", "year", "unknown"].filter((each) => held.day !== null || each === "unknown").map((value) => ({ value, label: t(`date-precision-${value}`) }))}
          value={held.precision}
          onChange={asExactAs}
        />
      )}
      {typed === "" ? (
        <Button small look="quiet" onPress={() => take(format.date(format.isoDay(new Date())))} aria-label={t("set-today", { label })}>
          {t("today")}
        </Button>
      ) : (
        <Button small look="quiet" onPress={() => take("")} aria-label={t("clear-field", { label })}>
          {t("clear")}
        </Button>
      )}
    </DateInput>
  );
}

function meant(meaning: Meaning): TypedDate {
  return { is: "understood", ...meaning };
}

function meaningOf(day: string, calendar: string, precision: string): TypedDate {
  const again = format.understand(format.asKnown({ day, calendar, precision }), calendar);
  return again.is === "understood" ? again : { is: "understood", day, last: day, precision, calendar };
}

/** A moment with the zone in which it was stated: its day in any calendar, its time on a clock of that zone. */
export function InstantField({ handle, label, place }: TimeFieldProps) {
  const moment = asMoment(handle.value);
  const [day, setDay] = useDraft(`${place} day`);
  const [time, setTime] = useDraft(`${place} time`);
  return (
    <AtRest label={label} text={moment ? format.statedMoment(moment.at, moment.zone) : ""} isUnsettled={day !== undefined || time !== undefined}>
      <MomentEditor label={label} moment={moment} drafts={{ day, time }} onDay={setDay} onTime={setTime} onChange={handle.set} />
    </AtRest>
  );
}

interface MomentEditorProps {
  label: string;
  moment: ReturnType<typeof asMoment>;
  drafts: { day: string | undefined; time: string | undefined };
  onDay: (text: string | undefined) => void;
  onTime: (text: string | undefined) => void;
  onChange: (moment: { at: string; zone: string } | null) => void;
}

function MomentEditor({ label, moment, drafts, onDay, onTime, onChange }: MomentEditorProps) {
  const zone = moment?.zone ?? format.ownZone();
  const heldDay = moment && format.localDay(moment.at, zone);
  const [day, setDay] = useState(drafts.day ?? (heldDay ? format.date(heldDay) : ""));
  const [time, setTime] = useState(drafts.time ?? (moment ? (format.localClock(moment.at, zone) ?? "") : ""));
  const [chosen, choose] = useState<Meaning | undefined>();
  const read = chosen ? meant(chosen) : format.understand(day);
  // A time of day needs its day.
  const meaning: TypedDate = read.is === "understood" && read.precision !== "day" ? { is: "refused", code: "day_missing", word: day, month: "", days: 0, first: "", last: "" } : read;
  const instant = meaning.is === "understood" && time.trim() !== "" ? format.instantOf(meaning.day, time, zone) : undefined;

  const take = (nextDay: string, nextTime: string, nextChosen?: Meaning) => {
    setDay(nextDay);
    setTime(nextTime);
    choose(nextChosen);
    const understood = nextChosen ? meant(nextChosen) : format.understand(nextDay);
    const at = understood.is === "understood" && understood.precision === "day" ? format.instantOf(understood.day, nextTime, zone) : undefined;
    if (at?.is === "instant") {
      onDay(undefined);
      onTime(undefined);
      onChange({ at: at.at, zone });
    } else if (nextDay.trim() === "" && nextTime.trim() === "") {
      onDay(undefined);
      onTime(undefined);
      onChange(null);
    } else {
      onDay(nextDay);
      onTime(nextTime);
    }
  };
  const now = () => {
    const at = new Date().toISOString();
    take(format.date(format.localDay(at, zone) ?? ""), format.localClock(at, zone) ?? "");
  };

  return (
    <>
      <DateInput label={label} text={day} onText={(text) => take(text, time)} meaning={meaning} onChoose={(meant) => take(day, time, meant)}>
        <input
          className={styles.time}
          aria-label={t("time-of-day", { label })}
          aria-invalid={instant?.is === "refused" || undefined}
          dir="ltr"
          size={6}
          autoComplete="off"
          value={time}
          placeholder={t("time-placeholder")}
          onChange={(event) => take(day, event.target.value, chosen)}
        />
        <bdi className={lines.unit}>{zone}</bdi>
        {day === "" && time === "" ? (
          <Button small look="quiet" onPress={now} aria-label={t("set-now", { label })}>
            {t("now")}
          </Button>
        ) : (
          <Button small look="quiet" onPress={() => take("", "")} aria-label={t("clear-field", { label })}>
            {t("clear")}
          </Button>
        )}
      </DateInput>
      {instant?.is === "refused" && <p className={lines.problem}>{refusalText(instant)}</p>}
      {meaning.is === "understood" && time.trim() === "" && <p className={lines.problem}>{t("date-refused-time_missing")}</p>}
    </>
  );
}

interface AtRestProps {
  label: string;
  text: string;
  /** Something typed is no date yet: the field stays open until it is. */
  isUnsettled: boolean;
  children: ReactNode;
}

/** A date reads as words until somebody goes to change it. */
function AtRest({ label, text, isUnsettled, children }: AtRestProps) {
  const [isOpen, setOpen] = useState(false);
  const shows = isOpen || isUnsettled;
  const inside = useRef<HTMLDivElement>(null);
  if (!shows) {
    return (
      <button type="button" className={lines.line} aria-label={t("field-with-value", { label, value: text || t("field-empty") })} onClick={() => setOpen(true)}>
        {text ? <bdi>{text}</bdi> : <span className={lines.empty}>{t("field-empty")}</span>}
      </button>
    );
  }
  const leave = (event: FocusEvent<HTMLDivElement>) => {
    // A list of choices opens beside the field, not in it.
    const goesTo = event.relatedTarget;
    if (inside.current?.contains(goesTo) || goesTo?.closest('[role="listbox"]') || goesTo?.closest("[data-trigger]")) return;
    setOpen(false);
  };
  return (
    // It only notices that the focus left what is inside.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={inside} onBlur={leave} onKeyDown={(event) => event.key === "Enter" && event.target instanceof HTMLInputElement && setOpen(false)}>
      {children}
    </div>
  );
}
