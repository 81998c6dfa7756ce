import type { TablePreviewed } from "../../bindings/commands";
import { Select } from "../../components/Select";
import { fieldLabel, t } from "../../i18n";
import styles from "./Import.module.css";

interface MappingProps {
  kind: string;
  columns: TablePreviewed["columns"];
  fields: readonly string[];
  onChoose: (column: number, field: string | null) => void;
}

/** Which column is which field, with what stands below it. */
export function Mapping({ kind, columns, fields, onChoose }: MappingProps) {
  const options = fields.map((name) => ({ value: name, label: fieldLabel(kind, name) }));
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{t("import-table-columns")}</h2>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("import-table-heading")}</th>
              <th scope="col">{t("import-table-samples")}</th>
              <th scope="col">{t("import-table-field")}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ column, heading, field, samples }) => (
              <tr key={column}>
                <th scope="row">
                  <bdi>{heading || t("import-table-unnamed", { column })}</bdi>
                </th>
                <td className={styles.samples}>
                  {samples.map((sample, index) => (
                    <bdi key={index}>{sample}</bdi>
                  ))}
                </td>
                <td>
                  <Select label={t("import-table-field-of", { heading: heading || String(column) })} hideLabel options={options} value={field} emptyLabel={t("import-table-leave-out")} onChange={(chosen) => onChoose(column, chosen)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
