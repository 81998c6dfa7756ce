import { useState } from "react";

import { codeParagraphs } from "../../bindings/kinds";
import { Chip } from "../../components/Chip";
import { Suggest } from "../../components/Suggest";
import { paragraphAliases, t } from "../../i18n";
import styles from "./LinkFields.module.css";
import { findParagraphs } from "./paragraph_search";
import { QuietPicker } from "./QuietPicker";
import { asList, type FieldHandle } from "./use_field";

/** Paragraphs of the Code of Conduct, found by number or heading. */
export function ParagraphSetField({ handle, label }: { handle: FieldHandle; label: string }) {
  const [text, setText] = useState("");
  const chosen = [...asList(handle.value)].sort((one, other) => parseInt(one, 10) - parseInt(other, 10) || one.localeCompare(other));
  const suggestions = findParagraphs(text, paragraphAliases())
    .map(({ id, paragraph }) => ({ id, label: paragraph.heading, mark: t("paragraph-mark", { number: id }), detail: paragraph.section_heading }))
    .filter(({ id }) => !chosen.includes(id));

  return (
    <div className={styles.many} role="group" aria-label={label}>
      {chosen.map((number) => (
        <Chip key={number} tone="accent" onRemove={() => handle.remove(number)} removeLabel={t("remove-named", { name: t("paragraph-mark", { number }) })}>
          <ParagraphText number={number} />
        </Chip>
      ))}
      <QuietPicker label={t("paragraph-add")} name={t("add-to", { label })}>
        <Suggest label={t("add-to", { label })} placeholder={t("paragraph-placeholder")} suggestions={suggestions} text={text} onText={setText} onPick={handle.add} nothing={t("paragraph-nothing")} autoFocus />
      </QuietPicker>
    </div>
  );
}

/** `¶54 Policies and contracts` */
export function ParagraphText({ number }: { number: string }) {
  const heading = codeParagraphs.find((each) => each.number === parseInt(number, 10))?.heading;
  return (
    <span>
      <bdi className={styles.ref}>{t("paragraph-mark", { number })}</bdi> {heading}
    </span>
  );
}
