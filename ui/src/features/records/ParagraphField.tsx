import { useState } from "react";

import { codeParagraphs } from "../../bindings/kinds";
import { Chip } from "../../components/Chip";
import { Suggest } from "../../components/Suggest";
import { t } from "../../i18n";
import styles from "./LinkFields.module.css";
import { asciiDigits } from "./parse";
import { QuietPicker } from "./QuietPicker";
import { asList, type FieldHandle } from "./use_field";

/** Paragraphs of the Code of Conduct, found by number or heading. */
export function ParagraphSetField({ handle, label }: { handle: FieldHandle; label: string }) {
  const [text, setText] = useState("");
  const chosen = [...asList(handle.value)].sort((one, other) => parseInt(one, 10) - parseInt(other, 10) || one.localeCompare(other));
  const wanted = asciiDigits(text).toLowerCase().replace(/^(¶|art\.?|para\.?)\s*/, "").trim();
  const lettered = /^(\d{1,2})\s*\(?([a-z])\)?$/.exec(wanted);
  const suggestions = codeParagraphs
    .filter(({ number, heading, section_heading }) =>
      lettered ? String(number) === lettered[1] : /^\d/.test(wanted) ? String(number).startsWith(wanted) : `${heading} ${section_heading}`.toLowerCase().includes(wanted),
    )
    .map(({ number, heading, section_heading }) => {
      const id = lettered ? `${number}(${lettered[2]})` : String(number);
      return { id, label: heading, mark: t("paragraph-mark", { number: id }), detail: section_heading };
    })
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
