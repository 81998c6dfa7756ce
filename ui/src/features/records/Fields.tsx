import type { RecordDocument } from "../../bindings/commands";
import { fieldLabel, t } from "../../i18n";
import { FieldRow } from "./FieldRow";
import styles from "./Fields.module.css";
import { fieldOf } from "./kinds";
import { Prose } from "./Prose";

/** Fields under each other, each with the control that its type asks for. */
export function Fields({ record, names }: { record: RecordDocument; names: readonly string[] }) {
  return (
    <div className={styles.fields}>
      {names.map((name) =>
        fieldOf(record.kind, name).merge === "text" ? (
          <div key={name} className={styles.prose}>
            <h3 className={styles.label}>{fieldLabel(record.kind, name)}</h3>
            <Prose record={record} name={name} label={fieldLabel(record.kind, name)} invitation={t("prose-invitation")} />
          </div>
        ) : (
          <FieldRow key={name} record={record} name={name} />
        ),
      )}
    </div>
  );
}
