import { Link } from "@tanstack/react-router";

import type { RecordDocument } from "../../bindings/commands";
import { fieldLabel, groupLabel, t } from "../../i18n";
import { Document, Part, UsedBy } from "../records/Document";
import { Fields } from "../records/Fields";
import { Prose } from "../records/Prose";
import { Related } from "../records/Related";
import { Compared } from "./Compared";
import { useIncidentComparison } from "./compare";
import styles from "./IncidentDocument.module.css";

/** An incident, and what the company's and the client's logs make of it and of the others. */
export default function IncidentDocument({ record }: { record: RecordDocument }) {
  return (
    <Document record={record} rail={<UsedBy record={record} />}>
      <Part title={groupLabel("incident", "main")}>
        <Fields record={record} names={["incident_kind", "occurred", "occurred_precision", "occurred_as_stated", "company", "site", "people_affected"]} />
      </Part>
      <Part title={fieldLabel("incident", "description")}>
        <Prose record={record} name="description" label={fieldLabel("incident", "description")} invitation={t("incident-invitation")} rows={2} />
      </Part>
      <Part title={groupLabel("incident", "logs")}>
        <Fields record={record} names={["company_log", "client_log", "authority_reported", "legal_proceedings", "log_differences"]} />
      </Part>
      {record.mission !== null && <Others record={record} mission={record.mission} />}
      <Part title={groupLabel("incident", "sources")}>
        <Fields record={record} names={["sources"]} />
      </Part>
      <Related record={record} />
    </Document>
  );
}

function Others({ record, mission }: { record: RecordDocument; mission: string }) {
  const company = useIncidentComparison(mission).data?.companies.find(({ rows }) => rows.some(({ id }) => id === record.id));
  if (!company) return null;
  return (
    <Part title={t("incidents-compared-of", { company: company.title || t("incidents-no-company") })}>
      <Compared company={company} here={record.id} />
      <Link className={styles.all ?? ""} to="/m/$mission/incidents-compared" params={{ mission }}>
        {t("incidents-all")}
      </Link>
    </Part>
  );
}
