import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";

import { useMission } from "../../app/use_mission";
import type { ColumnChoice, DayOrder, TableImported, TablePreview, TablePreviewed } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Failure } from "../../components/Failure";
import { Notice } from "../../components/Notice";
import { Select } from "../../components/Select";
import { fieldLabel, kindsLabel, t } from "../../i18n";
import { CommandError, platform } from "../../platform";
import { BadRows } from "./BadRows";
import { ChangedRows } from "./ChangedRows";
import { FileFacts } from "./FileFacts";
import styles from "./Import.module.css";
import { importableKinds, needsMission } from "./importable";
import { Mapping } from "./Mapping";
import { Report } from "./Report";

/** What a person chose about the file; everything else the host finds out. */
interface Choices {
  path: string;
  columns: readonly ColumnChoice[];
  sheet: string | null;
  encoding: string | null;
  days: DayOrder | null;
}

/** Brings records in from a CSV file or a workbook: choose, look at what would happen, then all in one step. */
export function ImportScreen() {
  const search: { kind?: string } = useSearch({ strict: false });
  const mission = useMission();
  const [kind, setKind] = useState(search.kind ?? "company");
  const [choices, setChoices] = useState<Choices | null>(null);
  const [failed, setFailed] = useState<unknown>(null);
  const [done, setDone] = useState<TableImported | null>(null);
  const [isImporting, setImporting] = useState(false);

  const table: TablePreview | null = choices && {
    path: choices.path,
    kind,
    columns: [...choices.columns],
    ...(needsMission(kind) && mission.id ? { mission: mission.id } : {}),
    ...(choices.sheet === null ? {} : { sheet: choices.sheet }),
    ...(choices.encoding === null ? {} : { encoding: choices.encoding }),
    ...(choices.days === null ? {} : { days: choices.days }),
  };
  const { data, error, isFetching } = useQuery({
    queryKey: ["table", table],
    queryFn: () => platform().call("table_preview", table ?? { path: "", kind }),
    enabled: table !== null,
    placeholderData: keepPreviousData,
  });
  const preview = table === null || error ? undefined : data;

  const begin = (path: string) => setChoices({ path, columns: [], sheet: null, encoding: null, days: null });
  const change = (changed: Partial<Choices>) => {
    setDone(null);
    setChoices((now) => now && { ...now, ...changed });
  };
  const choose = () => {
    setFailed(null);
    setDone(null);
    platform()
      .pickFiles()
      .then(([path]) => path !== undefined && begin(path))
      .catch(setFailed);
  };
  const importRows = (skip_bad: boolean, update: boolean) => {
    if (!table || !preview) return;
    setFailed(null);
    setImporting(true);
    platform()
      .call("table_import", { ...table, skip_bad, update, sha256: preview.file.sha256 })
      .then(setDone, setFailed)
      .finally(() => setImporting(false));
  };

  return (
    <div className={styles.screen}>
      <div className={styles.page}>
        <header>
          <h1 className={styles.title}>{t("import-table-title")}</h1>
          <p className={styles.lead}>{t("import-table-lead")}</p>
        </header>
        <div className={styles.choose}>
          <Select
            label={t("import-table-kind")}
            options={importableKinds().map((name) => ({ value: name, label: kindsLabel(name) }))}
            value={kind}
            onChange={(name) => {
              setKind(name ?? kind);
              change({ columns: [] });
            }}
          />
          <Button look={choices ? "plain" : "primary"} icon="upload" onPress={choose}>
            {choices ? t("import-table-other-file") : t("import-table-choose")}
          </Button>
          {needsMission(kind) && <p className={styles.quiet}>{mission.row ? t("import-table-into", { mission: mission.row.title || (mission.row.ref ?? "") }) : t("import-table-no-mission")}</p>}
        </div>
        {failed !== null && <Failure error={failed} />}
        {error && choices && <Refused error={CommandError.from(error)} choices={choices} onChange={change} />}
        {done && <Report done={done} kind={kind} />}
        {preview && choices && (
          <Preview preview={preview} kind={kind} choices={choices} busy={isImporting || isFetching} onChange={change} onImport={importRows} />
        )}
      </div>
    </div>
  );
}

interface PreviewProps {
  preview: TablePreviewed;
  kind: string;
  choices: Choices;
  busy: boolean;
  onChange: (changed: Partial<Choices>) => void;
  onImport: (skipBad: boolean, update: boolean) => void;
}

function Preview({ preview, kind, choices, busy, onChange, onImport }: PreviewProps) {
  const [update, setUpdate] = useState(false);
  const { counts, missing } = preview;
  const taken = counts.new + (update ? counts.changed : 0);
  const choose = (column: number, field: string | null) => onChange({ columns: [...preview.columns.map((each) => (each.column === column ? { column, field } : { column: each.column, field: each.field === field ? null : each.field }))] });
  return (
    <>
      <FileFacts file={preview.file} encoding={choices.encoding} days={choices.days} onSheet={(sheet) => onChange({ sheet, columns: [] })} onEncoding={(encoding) => onChange({ encoding })} onDays={(days) => onChange({ days })} />
      <Mapping kind={kind} columns={preview.columns} fields={preview.fields} onChoose={choose} />
      {missing.length > 0 ? (
        <Notice tone="amber" title={t("import-table-missing", { field: fieldLabel(kind, missing[0] ?? "") })} />
      ) : (
        <>
          <dl className={styles.counts} aria-label={t("import-table-counts")}>
            {(["new", "changed", "same", "bad"] as const).map((name) => (
              <div key={name} data-count={name}>
                <dt>{t(`import-table-${name}`)}</dt>
                <dd>{counts[name]}</dd>
              </div>
            ))}
          </dl>
          {counts.bad > 0 && <BadRows kind={kind} rows={preview.bad} total={counts.bad} columns={preview.columns} />}
          {counts.changed > 0 && <ChangedRows kind={kind} rows={preview.changed} total={counts.changed} update={update} onUpdate={setUpdate} />}
          <div className={styles.act}>
            {taken === 0 ? (
              <p className={styles.quiet}>{t(counts.bad > 0 ? "import-table-nothing-but-bad" : "import-table-nothing")}</p>
            ) : (
              <>
                <Button look="primary" isDisabled={busy} onPress={() => onImport(counts.bad > 0, update)}>
                  {counts.bad > 0 ? t("import-table-rest", { count: taken }) : t("import-table-all", { count: taken })}
                </Button>
                <p className={styles.quiet}>{counts.bad > 0 ? t("import-table-rest-means", { count: counts.bad }) : t("import-table-all-means")}</p>
              </>
            )}
          </div>
        </>
      )}
    </>
  );
}

/** A file that cannot be read as it is; another encoding or sheet may help. */
function Refused({ error, choices, onChange }: { error: CommandError; choices: Choices; onChange: (changed: Partial<Choices>) => void }) {
  const isChosen = choices.columns.length > 0 || choices.sheet !== null || choices.encoding !== null;
  return <Failure error={error} {...(isChosen ? { retry: () => onChange({ columns: [], sheet: null, encoding: null }) } : {})} />;
}
