import { useEffect, useRef } from "react";

import { useRecord } from "../../app/queries";
import type { RecordDocument, RecordRow } from "../../bindings/commands";
import { fieldLabel, t } from "../../i18n";
import { directionOf } from "../../i18n/direction";
import { FieldRow } from "../records/FieldRow";
import { asText, useField } from "../records/use_field";
import styles from "./Quote.module.css";

/** What somebody said, in the language it was said in; the working translation stands beneath and never in its place. */
export function Quote({ row, autoFocus }: { row: RecordRow; autoFocus: boolean }) {
  const { data } = useRecord(row.id);
  return data ? <OpenQuote record={data} autoFocus={autoFocus} /> : <div className={styles.quote} />;
}

function OpenQuote({ record, autoFocus }: { record: RecordDocument; autoFocus: boolean }) {
  const text = asText(useField(record, "text").value ?? undefined);
  return (
    <figure className={styles.quote} dir={directionOf(text)}>
      <Words record={record} name="text" placeholder={t("quote-invitation")} autoFocus={autoFocus} quoted />
      <figcaption className={styles.caption} dir="ltr">
        <Words record={record} name="translation" placeholder={t("quote-translation-invitation")} />
        <div className={styles.facts}>
          <FieldRow record={record} name="language" />
          <FieldRow record={record} name="translated_by" />
          <FieldRow record={record} name="translation_checked" />
          <FieldRow record={record} name="attributable_as" />
        </div>
      </figcaption>
    </figure>
  );
}

/** A register of words that grows over as many lines as it needs. */
function Words({ record, name, placeholder, autoFocus = false, quoted = false }: { record: RecordDocument; name: string; placeholder: string; autoFocus?: boolean; quoted?: boolean }) {
  const field = useField(record, name);
  const value = asText(field.value ?? undefined);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (autoFocus) area.current?.focus();
  }, [autoFocus]);
  return (
    <div className={styles.words} data-text={value || placeholder} dir={directionOf(value)} data-quoted={quoted || undefined}>
      <textarea
        ref={area}
        className={styles.area}
        aria-label={fieldLabel("quote", name)}
        rows={1}
        spellCheck={false}
        value={value}
        placeholder={placeholder}
        onChange={(event) => field.set(event.target.value.replaceAll("\n", " "))}
      />
    </div>
  );
}
