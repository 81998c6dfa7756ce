import { Fragment, type KeyboardEvent, useRef, useState } from "react";

import type { Coverage, CoverageCell, CoverageRow } from "../../../bindings/commands";
import { format, t } from "../../../i18n";
import { asked, found, foundText, seen } from "./cell_text";
import styles from "./Matrix.module.css";

export interface CellAt {
  paragraph: number;
  column: number;
}

interface MatrixProps {
  coverage: Coverage;
  rows: readonly CoverageRow[];
  opened: CellAt | null;
  onOpen: (at: CellAt) => void;
}

/** A grid that arrow keys walk; Enter opens what is behind a cell. */
export function Matrix({ coverage, rows, opened, onOpen }: MatrixProps) {
  const grid = useRef<HTMLTableElement>(null);
  const width = coverage.companies.length + Number(coverage.others);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const here = { row: Math.min(at.row, Math.max(0, rows.length - 1)), column: Math.min(at.column, Math.max(0, width - 1)) };
  const outside = rows.findIndex((row) => !row.in_scope);

  const go = (row: number, column: number) => {
    const to = { row: Math.max(0, Math.min(rows.length - 1, row)), column: Math.max(0, Math.min(width - 1, column)) };
    setAt(to);
    grid.current?.querySelector<HTMLElement>(`[data-at="${to.row} ${to.column}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === "rtl";
    const [left, right] = isRightToLeft ? [1, -1] : [-1, 1];
    const { row, column } = here;
    const steps: Record<string, readonly [number, number]> = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column + left],
      ArrowRight: [row, column + right],
      PageUp: [row - 10, column],
      PageDown: [row + 10, column],
      Home: event.ctrlKey ? [0, 0] : [row, 0],
      End: event.ctrlKey ? [rows.length - 1, width - 1] : [row, width - 1],
    };
    const to = steps[event.key];
    if (!to) return;
    event.preventDefault();
    go(...to);
  };

  return (
    <div className={styles.scroller}>
      <p className={styles.legend}>{t("coverage-legend")}</p>
      {/* A table whose cells are walked by arrow keys is a grid. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
      <table ref={grid} className={styles.grid} role="grid" aria-label={t("look-coverage")} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col">{t("coverage-paragraph")}</th>
            {coverage.companies.map(({ id, title }) => (
              <th key={id} scope="col">
                <bdi>{title || t("untitled")}</bdi>
              </th>
            ))}
            {coverage.others && <th scope="col">{t("coverage-no-company")}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, number) => (
            <Fragment key={row.paragraph}>
              {number === outside && (
                <tr>
                  <th scope="rowgroup" colSpan={width + 1} className={styles.outside}>
                    {t("coverage-outside")}
                  </th>
                </tr>
              )}
              <tr>
                <th scope="row">
                  <span className={styles.number}>{t("paragraph-mark", { number: row.paragraph })}</span>
                  <bdi className={styles.heading} lang="en">
                    {row.heading}
                  </bdi>
                </th>
                {row.cells.map((cell, column) => {
                  const isOpened = opened?.paragraph === row.paragraph && opened.column === column;
                  return (
                    <td key={column} role="gridcell" aria-selected={isOpened}>
                      <button
                        type="button"
                        data-at={`${number} ${column}`}
                        tabIndex={here.row === number && here.column === column ? 0 : -1}
                        className={styles.cell}
                        data-gap={cell.gap ?? undefined}
                        data-opened={isOpened || undefined}
                        onFocus={() => setAt({ row: number, column })}
                        onClick={() => onOpen({ paragraph: row.paragraph, column })}
                      >
                        <Cell cell={cell} />
                      </button>
                    </td>
                  );
                })}
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Three numbers, and in words what is missing or where the findings stand. */
function Cell({ cell }: { cell: CoverageCell }) {
  const isEmpty = asked(cell) + seen(cell) + found(cell) === 0;
  return (
    <span className={styles.content}>
      {!isEmpty && (
        <span className={styles.numbers}>
          <Part label={t("coverage-asked")} value={asked(cell)} />
          <Part label={t("coverage-seen")} value={seen(cell)} />
          <Part label={t("coverage-found")} value={found(cell)} strong />
        </span>
      )}
      {isEmpty && !cell.gap && <span className="visually-hidden">{t("coverage-nothing")}</span>}
      {cell.gap ? <span className={styles.gap}>{t(`gap-${cell.gap}`)}</span> : cell.findings.length > 0 && <span className={styles.states}>{foundText(cell)}</span>}
    </span>
  );
}

function Part({ label, value, strong = false }: { label: string; value: number; strong?: boolean }) {
  return (
    <span className={styles.part} data-none={value === 0 || undefined} data-strong={(strong && value > 0) || undefined}>
      <b>{format.count(value)}</b> {label}
    </span>
  );
}
