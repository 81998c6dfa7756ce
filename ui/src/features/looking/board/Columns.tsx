import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";

import type { BoardCard, MoveRow, RecordDocument } from "../../../bindings/commands";
import { Notice } from "../../../components/Notice";
import { format, stateLabel, statesOf, t } from "../../../i18n";
import { CommandError, platform } from "../../../platform";
import { MoveReason } from "../../records/MoveReason";
import { moveRecord, movesOf, problemText } from "../../records/moves";
import { Card } from "./Card";
import { cardBeside, columnsOf } from "./columns";
import styles from "./Columns.module.css";
import { MoveMenu } from "./MoveMenu";

const KIND = "finding";
/** So many cards of a column are there at once. */
const FEW = 30;

/** A card's record with where it may go, as the state menu asks for it. */
interface Moving {
  record: RecordDocument;
  moves: readonly MoveRow[];
}

/** Columns by state. A card moves by the same ways as the state menu of its screen: by key, by menu, by pulling it. */
export function Columns({ cards }: { cards: readonly BoardCard[] }) {
  const board = useRef<HTMLDivElement>(null);
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set());
  const unfold = (state: string) => setWhole((states) => new Set([...states, state]));
  const all = useMemo(() => columnsOf(statesOf(KIND), cards), [cards]);
  const columns = useMemo(() => all.map((column) => (whole.has(column.state) ? column : { ...column, cards: column.cards.slice(0, FEW) })), [all, whole]);
  const first = columns.flatMap((column) => column.cards)[0]?.id;
  const [current, setCurrent] = useState<string | null>(null);
  const here = cards.some(({ id }) => id === current) ? current : (first ?? null);
  const [menu, setMenu] = useState<Moving | null>(null);
  const [asking, setAsking] = useState<{ record: RecordDocument; to: string } | null>(null);
  const [said, setSaid] = useState<{ tone: "amber" | "green"; text: string } | null>(null);
  const [over, setOver] = useState<string | null>(null);

  /** The card on its way: drawn anew in its new column, it keeps the keyboard unless somebody went elsewhere meanwhile. */
  const underWay = useRef<{ id: string; to: string } | null>(null);

  const focus = (id: string | undefined) => id !== undefined && board.current?.querySelector<HTMLElement>(`[data-card="${id}"]`)?.focus();
  const fail = (card: BoardCard) => (thrown: unknown) => setSaid({ tone: "amber", text: refused(card, problemText(KIND, CommandError.from(thrown))) });
  const movesFrom = async (id: string): Promise<Moving> => {
    const record = await platform().call("record_get", { id });
    const { moves } = await movesOf(record);
    return { record, moves };
  };

  const openMenu = (card: BoardCard) => {
    setSaid(null);
    movesFrom(card.id).then(setMenu, fail(card));
  };
  const take = (card: BoardCard, { record, moves }: Moving, to: string) => {
    const move = moves.find((each) => each.to === to);
    if (!move) setSaid({ tone: "amber", text: refused(card, noWayText(card, to, moves)) });
    else if (move.problem) setSaid({ tone: "amber", text: refused(card, problemText(KIND, move.problem)) });
    else if (move.reason) setAsking({ record, to });
    else {
      underWay.current = { id: card.id, to };
      moveRecord(record, to, "").then(() => {
        setSaid({ tone: "green", text: t("board-moved", { card: nameOf(card), state: stateLabel(KIND, to) }) });
        unfold(to);
      }, fail(card));
    }
  };
  const arrive = () => {
    const { id, to } = underWay.current ?? {};
    if (id === undefined || !board.current?.querySelector(`[data-column="${to}"] [data-card="${id}"]`)) return;
    underWay.current = null;
    if (document.activeElement === document.body) focus(id);
  };
  useEffect(arrive, [columns]);
  const moveTo = (card: BoardCard | undefined, to: string | undefined) => {
    if (!card || to === undefined || to === card.state) return;
    setSaid(null);
    movesFrom(card.id).then((moving) => take(card, moving, to), fail(card));
  };

  const onKeyDown = (event: KeyboardEvent, card: BoardCard) => {
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === "rtl";
    const sideways = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const on = isRightToLeft ? -sideways : sideways;
    const column = columns.findIndex(({ state }) => state === card.state);
    if (event.shiftKey && on !== 0) {
      moveTo(card, columns[column + on]?.state);
    } else if (on !== 0) {
      focus(cardBeside(columns, card.id, on > 0 ? "after" : "before"));
    } else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      focus(cardBeside(columns, card.id, event.key === "ArrowUp" ? "up" : "down"));
    } else if (event.key.toLowerCase() === "m" && !event.ctrlKey && !event.metaKey && !event.altKey) {
      openMenu(card);
    } else {
      return;
    }
    event.preventDefault();
  };

  return (
    <div className={styles.screen}>
      <p className={styles.hint}>{t("board-hint")}</p>
      <div className={styles.said} aria-live="polite">
        {said && <Notice tone={said.tone} title={said.text} />}
      </div>
      <div ref={board} className={styles.board} data-board="">
        {columns.map(({ state, cards: held }, index) => (
          <section
            key={state}
            className={styles.column}
            aria-label={t("board-column", { state: stateLabel(KIND, state), count: all[index]?.cards.length ?? 0 })}
            data-column={state}
            data-over={over === state || undefined}
          >
            <h2 className={styles.state}>
              {stateLabel(KIND, state)} <span className={styles.count}>{format.count(all[index]?.cards.length ?? 0)}</span>
            </h2>
            <ul className={styles.cards}>
              {held.map((card) => (
                <li key={card.id}>
                  <Card
                    card={card}
                    isCurrent={card.id === here}
                    onFocus={() => setCurrent(card.id)}
                    onKeyDown={(event) => onKeyDown(event, card)}
                    onMove={() => openMenu(card)}
                    onOver={setOver}
                    onDrop={(to) => moveTo(card, to)}
                  />
                </li>
              ))}
            </ul>
            {held.length < (all[index]?.cards.length ?? 0) && (
              <button type="button" className={styles.more} onClick={() => unfold(state)}>
                {t("board-more", { count: (all[index]?.cards.length ?? 0) - held.length })}
              </button>
            )}
          </section>
        ))}
      </div>
      {menu && (
        <MoveMenu
          kind={KIND}
          moves={menu.moves}
          at={() => board.current?.querySelector<HTMLElement>(`[data-card="${menu.record.id}"]`) ?? null}
          onTake={(to) => {
            const card = cards.find(({ id }) => id === menu.record.id);
            if (card) take(card, menu, to);
          }}
          onClose={() => (setMenu(null), focus(menu.record.id))}
        />
      )}
      {asking && (
        <MoveReason
          record={asking.record}
          to={asking.to}
          onClose={() => {
            underWay.current = { id: asking.record.id, to: asking.to };
            setAsking(null);
            // The dialog gives the keyboard back first.
            setTimeout(arrive);
          }}
        />
      )}
    </div>
  );
}

function nameOf({ ref, title }: BoardCard): string {
  return ref ?? (title || t("untitled"));
}

function refused(card: BoardCard, why: string): string {
  return t("board-refused", { card: nameOf(card), why });
}

/** No way leads there: which ways there are. */
function noWayText({ state }: BoardCard, to: string, moves: readonly MoveRow[]): string {
  return t("board-no-way", { from: stateLabel(KIND, state), to: stateLabel(KIND, to), ways: moves.length === 0 ? "–" : format.list(moves.map((move) => stateLabel(KIND, move.to))) });
}
