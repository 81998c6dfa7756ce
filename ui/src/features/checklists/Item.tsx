import { useId, useState } from "react";

import { useRecord } from "../../app/queries";
import type { ChecklistItemRow, RecordDocument, RecordRow } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Rich } from "../../components/Rich";
import { Ref, Tag } from "../../components/Tag";
import { errorText, fieldLabel, format, t, words } from "../../i18n";
import { fieldOf } from "../records/kinds";
import { NumberField } from "../records/LineFields";
import { Prose } from "../records/Prose";
import { asText, useField } from "../records/use_field";
import { differs, type ItemAnswers, resultOf } from "./answers";
import styles from "./Item.module.css";
import { resultLabel, Results } from "./Results";
import { useAnswer } from "./use_answer";

interface ItemProps {
  item: ChecklistItemRow;
  pack: string;
  visit: RecordDocument;
  officer: string;
  answers: ItemAnswers | undefined;
}

/** One item: what is asked, one's own answer, and what others found. */
export function Item({ item, pack, visit, officer, answers }: ItemProps) {
  const id = useId();
  const own = answers?.own;
  const answer = useAnswer({ item, pack, visit, officer, own });
  const [isNoting, setNoting] = useState(false);
  return (
    <li className={styles.item}>
      <p className={styles.question}>
        <Ref>{item.id}</Ref>
        <bdi id={id} className={styles.text}>
          {words(item.text)}
        </bdi>
        <span className={styles.paragraphs}>{item.paragraphs.map((number) => t("paragraph-mark", { number })).join(" ")}</span>
      </p>
      <Results labelledBy={id} value={answer.result} onChoose={answer.choose} onEnter={() => own && setNoting(true)} />
      {answer.error && (
        <p className={styles.problem} role="alert">
          {errorText(answer.error)}
        </p>
      )}
      {own && <Details id={own.id} counts={item.answer.includes("count")} isNoting={isNoting} onNote={() => setNoting(true)} />}
      {answers && answers.others.length > 0 && (
        <ul className={styles.others}>
          {answers.others.map((row) => (
            <Other key={row.id} row={row} isDifferent={differs(own, row)} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** What goes with a result: how many of how many, and words. */
function Details({ id, counts, isNoting, onNote }: { id: string; counts: boolean; isNoting: boolean; onNote: () => void }) {
  const { data } = useRecord(id);
  return data ? <OpenDetails record={data} counts={counts} isNoting={isNoting} onNote={onNote} /> : null;
}

function OpenDetails({ record, counts, isNoting, onNote }: { record: RecordDocument; counts: boolean; isNoting: boolean; onNote: () => void }) {
  const value = useField(record, "value");
  const of = useField(record, "of");
  const hasNote = asText(record.fields.note) !== "" || record.conflicts.includes("note");
  const number = (name: string, handle: typeof value) => <NumberField field={fieldOf("checklist_answer", name)} handle={handle} label={fieldLabel("checklist_answer", name)} placeholder="…" />;
  return (
    <div className={styles.details}>
      {counts && (
        <span className={styles.numbers}>
          <Rich id="checklist-count" with={{ value: number("value", value), of: number("of", of) }} />
        </span>
      )}
      {hasNote || isNoting ? (
        <div className={styles.note}>
          <Prose record={record} name="note" label={fieldLabel("checklist_answer", "note")} invitation={t("checklist-note-invitation")} autoFocus={isNoting} />
        </div>
      ) : (
        <Button small look="quiet" icon="add" onPress={onNote}>
          {fieldLabel("checklist_answer", "note")}
        </Button>
      )}
    </div>
  );
}

/** Another officer's answer: beside one's own, never averaged with it. */
function Other({ row, isDifferent }: { row: RecordRow; isDifferent: boolean }) {
  const result = resultOf(row);
  const { value, of } = row.fields;
  return (
    <li className={styles.other}>
      <bdi>{asText(row.fields.officer) || t("not-noted")}</bdi>
      <Tag tone={isDifferent ? "amber" : "neutral"}>{result ? resultLabel(result) : t("not-noted")}</Tag>
      {typeof value === "number" && <span>{typeof of === "number" ? t("checklist-count", { value: format.count(value), of: format.count(of) }) : format.count(value)}</span>}
      {isDifferent && <span className={styles.differs}>{t("checklist-differs")}</span>}
    </li>
  );
}
