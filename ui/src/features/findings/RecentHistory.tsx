import { useHistory } from "../../app/queries";
import type { RecordDocument } from "../../bindings/commands";
import { format, t } from "../../i18n";
import { changeText } from "../history/change_text";
import { RailPart } from "../records/Document";
import styles from "./RecentHistory.module.css";

const SHOWN = 6;

/** The last steps of the finding's life. */
export function RecentHistory({ record }: { record: RecordDocument }) {
  const entries = useHistory(record.id).data?.entries ?? [];
  return (
    <RailPart title={t("history")}>
      <ol className={styles.list}>
        {entries.slice(0, SHOWN).map((entry) => (
          <li key={entry.version} className={styles.entry}>
            <span className={styles.at}>{format.shortMoment(entry.at)}</span>
            <span className={styles.what}>
              {entry.changes.slice(0, 2).map((change) => changeText(record.kind, change)).join(", ")} <span className={styles.who}>{entry.author}</span>
            </span>
          </li>
        ))}
      </ol>
    </RailPart>
  );
}
