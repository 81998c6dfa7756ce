import { useEffect, useState } from "react";

import { useAllOf, useGuide } from "../../app/queries";
import type { GuideTopic, RecordDocument } from "../../bindings/commands";
import { Select } from "../../components/Select";
import { choiceLabel, groupLabel, t, words } from "../../i18n";
import { RailPart } from "../records/Document";
import { fieldOf } from "../records/kinds";
import { useField } from "../records/use_field";
import styles from "./Guide.module.css";

const category = fieldOf("source", "category");

/** What to ask these people: the questions of the topic that is being written, and what is never asked. */
export function Guide({ record }: { record: RecordDocument }) {
  const sources = useField<string[]>(record, "sources").value ?? [];
  const rows = useAllOf("source", record.mission).data?.records ?? [];
  const met = rows.find(({ id, fields }) => sources.includes(id) && typeof fields.category === "string")?.fields.category;
  const [chosen, setChosen] = useState<string | null>(null);
  const people = chosen ?? (typeof met === "string" ? met : null);
  const guide = useGuide(people).data?.guide;
  const writing = useTopic();
  const topic = guide?.topics.find(({ topic }) => topic === writing) ?? guide?.topics[0];
  return (
    <RailPart title={t("guide")}>
      <div className={styles.guide}>
        <Select label={t("guide-for")} look="line" options={category.choices.map((value) => ({ value, label: choiceLabel(category.choice_list, value) }))} value={people} onChange={setChosen} emptyLabel={t("guide-nobody")} />
        {guide && topic && people !== null && (
          <>
            <Questions topic={topic} />
            <Reminders title={t("guide-before")} texts={guide.before} />
            <Reminders title={t("guide-never")} texts={guide.never} warns />
          </>
        )}
      </div>
    </RailPart>
  );
}

function Questions({ topic }: { topic: GuideTopic }) {
  return (
    <section className={styles.part}>
      <h3>{groupLabel("interview", topic.topic)}</h3>
      <ul className={styles.questions}>
        {topic.questions.map((question, index) => (
          <li key={index}>
            {words(question.text)} {question.paragraphs.length > 0 && <bdi className={styles.mark}>{t("paragraphs-mark", { numbers: question.paragraphs.join(", ") })}</bdi>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reminders({ title, texts, warns = false }: { title: string; texts: GuideTopic["questions"][number]["text"][]; warns?: boolean }) {
  if (texts.length === 0) return null;
  return (
    <section className={styles.part} data-warns={warns || undefined}>
      <h3>{title}</h3>
      <ul>
        {texts.map((text, index) => (
          <li key={index}>{words(text)}</li>
        ))}
      </ul>
    </section>
  );
}

/** The topic in which the person writes, by the group of its fields; the last one stays while the hands are elsewhere. */
function useTopic(): string | null {
  const [topic, setTopic] = useState<string | null>(null);
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      const within = target instanceof HTMLElement ? target.closest<HTMLElement>("[data-topic]")?.dataset.topic : undefined;
      if (within !== undefined) setTopic(within);
    };
    document.addEventListener("focusin", follow);
    return () => document.removeEventListener("focusin", follow);
  }, []);
  return topic;
}
