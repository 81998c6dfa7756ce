import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";

import type { Action } from "../../app/actions";
import { useAllOf, useChecklists, useStatus } from "../../app/queries";
import { useActions } from "../../app/use_actions";
import type { ChecklistRow, RecordDocument } from "../../bindings/commands";
import { Failure } from "../../components/Failure";
import { Icon } from "../../components/Icon";
import { Kbd } from "../../components/Kbd";
import { Rich } from "../../components/Rich";
import { t, words } from "../../i18n";
import { Part } from "../records/Document";
import { answersByItem, isAnswered, type ItemAnswers } from "./answers";
import styles from "./Checklists.module.css";
import { Item } from "./Item";

/** The checklists that the mission's scope asks for, answered on this visit. Folded one by one: only what is open is drawn. */
export function Checklists({ visit }: { visit: RecordDocument }) {
  const panel = useRef<HTMLDivElement>(null);
  const { data, error, refetch } = useChecklists(visit.mission);
  const rows = useAllOf("checklist_answer", visit.mission, { site_visit: visit.id }).data?.records;
  const officer = useStatus().data?.name ?? "";
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const answers = useMemo(() => answersByItem(rows ?? [], officer), [rows, officer]);

  const checklists = data?.checklists ?? [];
  const done = (list: ChecklistRow) => list.items.filter(({ id }) => isAnswered(answers.get(id))).length;
  const total = checklists.reduce((sum, { items }) => sum + items.length, 0);
  const firstOpen = checklists.find((list) => done(list) < list.items.length)?.id;
  const open = chosen ?? new Set(firstOpen === undefined ? [] : [firstOpen]);

  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const actions = useMemo((): Action[] => {
    const run = () => {
      if (firstOpen !== undefined) flushSync(() => setChosen((now) => new Set([...(now ?? []), firstOpen])));
      const stops = [...(panel.current?.querySelectorAll<HTMLElement>("[role=radio][data-stop]") ?? [])];
      (stops.find((stop) => stop.getAttribute("aria-checked") === "false") ?? stops[0] ?? panel.current?.querySelector("button"))?.focus();
    };
    return [{ id: "checklists", label: t("do-checklists"), keys: "K", group: "record", run }];
  }, [firstOpen]);
  useActions(actions);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    // The answers of an item are one stop, whichever of them has the keyboard.
    const stop = event.target instanceof HTMLElement ? (event.target.closest("[role=radiogroup]")?.querySelector<HTMLElement>("[data-stop]") ?? event.target) : null;
    if (step !== 0 && stop?.dataset.stop !== undefined) {
      const stops = [...(panel.current?.querySelectorAll<HTMLElement>("[data-stop]") ?? [])];
      stops[stops.indexOf(stop) + step]?.focus();
      event.preventDefault();
    } else if (event.key === "Escape" && event.target instanceof HTMLElement) {
      // Out of a note or a number, back to the answer that it belongs to.
      event.target.closest("li")?.querySelector<HTMLElement>("[data-stop]")?.focus();
    }
  };

  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (!data || !rows) return null;
  return (
    <Part title={t("checklists")} aside={t("checklist-progress", { done: checklists.reduce((sum, list) => sum + done(list), 0), total })}>
      <p className={styles.keys}>
        <Rich id="checklist-keys" with={{ first: <Kbd keys="1" />, last: <Kbd keys="6" />, walk: <Kbd keys="ArrowDown" />, note: <Kbd keys="Enter" /> }} />
      </p>
      {/* It walks between the answers within it. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={panel} className={styles.lists} onKeyDown={onKeyDown}>
        {checklists.map((list) => (
          <Checklist key={list.id} list={list} pack={list.pack} visit={visit} officer={officer} answers={answers} done={done(list)} isOpen={open.has(list.id)} onToggle={() => toggle(list.id)} />
        ))}
      </div>
    </Part>
  );
}

interface ChecklistProps {
  list: ChecklistRow;
  pack: string;
  visit: RecordDocument;
  officer: string;
  answers: ReadonlyMap<string, ItemAnswers>;
  done: number;
  isOpen: boolean;
  onToggle: () => void;
}

function Checklist({ list, pack, visit, officer, answers, done, isOpen, onToggle }: ChecklistProps) {
  const total = list.items.length;
  return (
    <section className={styles.checklist}>
      <h3>
        <button type="button" className={styles.head} aria-expanded={isOpen} data-stop="" onClick={onToggle}>
          <bdi>{words(list.title)}</bdi>
          <span className={styles.progress} data-done={done === total || undefined}>
            {done === total && <Icon name="check" />}
            {t("checklist-progress", { done, total })}
          </span>
          <Icon name="down" />
        </button>
      </h3>
      {isOpen && (
        <ul className={styles.items}>
          {list.items.map((item) => (
            <Item key={item.id} item={item} pack={pack} visit={visit} officer={officer} answers={answers.get(item.id)} />
          ))}
        </ul>
      )}
    </section>
  );
}
