import { Link } from "@tanstack/react-router";

import { useCommand } from "../../app/queries";
import type { RecordDocument } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Ref, Tag } from "../../components/Tag";
import { format, stateLabel, t } from "../../i18n";
import { Part } from "../records/Document";
import { FieldRow } from "../records/FieldRow";
import { asText, useField } from "../records/use_field";
import styles from "./Recurrence.module.css";

/** Whether another mission found the same: findings about this company and paragraph are offered, a person says it. */
export function Recurrence({ record }: { record: RecordDocument }) {
  const rows = useCommand(["finding-earlier", record.id], "finding_earlier", { id: record.id }).data?.rows ?? [];
  const field = useField(record, "recurrence_of");
  const chosen = asText(field.value ?? undefined);
  return (
    <Part title={t("recurrence")}>
      <FieldRow record={record} name="recurrence_of" />
      {rows.length === 0 ? (
        <p className={styles.quiet}>{t("recurrence-none")}</p>
      ) : (
        <ul className={styles.list}>
          {rows.map(({ id, ref, title, mission, state, paragraphs }) => (
            <li key={id} className={styles.row}>
              <Link className={styles.link ?? ""} to="/r/$id" params={{ id }}>
                {ref && <Ref>{ref}</Ref>} <bdi>{title || t("untitled")}</bdi>
              </Link>
              <span className={styles.quiet}>
                <bdi>{mission}</bdi> · {format.list(paragraphs.map((number) => t("paragraph-mark", { number })))} {state && <Tag>{stateLabel("finding", state)}</Tag>}
              </span>
              {!field.locked && chosen !== id && (
                <Button small look="quiet" onPress={() => field.set(id)} aria-label={t("recurrence-choose-named", { title })}>
                  {t("recurrence-choose")}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
