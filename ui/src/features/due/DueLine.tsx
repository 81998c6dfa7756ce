import { Link } from "@tanstack/react-router";
import { useState } from "react";

import type { DueRow } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Failure } from "../../components/Failure";
import { Ref, Tag } from "../../components/Tag";
import { format, kindLabel, t } from "../../i18n";
import { shortRef } from "../records/reference";
import { askedToday, dueWhat, dueWhen } from "./due";
import styles from "./Due.module.css";

/** One thing that is due: what, of which record, and how near the day is. */
export function DueLine({ row, today, onRecord = false }: { row: DueRow; today: string; onRecord?: boolean }) {
  const [failed, setFailed] = useState<unknown>(null);
  const { text, tone } = dueWhen(row);
  const { about } = row;
  return (
    <li className={styles.line}>
      <span className={styles.what}>
        {onRecord ? (
          <span>{dueWhat(row)}</span>
        ) : (
          <Link className={styles.link ?? ""} to="/r/$id" params={{ id: row.id }}>
            {row.ref && <Ref>{shortRef(row.ref)}</Ref>} <bdi>{row.title || kindLabel(row.kind)}</bdi>
          </Link>
        )}
        <Tag tone={tone}>{text}</Tag>
      </span>
      <span className={styles.quiet}>{onRecord ? format.date(row.due) : t("due-what", { what: dueWhat(row), day: format.date(row.due) })}</span>
      {about && (
        <span className={styles.about}>
          <Link className={styles.link ?? ""} to="/r/$id" params={{ id: about.id }}>
            <bdi>{about.title}</bdi>
          </Link>
          {!about.recontact && <span className={styles.quiet}>{t("due-no-contact")}</span>}
          <Button small look="quiet" onPress={() => askedToday(about.id, today).then(() => setFailed(null), setFailed)}>
            {t("due-asked")}
          </Button>
        </span>
      )}
      {failed !== null && <Failure error={failed} />}
    </li>
  );
}
