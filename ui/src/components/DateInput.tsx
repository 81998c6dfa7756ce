import { type ReactNode, useId } from "react";

import type { Meaning, TypedDate } from "../bindings/calendars";
import { format, t } from "../i18n";
import { Button } from "./Button";
import styles from "./DateInput.module.css";

interface DateInputProps {
  label: string;
  /** As it is typed. */
  text: string;
  onText: (text: string) => void;
  meaning: TypedDate;
  /** Somebody says which of several meanings is meant. */
  onChoose: (meaning: Meaning) => void;
  /** What else can be done with the text, beside it. */
  children?: ReactNode;
  /** What else can be done with a text that is no date. */
  refused?: ReactNode;
}

/** A date in words or numbers, of any calendar and in any digits. Beneath it stands what it was understood as; nothing is guessed. */
export function DateInput({ label, text, onText, meaning, onChoose, children, refused }: DateInputProps) {
  const told = useId();
  return (
    <div className={styles.date}>
      <span className={styles.row}>
        <input
          className={styles.input}
          aria-label={label}
          aria-describedby={told}
          aria-invalid={meaning.is === "refused" || undefined}
          dir="auto"
          // It is opened in order to type.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          autoComplete="off"
          spellCheck={false}
          value={text}
          placeholder={t("date-placeholder", { example: format.date("2026-02-06") })}
          onChange={(event) => onText(event.target.value)}
        />
        {children}
      </span>
      <div id={told} aria-live="polite" className={styles.told}>
        {meaning.is === "understood" && <Understood meaning={meaning} />}
        {meaning.is === "several" && (
          <>
            <p className={styles.ask}>{t("date-several")}</p>
            <span className={styles.choices}>
              {meaning.meanings.map((each) => (
                <Button key={`${each.calendar} ${each.day}`} small onPress={() => onChoose(each)}>
                  {t("date-choice", { date: format.asKnown(each), calendar: t(`calendar-${each.calendar}`) })}
                </Button>
              ))}
            </span>
          </>
        )}
        {meaning.is === "refused" && (
          <>
            <p className={styles.problem}>{refusalText(meaning)}</p>
            {refused}
          </>
        )}
      </div>
    </div>
  );
}

/** The date in every calendar of the mission's country: whoever typed it sees whether it is the one that was meant. */
function Understood({ meaning }: { meaning: Meaning }) {
  if (meaning.precision !== "day") return <p className={styles.ask}>{t("date-from-to", { from: format.date(meaning.day), to: format.date(meaning.last) })}</p>;
  return (
    <dl className={styles.calendars}>
      {format.inCalendars(meaning).map(({ calendar, text, doubt }) => (
        <div key={calendar} data-stated={calendar === meaning.calendar || undefined}>
          <dt>{t(`calendar-${calendar}`)}</dt>
          <dd>
            <bdi>{text}</bdi>
            {doubt > 0 && <span className={styles.doubt}>{t("date-doubt", { days: doubt })}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What is wrong and what to do. */
export function refusalText(refused: Extract<TypedDate, { is: "refused" }>): string {
  const { code, word, month, days, first, last } = refused;
  return t(`date-refused-${code}`, { word, month, days, first, last });
}
