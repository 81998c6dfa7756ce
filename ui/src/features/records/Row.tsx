import type { RecordRow } from "../../bindings/commands";
import { Ref, Tag } from "../../components/Tag";
import { kindLabel, t } from "../../i18n";
import { shortRef } from "./reference";
import styles from "./Row.module.css";
import { describeRow } from "./row_text";

/** A record in a list: its name, where it comes from, and its state at a glance. */
export function Row({ row }: { row: RecordRow }) {
  const { details, tags } = describeRow(row);
  return (
    <div className={styles.row}>
      <div className={styles.top}>
        <span className={styles.title}>{row.title ? <bdi>{row.title}</bdi> : <span className={styles.untitled}>{t(row.withheld ? "withheld" : "untitled", { kind: kindLabel(row.kind) })}</span>}</span>
        {row.ref && <Ref>{shortRef(row.ref)}</Ref>}
      </div>
      {details && (
        <p className={styles.details}>
          <bdi>{details}</bdi>
        </p>
      )}
      {tags.length > 0 && (
        <div className={styles.tags}>
          {tags.map(({ text, tone }) => (
            <Tag key={text} tone={tone}>
              {text}
            </Tag>
          ))}
        </div>
      )}
    </div>
  );
}
