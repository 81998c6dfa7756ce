import type { RecordDocument } from "../../bindings/commands";
import { DueLine } from "./DueLine";
import { useDueOf } from "./due";
import styles from "./Due.module.css";

/** What is due of this record and near; nothing otherwise. */
export function DueOfRecord({ record }: { record: RecordDocument }) {
  const list = useDueOf(record.id).data;
  const near = list?.rows.filter(({ id, urgency }) => id === record.id && urgency !== "later") ?? [];
  if (!list || near.length === 0) return null;
  return (
    <ul className={styles.ofRecord}>
      {near.map((row) => (
        <DueLine key={`${row.field} ${row.about?.id ?? ""}`} row={row} today={list.today} onRecord />
      ))}
    </ul>
  );
}
