import type { RecordDocument } from "../../bindings/commands";
import { fieldLabel, groupLabel, t } from "../../i18n";
import { Document, Part, RailPart, UsedBy } from "../records/Document";
import { Fields } from "../records/Fields";
import { Related } from "../records/Related";
import { Prose } from "../records/Prose";

/** A place that the mission reviews. */
export default function SiteDocument({ record }: { record: RecordDocument }) {
  return (
    <Document
      record={record}
      rail={
        <>
          <RailPart title={groupLabel("site", "place")}>
            <Fields record={record} names={["position", "coordinate_policy"]} />
          </RailPart>
          <UsedBy record={record} kinds={["finding", "incident", "contract_link", "remote_item"]} />
        </>
      }
    >
      <Part title={t("site-what")}>
        <Fields record={record} names={["site_kind", "admin1", "place", "companies", "client", "alias_for_reports"]} />
      </Part>
      <Part title={fieldLabel("site", "description")}>
        <Prose record={record} name="description" label={fieldLabel("site", "description")} invitation={t("site-invitation")} rows={2} />
      </Part>
      <Related record={record} />
    </Document>
  );
}
