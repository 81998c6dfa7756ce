import { useRef } from "react";
import { Menu, Popover } from "react-aria-components";

import type { MoveRow } from "../../../bindings/commands";
import { t } from "../../../i18n";
import { Move } from "../../records/StateField";
import styles from "../../records/StateField.module.css";

interface MoveMenuProps {
  kind: string;
  moves: readonly MoveRow[];
  /** What it belongs to. */
  at: () => HTMLElement | null;
  onTake: (to: string) => void;
  onClose: () => void;
}

/** Where a card may go from where it stands: possible moves first, the others with what is in the way. */
export function MoveMenu({ kind, moves, at, onTake, onClose }: MoveMenuProps) {
  const anchor = useRef<HTMLElement | null>(null);
  anchor.current ??= at();
  const sorted = [...moves].sort((one, other) => Number(one.problem !== null) - Number(other.problem !== null));
  const take = (to: string) => {
    if (sorted.some((move) => move.to === to && move.problem === null)) {
      onTake(to);
      onClose();
    }
  };
  return (
    <Popover className={styles.popover ?? ""} triggerRef={anchor} isOpen onOpenChange={(isOpen) => !isOpen && onClose()} offset={4} placement="bottom start" aria-label={t("do-move")}>
      {sorted.length === 0 ? (
        <p className={styles.nowhere}>{t("move-nowhere")}</p>
      ) : (
        <Menu className={styles.menu ?? ""} aria-label={t("do-move")} autoFocus="first" onAction={(to) => take(String(to))}>
          {sorted.map((move) => (
            <Move key={move.to} kind={kind} move={move} />
          ))}
        </Menu>
      )}
    </Popover>
  );
}
