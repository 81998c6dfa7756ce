import type { Conflict, RecordDocument } from "../../bindings/commands";
import { Kbd } from "../../components/Kbd";
import { Rich } from "../../components/Rich";
import { Ref } from "../../components/Tag";
import { format, t } from "../../i18n";
import { showValue } from "../records/show";
import { changedWords } from "./changed_words";
import styles from "./ValueCard.module.css";

interface ValueCardProps {
  conflict: Conflict;
  record: RecordDocument;
  index: number;
  isChosen: boolean;
  onChoose: () => void;
}

/** What one person wrote, when their clock said, and why. */
export function ValueCard({ conflict, record, index, isChosen, onChoose }: ValueCardProps) {
  const value = conflict.values[index];
  if (!value) return null;
  return (
    <button type="button" role="radio" aria-checked={isChosen} className={styles.card} onClick={onChoose}>
      <span className={styles.top}>
        <span className={styles.value} data-text={conflict.merge === "text" || undefined} dir="auto">
          {conflict.merge === "text" ? <Words conflict={conflict} index={index} /> : showValue(conflict.kind, conflict.field, value.value, record) || t("value-empty")}
        </span>
        <Kbd keys={String(index + 1)} />
      </span>
      <span className={styles.by}>
        <Rich id="conflict-by" with={{ author: <bdi>{value.author}</bdi>, device: <Ref>{value.device.slice(0, 7)}</Ref> }} />
      </span>
      <span className={styles.at}>{t("conflict-at", { at: format.authorMoment(value.at) })}</span>
      {value.reason && <span className={styles.reason}>{t("reason-quoted", { reason: value.reason })}</span>}
    </button>
  );
}

/** A long text with the words that the other one does not have in the same place. */
function Words({ conflict, index }: { conflict: Conflict; index: number }) {
  const own = String(conflict.values[index]?.value ?? "");
  const other = String(conflict.values[index === 0 ? 1 : 0]?.value ?? "");
  return changedWords(own, other).map((part, position) => (part.changed ? <mark key={position}>{part.text}</mark> : <span key={position}>{part.text}</span>));
}
