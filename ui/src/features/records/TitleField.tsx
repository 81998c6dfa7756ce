import { useEffect, useRef } from "react";

import type { RecordDocument } from "../../bindings/commands";
import { fieldLabel, kindLabel, t } from "../../i18n";
import { takeFresh } from "./create";
import { ConflictMark } from "./FieldRow";
import { kindOf } from "./kinds";
import styles from "./TitleField.module.css";
import { asText, useField } from "./use_field";

/** The record's name, written where it stands. */
export function TitleField({ record }: { record: RecordDocument }) {
  const name = kindOf(record.kind).title_field;
  const field = useField(record, name);
  const value = asText(field.value ?? undefined);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takeFresh(record.id)) input.current?.focus();
  }, [record.id]);
  if (field.inConflict) {
    return (
      <h1 className={styles.title}>
        <bdi>{value}</bdi> <ConflictMark record={record} name={name} />
      </h1>
    );
  }
  if (field.locked) {
    return (
      <h1 className={styles.still}>
        <bdi>{value || t(record.withheld.includes(name) ? "withheld" : "title-invitation", { kind: kindLabel(record.kind) })}</bdi>
      </h1>
    );
  }
  return (
    <h1 className={styles.title} data-value={value || t("title-invitation", { kind: kindLabel(record.kind) })}>
      <input
        ref={input}
        className={styles.input}
        size={1}
        data-title=""
        aria-label={fieldLabel(record.kind, name)}
        dir="auto"
        value={value}
        placeholder={t("title-invitation", { kind: kindLabel(record.kind) })}
        onChange={(event) => field.set(event.target.value)}
      />
    </h1>
  );
}
