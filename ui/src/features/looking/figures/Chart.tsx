import { useId } from "react";

import { format, t } from "../../../i18n";
import type { Show } from "../LookScreen";
import styles from "./Chart.module.css";

export interface Bar {
  label: string;
  /** One for each part of the chart. */
  values: readonly number[];
  /** What stands at the bar's end, where that is not its numbers. */
  told?: string | undefined;
  /** The number is not told: it is below this one, and drawn as nothing but an outline. */
  below?: number | undefined;
}

interface ChartProps {
  title: string;
  note: string;
  /** What the pieces of a bar are, in order. */
  parts: readonly string[];
  bars: readonly Bar[];
  /** The part that warns. */
  warns?: number | undefined;
  wide?: boolean | undefined;
  /** Said where there is nothing to draw. */
  empty: string;
  show: Show;
}

/** Bars that say their numbers themselves; the same numbers as a table. */
export function Chart({ title, note, parts, bars, warns, wide, empty, show }: ChartProps) {
  const id = useId();
  const most = Math.max(1, ...bars.map(({ values, below = 0 }) => Math.max(below, sum(values))));
  return (
    <figure className={styles.chart} aria-labelledby={id} data-wide={wide || undefined}>
      <figcaption>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <p className={styles.note}>{note}</p>
      </figcaption>
      {bars.length === 0 ? (
        <p className={styles.empty}>{empty}</p>
      ) : show === "table" ? (
        <Table parts={parts} bars={bars} label={title} />
      ) : (
        <ul className={styles.bars}>
          {bars.map((bar) => (
            <li key={bar.label} className={styles.line}>
              <span className={styles.label}>
                <bdi>{bar.label}</bdi>
              </span>
              <span className={styles.track} aria-hidden="true">
                {bar.below ? (
                  <span className={styles.untold} style={{ inlineSize: percent(bar.below - 1, most) }} />
                ) : (
                  bar.values.map((value, part) => value > 0 && <span key={part} className={styles.piece} data-part={part} data-warns={part === warns || undefined} style={{ inlineSize: percent(value, most) }} />)
                )}
              </span>
              <span className={styles.told}>{bar.told ?? toldText(bar, parts)}</span>
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}

/** `2 active, 1 closed`; parts of nothing go without saying. */
function toldText({ values }: Bar, parts: readonly string[]): string {
  const said = values.flatMap((value, part) => (value > 0 ? [t("figures-part", { count: value, part: parts[part] ?? "" })] : []));
  return said.length > 0 ? format.list(said) : format.count(0);
}

function Table({ parts, bars, label }: { parts: readonly string[]; bars: readonly Bar[]; label: string }) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{t("look-what")}</th>
          {parts.map((part) => (
            <th key={part} scope="col" data-numeric="">
              {part}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.label}>
            <th scope="row">
              <bdi>{bar.label}</bdi>
            </th>
            {bar.values.map((value, part) => (
              <td key={part} data-numeric="">
                {bar.told ?? format.count(value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((one, other) => one + other, 0);
}

function percent(value: number, of: number): string {
  return `${((value / of) * 100).toFixed(2)}%`;
}
