import type { RecordDocument } from "../../bindings/commands";
import { Notice } from "../../components/Notice";
import { t } from "../../i18n";
import { Part } from "../records/Document";
import { FieldRow } from "../records/FieldRow";
import { shortRef } from "../records/reference";
import type { BasisItem } from "./basis";
import { consentFor } from "./consent";
import styles from "./SourceExposure.module.css";

/** What of the finding's basis may not reach the company, and why. */
export function SourceExposure({ record, basis }: { record: RecordDocument; basis: readonly BasisItem[] }) {
  const held = basis.flatMap(({ record: interview }) => {
    if (interview?.kind !== "interview") return [];
    const reach = consentFor(interview);
    return reach.company ? [] : [{ interview, reach }];
  });
  const supporting = basis.filter(({ role }) => role === "supports");
  return (
    <Part title={t("source-exposure")}>
      <div className={styles.notices}>
        {held.map(({ interview, reach }) => (
          <Notice key={interview.id} tone="amber" title={t("exposure-held", { reference: interview.ref ? shortRef(interview.ref) : interview.title })}>
            <p>{reach.refused ? t("exposure-refused") : t("exposure-not-asked")}</p>
          </Notice>
        ))}
        {supporting.length === 1 && (
          <Notice tone="amber" title={t("exposure-single")}>
            <p>{t("exposure-single-means")}</p>
          </Notice>
        )}
      </div>
      <FieldRow record={record} name="source_exposure_check" />
    </Part>
  );
}
