import type { RecordDocument } from "../../bindings/commands";
import { Notice } from "../../components/Notice";
import { Tag } from "../../components/Tag";
import { choiceLabel, t } from "../../i18n";
import { fieldOf } from "../records/kinds";
import { asText, useField } from "../records/use_field";
import styles from "./Corroboration.module.css";

const { choice_list } = fieldOf("finding", "corroboration");

/** What the supporting records come to by where they come from, beside what a person chose. Nobody's choice is changed by it. */
export function Corroboration({ record, computed }: { record: RecordDocument; computed: string | null }) {
  const chosen = asText(useField(record, "corroboration").value ?? undefined);
  const differs = computed !== null && chosen !== "" && chosen !== computed;
  return (
    <div className={styles.corroboration}>
      <p className={styles.computed}>
        <span className={styles.label}>{t("corroboration-computed")}</span>
        <Tag tone={computed === "independent_multiple" ? "green" : computed === "partly" ? "neutral" : "amber"}>{computed === null ? t("corroboration-none") : choiceLabel(choice_list, computed)}</Tag>
      </p>
      <p className={styles.meaning}>{computed === null ? t("corroboration-none-means") : t(`corroboration-${computed}-means`)}</p>
      {differs && (
        <Notice tone="amber" title={t("corroboration-differs", { chosen: choiceLabel(choice_list, chosen), computed: choiceLabel(choice_list, computed) })}>
          <p>{t("corroboration-differs-means")}</p>
        </Notice>
      )}
    </div>
  );
}
