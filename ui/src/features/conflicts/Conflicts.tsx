import { Outlet, useNavigate, useParams } from "@tanstack/react-router";

import { useConflicts } from "../../app/queries";
import type { Conflict } from "../../bindings/commands";
import { Empty } from "../../components/Empty";
import { Failure } from "../../components/Failure";
import { VirtualList } from "../../components/VirtualList";
import { fieldLabel, format, t } from "../../i18n";
import { shortRef } from "../records/reference";
import styles from "./Conflicts.module.css";

/** Fields that two people wrote without having seen each other's change: a person decides, one by one. */
export function Conflicts() {
  const { id, field } = useParams({ strict: false });
  const navigate = useNavigate();
  const { data, error, refetch } = useConflicts(null);
  const conflicts = data?.conflicts ?? [];
  const selected = id !== undefined && field !== undefined ? `${id} ${field}` : null;
  return (
    <div className={styles.workspace} data-chosen={selected !== null || undefined}>
      <section className={styles.list} aria-label={t("conflicts")}>
        <header className={styles.head}>
          <h1 className={styles.title}>{t("conflicts")}</h1>
          {data && <span className={styles.total}>{format.count(conflicts.length)}</span>}
        </header>
        {error ? (
          <Failure error={error} retry={() => void refetch()} />
        ) : data && conflicts.length === 0 ? (
          <Empty icon="check" title={t("empty-conflicts-title")}>
            <p>{t("empty-conflicts")}</p>
          </Empty>
        ) : (
          <VirtualList<Conflict>
            label={t("conflicts")}
            count={conflicts.length}
            itemAt={(index) => conflicts[index]}
            keyOf={(conflict) => `${conflict.id} ${conflict.field}`}
            render={(conflict) => <ConflictRow conflict={conflict} />}
            placeholder={null}
            selected={selected}
            onSelect={(key) => {
              const [record = "", name = ""] = key.split(" ");
              void navigate({ to: "/conflicts/$id/$field", params: { id: record, field: name } });
            }}
            rowHeight={64}
          />
        )}
      </section>
      <div className={styles.document}>
        {selected !== null ? <Outlet /> : conflicts.length > 0 && <p className={styles.hint}>{t("conflicts-choose")}</p>}
      </div>
    </div>
  );
}

function ConflictRow({ conflict }: { conflict: Conflict }) {
  const authors = [...new Set(conflict.values.map(({ author }) => author))];
  return (
    <div className={styles.row}>
      <div className={styles.top}>
        <span className={styles.what}>{t("conflict-field-of", { field: fieldLabel(conflict.kind, conflict.field), record: conflict.ref ? shortRef(conflict.ref) : conflict.title })}</span>
        <span className={styles.mark}>{conflict.merge === "text" ? t("conflict-overlap") : t("conflict-values", { count: conflict.values.length })}</span>
      </div>
      <p className={styles.details}>
        <bdi>{conflict.title}</bdi>
        <br />
        {authors.join(" · ")}
      </p>
    </div>
  );
}
