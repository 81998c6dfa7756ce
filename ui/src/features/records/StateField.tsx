import { useMemo, useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";

import { type Action, actions } from "../../app/actions";
import { useActions } from "../../app/use_actions";
import type { MoveRow, RecordDocument } from "../../bindings/commands";
import { Icon } from "../../components/Icon";
import { fieldLabel, initialState, stateLabel, t } from "../../i18n";
import { CommandError } from "../../platform";
import { ConflictMark } from "./FieldRow";
import { MoveReason } from "./MoveReason";
import { moveRecord, movesOf, problemText } from "./moves";
import styles from "./StateField.module.css";
import { asText } from "./use_field";

/** Where the record stands in its life, and where it may go from there. */
export function StateField({ record }: { record: RecordDocument }) {
  const { kind } = record;
  const [moves, setMoves] = useState<readonly MoveRow[] | null>(null);
  const [asking, setAsking] = useState<string | null>(null);
  const [error, setError] = useState<CommandError | null>(null);
  const fail = (thrown: unknown) => setError(CommandError.from(thrown));

  const { open, list } = useMemo(() => {
    // The menu opens with what is in it: nothing jumps, and the first arrow key finds a move.
    const open = () => {
      setError(null);
      actions.hush(600);
      movesOf(record).then(({ moves }) => setMoves([...moves].sort((one, other) => Number(one.problem !== null) - Number(other.problem !== null))), fail);
    };
    const list: Action[] = [{ id: "move", label: t("do-move"), keys: "M", group: "record", run: open }];
    return { open, list };
  }, [record]);
  useActions(list);

  if (record.conflicts.includes("state")) return <ConflictMark record={record} name="state" />;
  const state = asText(record.fields.state) || initialState(kind);
  const take = (move: MoveRow | undefined) => {
    if (!move || move.problem) return;
    if (move.reason) setAsking(move.to);
    else moveRecord(record, move.to, "").catch(fail);
  };

  return (
    <span className={styles.field}>
      <MenuTrigger isOpen={moves !== null} onOpenChange={(isOpen) => (isOpen ? open() : setMoves(null))}>
        <Button className={styles.state ?? ""} aria-label={t("field-with-value", { label: fieldLabel(kind, "state"), value: state ? stateLabel(kind, state) : t("state-none") })}>
          <span>{state ? stateLabel(kind, state) : t("state-none")}</span>
          <Icon name="down" />
        </Button>
        <Popover className={styles.popover ?? ""} offset={4} placement="bottom start">
          {moves?.length === 0 ? (
            <p className={styles.nowhere}>{t("move-nowhere")}</p>
          ) : (
            <Menu className={styles.menu ?? ""} aria-label={t("do-move")} onAction={(to) => take(moves?.find((move) => move.to === to))}>
              {(moves ?? []).map((move) => (
                <Move key={move.to} kind={kind} move={move} />
              ))}
            </Menu>
          )}
        </Popover>
      </MenuTrigger>
      {asking !== null && <MoveReason record={record} to={asking} onClose={() => setAsking(null)} />}
      {error && (
        <span className={styles.problem} role="alert">
          {problemText(kind, error)}
        </span>
      )}
    </span>
  );
}

/** A move that is not possible now can still be read: it says what is missing. */
export function Move({ kind, move }: { kind: string; move: MoveRow }) {
  return (
    <MenuItem id={move.to} className={styles.move ?? ""} textValue={stateLabel(kind, move.to)} shouldCloseOnSelect={move.problem === null} data-blocked={move.problem ? "" : undefined} aria-disabled={move.problem ? true : undefined}>
      <span className={styles.to}>
        {stateLabel(kind, move.to)}
        {move.reason && !move.problem && <span className={styles.aside}>{t("move-with-reason")}</span>}
      </span>
      {move.problem && <span className={styles.why}>{problemText(kind, move.problem)}</span>}
    </MenuItem>
  );
}
