import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";

import { useAllOf } from "../../app/queries";
import { useMayCreate } from "../../app/use_may_create";
import type { RecordDocument, RecordRow } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Failure } from "../../components/Failure";
import { Ref, Tag } from "../../components/Tag";
import { format, kindLabel, kindsLabel, t } from "../../i18n";
import { belongings, inherited, isMadeByPeople } from "./belonging";
import { beginRecord } from "./create";
import { Part } from "./Document";
import type { Field } from "./kinds";
import { shortRef } from "./reference";
import styles from "./Related.module.css";
import { describeRow } from "./row_text";

const SHOWN = 12;

/** The records that belong to this one, kind by kind, each with a way to begin another that is linked already. */
export function Related({ record }: { record: RecordDocument }) {
  return belongings(record.kind).map(({ kind, field }) => <RelatedKind key={kind} record={record} kind={kind} field={field} />);
}

function RelatedKind({ record, kind, field }: { record: RecordDocument; kind: string; field: Field }) {
  const navigate = useNavigate();
  const [failed, setFailed] = useState<unknown>(null);
  const page = useAllOf(kind, record.mission, { [field.name]: record.id }).data;
  const rows = page?.records ?? [];
  const begin = () => {
    setFailed(null);
    beginRecord(kind, record.mission, inherited(kind, field, record)).then((id) => void navigate({ to: "/r/$id", params: { id } }), setFailed);
  };
  const isBegunHere = useMayCreate()(kind) && isMadeByPeople(kind);
  // An import fills the list, or somebody else: until then there is nothing to see or to do.
  if (rows.length === 0 && !isBegunHere) return null;
  return (
    <Part title={kindsLabel(kind)} aside={rows.length > 0 ? format.count(page?.total ?? rows.length) : undefined}>
      {rows.length > 0 && (
        <ul className={styles.list}>
          {rows.slice(0, SHOWN).map((row) => (
            <li key={row.id}>
              <RelatedRow row={row} />
            </li>
          ))}
        </ul>
      )}
      {(page?.total ?? 0) > SHOWN && <p className={styles.more}>{t("gaps-more", { count: (page?.total ?? 0) - SHOWN })}</p>}
      {failed !== null && <Failure error={failed} />}
      {isBegunHere && (
        <span className={styles.begin}>
          <Button small look="quiet" icon="add" onPress={begin}>
            {t("do-new", { kind: kindLabel(kind) })}
          </Button>
        </span>
      )}
    </Part>
  );
}

function RelatedRow({ row }: { row: RecordRow }) {
  const { details, tags } = describeRow(row);
  return (
    <Link className={styles.row ?? ""} to="/r/$id" params={{ id: row.id }}>
      <span className={styles.name}>
        {row.ref && <Ref>{shortRef(row.ref)}</Ref>} <bdi>{row.title || t("record-unnamed-kind", { kind: kindLabel(row.kind) })}</bdi>
      </span>
      <span className={styles.tags}>
        {tags.map(({ text, tone }) => (
          <Tag key={text} tone={tone}>
            {text}
          </Tag>
        ))}
      </span>
      {details && (
        <span className={styles.details}>
          <bdi>{details}</bdi>
        </span>
      )}
    </Link>
  );
}
