import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import type { RecordDocument } from "../../bindings/commands";
import { Icon } from "../../components/Icon";
import { errorText, fieldLabel, t } from "../../i18n";
import { FieldEditor } from "./FieldEditor";
import styles from "./FieldRow.module.css";
import { fieldOf } from "./kinds";
import { useField } from "./use_field";

interface FieldRowProps {
  record: RecordDocument;
  name: string;
  /** Another word than the catalogue's label. */
  label?: string;
  /** Something to know beside the value. */
  aside?: ReactNode;
  /** The heading above names it already. */
  bare?: boolean;
}

/** One field: what it is called, what it holds, and what is the matter with it. */
export function FieldRow({ record, name, label, aside, bare = false }: FieldRowProps) {
  const field = useField(record, name);
  const declaration = fieldOf(record.kind, name);
  const text = label ?? fieldLabel(record.kind, name);
  const wide = declaration.merge === "set" || declaration.type === "position";
  return (
    <div className={styles.row} data-wide={wide || bare || undefined}>
      {!bare && (
        <span className={styles.label} aria-hidden="true">
          {text}
        </span>
      )}
      <div className={styles.value}>
        {field.inConflict ? <ConflictMark record={record} name={name} /> : <FieldEditor record={record} field={declaration} handle={field} label={text} />}
        {aside}
        {field.refusal && (
          <p className={styles.problem} role="alert">
            {errorText(field.refusal)}
          </p>
        )}
      </div>
    </div>
  );
}

/** In the place of a value while two people's values wait for a decision. */
export function ConflictMark({ record, name }: { record: RecordDocument; name: string }) {
  return (
    <Link className={styles.conflict ?? ""} to="/conflicts/$id/$field" params={{ id: record.id, field: name }}>
      <Icon name="warning" />
      {t("conflict-mark")}
    </Link>
  );
}
