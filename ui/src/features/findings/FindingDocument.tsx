import type { RecordDocument } from "../../bindings/commands";
import { fieldLabel, t } from "../../i18n";
import { Document, Part, UsedBy } from "../records/Document";
import { Fields } from "../records/Fields";
import { FieldRow } from "../records/FieldRow";
import { Prose } from "../records/Prose";
import { Related } from "../records/Related";
import { useField } from "../records/use_field";
import { Basis } from "./Basis";
import { useBasis } from "./basis";
import { CodeTexts } from "./CodeTexts";
import { CrossReferences } from "./CrossReferences";
import { useFindingCheck } from "./check";
import { Corroboration } from "./Corroboration";
import styles from "./FindingDocument.module.css";
import { OriginalPhotos } from "./OriginalPhotos";
import { RecentHistory } from "./RecentHistory";
import { Recurrence } from "./Recurrence";
import { Severity } from "./Severity";
import { Sharing } from "./Sharing";
import { SourceExposure } from "./SourceExposure";
import { WithdrawnBasis } from "./WithdrawnBasis";

/** A finding and what it stands on. */
export default function FindingDocument({ record }: { record: RecordDocument }) {
  const supports = useField<string[]>(record, "supports");
  const contradicts = useField<string[]>(record, "contradicts");
  const context = useField<string[]>(record, "context");
  const basis = useBasis(record, { supports: supports.value ?? [], contradicts: contradicts.value ?? [], context: context.value ?? [] });
  const check = useFindingCheck(record.id).data;
  const prose = (name: string, invitation: string, rows = 1) => (
    <Part title={fieldLabel("finding", name)}>
      <Prose record={record} name={name} label={fieldLabel("finding", name)} invitation={invitation} rows={rows} />
    </Part>
  );

  return (
    <Document
      record={record}
      wide
      rail={
        <>
          <OriginalPhotos basis={basis} mission={record.mission} />
          <RecentHistory record={record} />
          <UsedBy record={record} except={["recommendation"]} />
        </>
      }
    >
      {check && check.withdrawn.length > 0 && <WithdrawnBasis names={check.withdrawn} />}
      <div className={styles.columns}>
        <div>
          {prose("statement", t("finding-statement-invitation"), 2)}
          <Part title={t("code-of-conduct")}>
            <FieldRow record={record} name="paragraphs" bare />
            <CodeTexts record={record} />
            <CrossReferences record={record} />
          </Part>
          <Basis record={record} basis={basis} checked={check?.basis ?? []} handles={{ supports, contradicts, context }} />
          {prose("contrary_information", t("finding-contrary-invitation"))}
          {prose("company_view", t("finding-company-view-invitation"))}
        </div>
        <div>
          <Severity record={record} />
          <Part title={t("finding-proof")}>
            <Fields record={record} names={["standard_of_proof", "corroboration"]} />
            {check && <Corroboration record={record} computed={check.corroboration} />}
          </Part>
          <SourceExposure record={record} exposure={check?.exposure ?? []} />
          <Part title={t("finding-about")}>
            <Fields record={record} names={["company", "sites", "finding_kind", "category", "likelihood_of_recurrence", "legal_proceedings"]} />
          </Part>
          {check && check.sharing !== null && <Sharing record={record} missing={check.sharing} />}
          <Recurrence record={record} />
          {prose("root_cause", t("finding-cause-invitation"))}
          {prose("recommendation", t("finding-recommendation-invitation"))}
          <Related record={record} />
        </div>
      </div>
    </Document>
  );
}
