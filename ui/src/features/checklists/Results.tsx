import type { KeyboardEvent } from "react";

import { choiceLabel } from "../../i18n";
import { fieldOf } from "../records/kinds";
import styles from "./Results.module.css";

const { choices, choice_list } = fieldOf("checklist_answer", "result");

export function resultLabel(result: string): string {
  return choiceLabel(choice_list, result);
}

interface ResultsProps {
  /** The id of the words that are answered. */
  labelledBy: string;
  value: string | null;
  onChoose: (result: string | null) => void;
  onEnter: () => void;
}

/** The results side by side, by mouse or by the digits 1 to 6; the chosen one again, or the backspace key, takes it back. */
export function Results({ labelledBy, value, onChoose, onEnter }: ResultsProps) {
  const at = value === null ? -1 : choices.indexOf(value);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const forward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    const step = event.key === forward ? 1 : event.key === "ArrowLeft" || event.key === "ArrowRight" ? -1 : 0;
    const byDigit = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : choices.length;
    if (byDigit < choices.length) choose(event.currentTarget, byDigit);
    else if (event.key === "0" || event.key === "Backspace" || event.key === "Delete") onChoose(null);
    else if (step !== 0) choose(event.currentTarget, (at + step + choices.length) % choices.length);
    else if (event.key === "Enter") onEnter();
    else return;
    event.preventDefault();
  };
  const choose = (group: HTMLElement, index: number) => {
    onChoose(choices[index] ?? null);
    group.querySelectorAll<HTMLElement>("[role=radio]")[index]?.focus();
  };
  return (
    // The radios in it have the focus; the group hears their keys.
    // eslint-disable-next-line jsx-a11y/interactive-supports-focus
    <div className={styles.results} role="radiogroup" aria-labelledby={labelledBy} onKeyDown={onKeyDown}>
      {choices.map((choice, index) => (
        <button
          key={choice}
          type="button"
          role="radio"
          aria-checked={choice === value}
          className={styles.result}
          data-result={choice}
          data-stop={index === Math.max(0, at) ? "" : undefined}
          tabIndex={index === Math.max(0, at) ? 0 : -1}
          onClick={() => onChoose(choice === value ? null : choice)}
        >
          {resultLabel(choice)}
        </button>
      ))}
    </div>
  );
}
