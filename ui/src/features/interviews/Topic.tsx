import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";

import type { RecordDocument, RecordRow } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Kbd } from "../../components/Kbd";
import { Rich } from "../../components/Rich";
import { fieldLabel, groupLabel, t } from "../../i18n";
import { createRecord } from "../records/create";
import { FieldRow } from "../records/FieldRow";
import type { Field } from "../records/kinds";
import { Prose } from "../records/Prose";
import { showValue } from "../records/show";
import { isLocked } from "../records/use_field";
import { Quote } from "./Quote";
import styles from "./Topic.module.css";

interface TopicProps {
  record: RecordDocument;
  group: string;
  fields: readonly Field[];
  quotes: readonly RecordRow[];
}

/** One topic: what was said about it, what can be counted, and what was said in the person's own words. */
export function Topic({ record, group, fields, quotes }: TopicProps) {
  const section = useRef<HTMLElement>(null);
  const [showFacts, setShowFacts] = useState(false);
  const [fresh, setFresh] = useState<string | null>(null);
  const notes = useMemo(() => fields.filter(({ merge }) => merge === "text"), [fields]);
  const facts = useMemo(() => fields.filter(({ merge }) => merge !== "text"), [fields]);
  const [main, ...more] = notes;
  const label = groupLabel(record.kind, group);

  const addQuote = () => void (!isLocked(record) && createRecord("quote", record.mission, { interview: record.id, topic: group }).then(setFresh));
  const openFacts = () => {
    // At once, so that the next key already goes there, however slow the laptop.
    flushSync(() => setShowFacts(true));
    section.current?.querySelector<HTMLElement>("[data-facts] input, [data-facts] button")?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const writing = event.target instanceof HTMLTextAreaElement && event.target.dataset.note !== undefined;
    if (event.key === "Tab" && writing && !event.ctrlKey && !event.altKey) {
      const next = neighbour(event.target as HTMLTextAreaElement, event.shiftKey ? -1 : 1);
      if (!next) return;
      event.preventDefault();
      next.focus();
    } else if (event.key === "Enter" && event.altKey) {
      event.preventDefault();
      if (facts.length > 0) openFacts();
    } else if (event.key.toLowerCase() === "q" && event.altKey) {
      event.preventDefault();
      addQuote();
    } else if (event.key === "Escape" && !writing && event.target instanceof HTMLElement && event.target.closest("[data-facts]")) {
      event.preventDefault();
      section.current?.querySelector<HTMLElement>("textarea[data-note]")?.focus();
    }
  };

  return (
    // The section listens for keys pressed in the fields within it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section ref={section} className={styles.topic} data-topic={group} aria-label={label} onKeyDown={onKeyDown}>
      <h2 className={styles.heading}>{label}</h2>
      {main && <Note record={record} field={main} label={label} />}
      {more.map((field) => (
        <div key={field.name} className={styles.further}>
          <h3 className={styles.furtherLabel}>{fieldLabel(record.kind, field.name)}</h3>
          <Note record={record} field={field} label={fieldLabel(record.kind, field.name)} />
        </div>
      ))}
      {quotes.map((quote) => (
        <Quote key={quote.id} row={quote} autoFocus={quote.id === fresh} />
      ))}
      {showFacts ? (
        <div className={styles.facts} data-facts="">
          {facts.map(({ name }) => (
            <FieldRow key={name} record={record} name={name} />
          ))}
        </div>
      ) : (
        <KnownFacts record={record} facts={facts} onOpen={openFacts} />
      )}
      <div className={styles.hints}>
        <span className={styles.keys}>
          <Rich id="topic-keys" with={{ tab: <Kbd keys="Tab" /> }} />
        </span>
        {facts.length > 0 && (
          <Button small look="quiet" keys="Alt+Enter" onPress={() => (showFacts ? setShowFacts(false) : openFacts())}>
            {showFacts ? t("topic-facts-close") : t("topic-facts", { count: facts.length })}
          </Button>
        )}
        {!isLocked(record) && (
          <Button small look="quiet" keys="Alt+Q" onPress={addQuote}>
            {t("topic-quote")}
          </Button>
        )}
      </div>
    </section>
  );
}

function Note({ record, field, label }: { record: RecordDocument; field: Field; label: string }) {
  return <Prose record={record} name={field.name} label={label} invitation={t("topic-not-asked")} isNote />;
}

/** The facts that were noted, as words; a touch opens them for writing. */
function KnownFacts({ record, facts, onOpen }: { record: RecordDocument; facts: readonly Field[]; onOpen: () => void }) {
  const inConflict = facts.filter(({ name }) => record.conflicts.includes(name));
  const known = facts.flatMap((field) => {
    const text = record.conflicts.includes(field.name) ? "" : showValue(record.kind, field.name, record.fields[field.name], record);
    return text ? [{ name: field.name, text }] : [];
  });
  return (
    <>
      {inConflict.map(({ name }) => (
        <FieldRow key={name} record={record} name={name} />
      ))}
      {known.length > 0 && (
        <button type="button" tabIndex={-1} className={styles.known} onClick={onOpen}>
          {known.map(({ name, text }) => (
            <span key={name} className={styles.fact}>
              {fieldLabel(record.kind, name)} <b>{text}</b>
            </span>
          ))}
        </button>
      )}
    </>
  );
}

/** The note before or after this one, in the order people talk. */
function neighbour(from: HTMLTextAreaElement, step: 1 | -1): HTMLTextAreaElement | undefined {
  const notes = [...document.querySelectorAll<HTMLTextAreaElement>("[data-topic] textarea[data-note]")];
  return notes[notes.indexOf(from) + step];
}
