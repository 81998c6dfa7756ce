import type { RecordDocument } from "../../bindings/commands";
import { Meter } from "../../components/Meter";
import { Tag } from "../../components/Tag";
import { fieldLabel, t } from "../../i18n";
import { Part } from "../records/Document";
import { ConflictMark } from "../records/FieldRow";
import { severityOf } from "../records/row_text";
import { useField } from "../records/use_field";
import styles from "./Severity.module.css";

const names = ["severity_scale", "severity_scope", "severity_irremediability"] as const;

/** How grave, how wide, how hard to make good: 1 to 4 each, and what follows from the three. */
export function Severity({ record }: { record: RecordDocument }) {
  const scale = useField<number>(record, names[0]);
  const scope = useField<number>(record, names[1]);
  const irremediability = useField<number>(record, names[2]);
  const handles = [scale, scope, irremediability];
  const result = severityOf({ severity_scale: scale.value, severity_scope: scope.value, severity_irremediability: irremediability.value });
  return (
    <Part title={t("severity")}>
      <div className={styles.marks}>
        {names.map((name, index) => {
          const handle = handles[index];
          const label = fieldLabel("finding", name);
          return (
            <div key={name} className={styles.mark}>
              <span className={styles.label} aria-hidden="true">
                {label}
              </span>
              {handle?.inConflict ? <ConflictMark record={record} name={name} /> : <Meter label={label} value={handle?.value ?? null} isDisabled={handle?.locked ?? false} onChange={(value) => handle?.set(value)} meaning={(value) => t(`mark-${name}-${value}`)} />}
            </div>
          );
        })}
        <div className={styles.mark}>
          <span className={styles.label}>{t("severity-result")}</span>
          <span>{result ? <Tag tone={result === "high" || result === "critical" ? "red" : result === "medium" ? "amber" : "neutral"}>{t(`severity-${result}`)}</Tag> : <span className={styles.open}>{t("not-noted")}</span>}</span>
        </div>
      </div>
    </Part>
  );
}
