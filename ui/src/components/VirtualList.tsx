import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";

import styles from "./VirtualList.module.css";

interface VirtualListProps<Item> {
  label: string;
  /** How many there are in all, loaded or not. */
  count: number;
  /** `undefined`: not loaded yet. */
  itemAt: (index: number) => Item | undefined;
  keyOf: (item: Item) => string;
  render: (item: Item, selected: boolean) => ReactNode;
  /** Shown in the place of a row that is on its way. */
  placeholder: ReactNode;
  selected: string | null;
  onSelect: (key: string) => void;
  /** Enter on the selected row. */
  onOpen?: (key: string) => void;
  /** The rows that are on the screen. */
  onShow?: (first: number, last: number) => void;
  rowHeight: number;
}

/** A list of any length of which only the visible rows exist. Selection follows the arrow keys. */
export function VirtualList<Item>({ label, count, itemAt, keyOf, render, placeholder, selected, onSelect, onOpen, onShow, rowHeight }: VirtualListProps<Item>) {
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    getItemKey: (index) => {
      const item = itemAt(index);
      return item ? keyOf(item) : index;
    },
  });
  const rows = virtualizer.getVirtualItems();
  const first = rows[0]?.index ?? 0;
  const last = rows.at(-1)?.index ?? 0;
  const page = Math.max(1, last - first - 8);

  // A key led here and nothing else has the keyboard: the arrows walk the list at once.
  useEffect(() => {
    if (document.activeElement === document.body) scroller.current?.focus({ preventScroll: true });
  }, []);

  useEffect(() => onShow?.(first, last), [first, last, count, onShow]);

  let active = -1;
  for (let index = 0; selected !== null && index < count; index++) {
    const item = itemAt(index);
    if (!item) break;
    if (keyOf(item) === selected) {
      active = index;
      break;
    }
  }

  // What was chosen elsewhere (a link, the palette) comes into view; what was chosen here is in view already.
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (active < 0 || shown.current === selected) return;
    shown.current = selected;
    virtualizer.scrollToIndex(active, { align: "auto" });
  }, [active, selected, virtualizer]);

  // A row that is still on its way is selected when it arrives.
  const [wanted, setWanted] = useState<number | null>(null);
  const arrived = wanted === null ? undefined : itemAt(wanted);
  useEffect(() => {
    if (!arrived) return;
    setWanted(null);
    shown.current = keyOf(arrived);
    onSelect(keyOf(arrived));
    // Only the arrival counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [arrived]);

  const move = (to: number) => {
    const index = Math.max(0, Math.min(count - 1, to));
    virtualizer.scrollToIndex(index, { align: "auto" });
    setWanted(index);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: count - 1, PageDown: active + page, PageUp: active - page };
    const to = steps[event.key];
    if (to !== undefined) {
      event.preventDefault();
      move(active < 0 && event.key.startsWith("Arrow") ? 0 : to);
    } else if (event.key === "Enter" && selected !== null) {
      event.preventDefault();
      onOpen?.(selected);
    }
  };

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={active >= first && active <= last ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div className={styles.space} style={{ blockSize: virtualizer.getTotalSize() }} role="presentation">
        {rows.map((row) => {
          const item = itemAt(row.index);
          const isSelected = item !== undefined && keyOf(item) === selected;
          return (
            // The listbox itself answers the keyboard; a row only needs the pointer.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={row.key}
              id={`${id}-${row.index}`}
              ref={virtualizer.measureElement}
              data-index={row.index}
              className={styles.row}
              style={{ transform: `translateY(${row.start}px)` }}
              role="option"
              aria-selected={isSelected}
              aria-setsize={count}
              aria-posinset={row.index + 1}
              onClick={() => {
                if (!item) return;
                shown.current = keyOf(item);
                onSelect(keyOf(item));
              }}
            >
              {item ? render(item, isSelected) : placeholder}
            </div>
          );
        })}
      </div>
    </div>
  );
}
