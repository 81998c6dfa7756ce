import type { DayOrder, TablePreviewed } from "../../bindings/commands";
import { Notice } from "../../components/Notice";
import { Select } from "../../components/Select";
import { t } from "../../i18n";
import styles from "./Import.module.css";

interface FileFactsProps {
  file: TablePreviewed["file"];
  /** Chosen by a person; otherwise found out. */
  encoding: string | null;
  days: DayOrder | null;
  onSheet: (sheet: string | null) => void;
  onEncoding: (encoding: string | null) => void;
  onDays: (days: DayOrder | null) => void;
}

/** In the words of the Encoding Standard. */
const encodings = ["utf-8", "windows-1256", "windows-1252", "iso-8859-6", "utf-16le", "utf-16be"];

/** What the file is, and the choices that it leaves. */
export function FileFacts({ file, encoding, days, onSheet, onEncoding, onDays }: FileFactsProps) {
  return (
    <section className={styles.file}>
      <p className={styles.fileName}>
        <b>
          <bdi>{file.name}</bdi>
        </b>
        <span className={styles.quiet}>{t("import-table-rows", { count: file.rows, row: file.header_row })}</span>
      </p>
      <div className={styles.options}>
        {file.sheets.length > 1 && <Select label={t("import-table-sheet")} options={file.sheets.map((sheet) => ({ value: sheet, label: sheet }))} value={file.sheet} onChange={onSheet} />}
        {file.encoding !== null && (
          <Select
            label={t("import-table-encoding")}
            options={encodings.map((name) => ({ value: name, label: name }))}
            value={encoding}
            emptyLabel={t("import-table-encoding-found", { encoding: file.encoding })}
            onChange={onEncoding}
          />
        )}
        <Select
          label={t("import-table-days")}
          options={(["day_first", "month_first"] as const).map((order) => ({ value: order, label: t(`import-table-days-${order}`) }))}
          value={days}
          emptyLabel={t("import-table-days-refused")}
          onChange={(order) => onDays(order as DayOrder | null)}
        />
      </div>
      {file.encoding_guessed && encoding === null && <Notice tone="amber" title={t("import-table-encoding-guessed", { encoding: file.encoding ?? "" })} />}
      {file.macros && <Notice tone="amber" title={t("import-table-macros")} />}
      {file.formulas > 0 && <Notice title={t("import-table-formulas", { count: file.formulas })} />}
    </section>
  );
}
