import type { RecordDocument } from "../../bindings/commands";
import { fieldLabel, groupLabel, t } from "../../i18n";
import { Checklists } from "../checklists/Checklists";
import { FilledQuestionnaires } from "../questionnaires/FilledQuestionnaires";
import { Document, Part, RailPart, UsedBy } from "../records/Document";
import { Fields } from "../records/Fields";
import { FieldRow } from "../records/FieldRow";
import { Prose } from "../records/Prose";
import { asText, useField } from "../records/use_field";

/** A visit to a site: what access was given, who was on duty, what was noted. */
export default function VisitDocument({ record }: { record: RecordDocument }) {
  const state = asText(useField(record, "state").value ?? undefined);
  const didNotHappen = state === "cancelled" || state === "refused";
  return (
    <Document
      record={record}
      rail={
        <>
          <RailPart title={t("visit-where-when")}>
            <FieldRow record={record} name="site" />
            <FieldRow record={record} name="started" />
            <FieldRow record={record} name="ended" />
            <FieldRow record={record} name="announced" />
            <FieldRow record={record} name="officers" />
          </RailPart>
          <UsedBy record={record} kinds={["observation"]} title={t("visit-observations")} />
        </>
      }
    >
      {didNotHappen && (
        <Part title={fieldLabel("site_visit", "cancel_reason")}>
          <Prose record={record} name="cancel_reason" label={fieldLabel("site_visit", "cancel_reason")} invitation={t("visit-cancel-invitation")} />
        </Part>
      )}
      <Part title={fieldLabel("site_visit", "notes")}>
        <Prose record={record} name="notes" label={fieldLabel("site_visit", "notes")} invitation={t("visit-invitation")} rows={2} />
      </Part>
      <Part title={groupLabel("site_visit", "access")}>
        <Fields record={record} names={["access", "accompanied_by_management", "restrictions"]} />
      </Part>
      <Part title={groupLabel("site_visit", "counts")}>
        <Fields record={record} names={["guards_on_duty", "armed_on_duty", "women_on_duty", "shift_pattern", "temperature"]} />
      </Part>
      {!didNotHappen && <Checklists visit={record} />}
      <FilledQuestionnaires record={record} />
    </Document>
  );
}
