import { useParams } from "@tanstack/react-router";

import { useRecord } from "../../app/queries";
import { Failure } from "../../components/Failure";
import { fieldLabel, groupLabel, t } from "../../i18n";
import { Document, Part, RailPart } from "../records/Document";
import { Fields } from "../records/Fields";
import { Prose } from "../records/Prose";
import { Country } from "./Country";

/** What the mission is: mandate, scope, team. */
export function MissionScreen() {
  const { mission } = useParams({ strict: false });
  const { data, error, refetch } = useRecord(mission ?? null);
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return null;
  return (
    <Document
      key={data.id}
      record={data}
      rail={
        <RailPart title={groupLabel("mission", "team")}>
          <Fields record={data} names={["lead", "members", "languages", "security_level", "zone"]} />
        </RailPart>
      }
    >
      <Part title={t("mission-what")}>
        <Fields record={data} names={["ref", "country", "regions", "start", "end"]} />
      </Part>
      <Part title={fieldLabel("mission", "objectives")}>
        <Prose record={data} name="objectives" label={fieldLabel("mission", "objectives")} invitation={t("mission-objectives-invitation")} rows={2} />
      </Part>
      <Part title={groupLabel("mission", "mandate")}>
        <Fields record={data} names={["mission_type", "trigger"]} />
      </Part>
      <Part title={groupLabel("mission", "scope")}>
        <Fields record={data} names={["code_version", "paragraphs_in_scope", "themes", "companies"]} />
      </Part>
      <Country mission={data.id} />
    </Document>
  );
}
