import type { RecordDocument } from "../../bindings/commands";
import { Icon } from "../../components/Icon";
import { stateLabel, t } from "../../i18n";
import styles from "./LockedNote.module.css";
import { asText, isLocked } from "./use_field";

/** Says once, quietly, why nothing here can be written. */
export function LockedNote({ record }: { record: RecordDocument }) {
  if (!isLocked(record)) return null;
  return (
    <p className={styles.note}>
      <Icon name="lock" />
      {t("record-locked", { state: stateLabel(record.kind, asText(record.fields.state)) })}
    </p>
  );
}
