import type { RecordDocument } from "../../bindings/commands";
import { Icon } from "../../components/Icon";
import { isLockedIn, stateLabel, t } from "../../i18n";
import styles from "./LockedNote.module.css";
import { asText, isLocked } from "./use_field";

/** Says once, quietly, why nothing here can be written. */
export function LockedNote({ record }: { record: RecordDocument }) {
  if (!isLocked(record)) return null;
  return (
    <p className={styles.note}>
      <Icon name="lock" />
      {isLockedIn(record.kind, asText(record.fields.state)) ? t("record-locked", { state: stateLabel(record.kind, asText(record.fields.state)) }) : t(record.editable?.length === 0 ? "record-others" : "record-others-part", { author: record.created.author })}
    </p>
  );
}
