import type { RecordDocument } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Notice } from "../../components/Notice";
import { groupLabel, t } from "../../i18n";
import { FieldRow } from "../records/FieldRow";
import type { Field } from "../records/kinds";
import { asText, isLocked, useField } from "../records/use_field";
import styles from "./Course.module.css";

const noteOf: Record<string, string> = { group: "group", phone: "remote", video: "remote", written: "written" };

/** What this way of talking asks for, and where to go on after an interruption. */
export function Course({ record, topics, onResume }: { record: RecordDocument; topics: readonly { group: string; fields: readonly Field[] }[]; onResume: () => void }) {
  const mode = asText(useField(record, "mode").value ?? undefined);
  const note = noteOf[mode];
  const hasWords = ({ fields }: { fields: readonly Field[] }) => fields.some(({ name, merge }) => merge === "text" && asText(record.fields[name]) !== "");
  const open = topics.find((topic) => !hasWords(topic));
  const isInterrupted = record.fields.state === "held" && open !== undefined && topics.some(hasWords);
  if (isLocked(record) || (!note && !isInterrupted)) return null;
  return (
    <div className={styles.course}>
      {note && (
        <Notice title={t(`mode-${note}`)}>
          <p>{t(`mode-${note}-means`)}</p>
          {note === "group" && <FieldRow record={record} name="group_size" />}
        </Notice>
      )}
      {isInterrupted && (
        <p className={styles.resume}>
          <span>{t("resume-interview", { topic: groupLabel(record.kind, open.group) })}</span>
          <Button small keys="Enter" onPress={onResume}>
            {t("resume-interview-do")}
          </Button>
        </p>
      )}
    </div>
  );
}
