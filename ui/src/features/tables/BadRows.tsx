import { useState } from "react";

import type { BadRow, TablePreviewed } from "../../bindings/commands";
import { TextInput } from "../../components/TextInput";
import { errorText, fieldLabel, t } from "../../i18n";
import { CommandError } from "../../platform";
import styles from "./Import.module.css";

interface BadRowsProps {
  kind: string;
  rows: readonly BadRow[];
  /** Rows in all; only the first of them are named. */
  total: number;
  columns: TablePreviewed["columns"];
}

const SHOWN = 200;

/** Every row that cannot be taken: where, what stands there, what is wrong and what to do. */
export function BadRows({ kind, rows, total, columns }: BadRowsProps) {
  const [filter, setFilter] = useState("");
  const problems = rows.flatMap(({ row, problems: each }) =>
    each.map((problem, index) => ({
      key: `${row} ${index}`,
      row,
      where: problem.column === null ? "" : (columns.find(({ column }) => column === problem.column)?.heading ?? "") || fieldLabel(kind, problem.field ?? ""),
      text: problem.text,
      says: errorText(CommandError.from(problem.problem)),
    })),
  );
  const wanted = filter.trim().toLowerCase();
  const found = wanted === "" ? problems : problems.filter((problem) => `${problem.row} ${problem.where} ${problem.text} ${problem.says}`.toLowerCase().includes(wanted));
  return (
    <section className={styles.part} data-bad="">
      <div className={styles.partHead}>
        <h2 className={styles.heading}>{t("import-table-bad-title", { count: total })}</h2>
        {problems.length > 8 && <TextInput label={t("import-table-filter")} hideLabel placeholder={t("import-table-filter")} value={filter} onChange={(event) => setFilter(event.target.value)} />}
      </div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("import-table-row")}</th>
              <th scope="col">{t("import-table-heading")}</th>
              <th scope="col">{t("import-table-stands")}</th>
              <th scope="col">{t("import-table-wrong")}</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, SHOWN).map((problem) => (
              <tr key={problem.key}>
                <th scope="row" className={styles.number}>
                  {problem.row}
                </th>
                <td>
                  <bdi>{problem.where}</bdi>
                </td>
                <td className={styles.stands}>
                  <bdi>{problem.text}</bdi>
                </td>
                <td>{problem.says}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {(found.length > SHOWN || rows.length < total) && <p className={styles.quiet}>{t("import-table-more-bad", { shown: Math.min(found.length, SHOWN), count: total })}</p>}
    </section>
  );
}
