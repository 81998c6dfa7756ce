import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useRef } from "react";

import styles from "./DataTable.module.css";

export interface Column {
  key: string;
  label: string;
  /** Numbers stand under each other. */
  numeric?: boolean;
  /** Names its row. */
  heads?: boolean;
}

interface DataTableProps {
  label: string;
  columns: readonly Column[];
  count: number;
  /** A row's cells by column, and what keeps it apart from others. */
  row: (index: number) => { key: string; cells: Readonly<Record<string, ReactNode>> };
}

const ROW_HEIGHT = 37;
/** More rows than this exist only while they are on the screen. */
const MANY = 120;

/** The table behind a picture: plain rows and columns, of any length. */
export function DataTable({ label, columns, count, row }: DataTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const isLong = count > MANY;
  const virtualizer = useVirtualizer({ count: isLong ? count : 0, getScrollElement: () => scroller.current, estimateSize: () => ROW_HEIGHT, overscan: 12 });
  const shown = isLong ? virtualizer.getVirtualItems() : Array.from({ length: count }, (_, index) => ({ index, start: 0, end: 0 }));
  const above = isLong ? (shown[0]?.start ?? 0) : 0;
  const below = isLong ? virtualizer.getTotalSize() - (shown.at(-1)?.end ?? 0) : 0;

  return (
    // A table that is longer than its place is scrolled with the keyboard, too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={scroller} className={styles.scroller} tabIndex={0} role="region" aria-label={label}>
      <table className={styles.table} aria-rowcount={isLong ? count + 1 : undefined}>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr aria-rowindex={isLong ? 1 : undefined}>
            {columns.map(({ key, label: name, numeric }) => (
              <th key={key} scope="col" data-numeric={numeric || undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Gap height={above} width={columns.length} />}
          {shown.map(({ index }) => {
            const { key, cells } = row(index);
            return (
              <tr key={key} ref={isLong ? virtualizer.measureElement : undefined} data-index={index} aria-rowindex={isLong ? index + 2 : undefined}>
                {columns.map((column) =>
                  column.heads ? (
                    <th key={column.key} scope="row">
                      {cells[column.key]}
                    </th>
                  ) : (
                    <td key={column.key} data-numeric={column.numeric || undefined}>
                      {cells[column.key]}
                    </td>
                  ),
                )}
              </tr>
            );
          })}
          {below > 0 && <Gap height={below} width={columns.length} />}
        </tbody>
      </table>
    </div>
  );
}

/** Room for the rows that are not on the screen. */
function Gap({ height, width }: { height: number; width: number }) {
  return (
    <tr aria-hidden="true">
      <td colSpan={width} style={{ blockSize: height, padding: 0, border: 0 }} />
    </tr>
  );
}
