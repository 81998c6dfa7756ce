import { Link } from "@tanstack/react-router";

import type { ChangedRow } from "../../bindings/commands";
import { Segmented } from "../../components/Segmented";
import { errorText, fieldLabel, t } from "../../i18n";
import { CommandError } from "../../platform";
import { showValue } from "../records/show";
import styles from "./Import.module.css";

interface ChangedRowsProps {
  kind: string;
  rows: readonly ChangedRow[];
  /** Rows in all; only the first of them are shown. */
  total: number;
  update: boolean;
  onUpdate: (update: boolean) => void;
}

/** Records that are here and of which the table says something else: left alone until somebody decides. */
export function ChangedRows({ kind, rows, total, update, onUpdate }: ChangedRowsProps) {
  return (
    <section className={styles.part}>
      <div className={styles.partHead}>
        <h2 className={styles.heading}>{t("import-table-changed-title", { count: total })}</h2>
        <Segmented
          label={t("import-table-changed-what")}
          hideLabel
          segments={[
            { value: "leave", label: t("import-table-leave") },
            { value: "update", label: t("import-table-update") },
          ]}
          value={update ? "update" : "leave"}
          onChange={(value) => onUpdate(value === "update")}
        />
      </div>
      <ul className={styles.changes}>
        {rows.map((row) => (
          <li key={row.row}>
            <span className={styles.quiet}>{t("import-table-row-number", { row: row.row })}</span>{" "}
            <Link className={styles.link ?? ""} to="/r/$id" params={{ id: row.id }}>
              <bdi>{row.title || t("untitled")}</bdi>
            </Link>
            <ul>
              {row.changes.map(({ field, from, to }) => (
                <li key={field} className={styles.change}>
                  <span className={styles.quiet}>{fieldLabel(kind, field)}</span>
                  <del>
                    <bdi>{showValue(kind, field, from) || t("import-table-was-empty")}</bdi>
                  </del>
                  <ins>
                    <bdi>{showValue(kind, field, to)}</bdi>
                  </ins>
                </li>
              ))}
            </ul>
            {row.problem && <p className={styles.blocked}>{errorText(CommandError.from(row.problem))}</p>}
          </li>
        ))}
      </ul>
      {rows.length < total && <p className={styles.quiet}>{t("import-table-more-changed", { shown: rows.length, count: total })}</p>}
    </section>
  );
}
