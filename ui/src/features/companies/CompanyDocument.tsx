import type { RecordDocument } from "../../bindings/commands";
import { fieldLabel, groupLabel, t } from "../../i18n";
import { FilledQuestionnaires } from "../questionnaires/FilledQuestionnaires";
import { Document, Part, UsedBy } from "../records/Document";
import { Fields } from "../records/Fields";
import { groupsOf } from "../records/kinds";
import { Related } from "../records/Related";
import { Prose } from "../records/Prose";

const inRail = new Set(["main", "profile"]);

/** A company: known to the whole organisation, reviewed by its missions. */
export default function CompanyDocument({ record }: { record: RecordDocument }) {
  return (
    <Document
      record={record}
      rail={
        <>
          <UsedBy record={record} kinds={["finding"]} title={t("company-findings")} />
          <UsedBy record={record} kinds={["mission", "site", "interview"]} />
        </>
      }
    >
      <Part title={t("company-what")}>
        <Fields record={record} names={["name_local", "name_local_language", "hq_country", "ownership", "parent"]} />
      </Part>
      {groupsOf("company")
        .filter(({ group }) => !inRail.has(group))
        .map(({ group, fields }) => (
          <Part key={group} title={groupLabel("company", group)}>
            <Fields record={record} names={fields.map(({ name }) => name)} />
          </Part>
        ))}
      <Part title={fieldLabel("company", "profile")}>
        <Prose record={record} name="profile" label={fieldLabel("company", "profile")} invitation={t("company-invitation")} rows={2} />
      </Part>
      <FilledQuestionnaires record={record} />
      <Related record={record} />
    </Document>
  );
}
