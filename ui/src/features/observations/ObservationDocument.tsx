import { useState } from "react";

import type { RecordDocument } from "../../bindings/commands";
import { fieldLabel, t } from "../../i18n";
import { EvidenceStrip } from "../evidence/EvidenceStrip";
import { takeFresh } from "../records/create";
import { Document, Part, RailPart, UsedBy } from "../records/Document";
import { Fields } from "../records/Fields";
import { FieldRow } from "../records/FieldRow";
import { Prose } from "../records/Prose";

/** Something an officer saw, counted or did not find. */
export default function ObservationDocument({ record }: { record: RecordDocument }) {
  const [isFresh] = useState(() => takeFresh(record.id));
  const photos = record.links_out.filter(({ field }) => field === "evidence");
  return (
    <Document
      record={record}
      rail={
        <>
          <RailPart title={t("observation-where")}>
            <FieldRow record={record} name="site" />
            <FieldRow record={record} name="site_visit" />
            <FieldRow record={record} name="interview" />
            <FieldRow record={record} name="location_within_site" />
            <FieldRow record={record} name="observed_at" />
          </RailPart>
          <UsedBy record={record} kinds={["finding"]} />
        </>
      }
    >
      <Part title={fieldLabel("observation", "text")}>
        <Prose record={record} name="text" label={fieldLabel("observation", "text")} invitation={t("observation-invitation")} rows={2} autoFocus={isFresh} />
      </Part>
      <Part title={fieldLabel("observation", "evidence")}>
        <EvidenceStrip links={photos} mission={record.mission} large />
        <FieldRow record={record} name="evidence" label={t("observation-evidence-add")} />
      </Part>
      <Part title={t("observation-assessment")}>
        <Fields
          record={record}
          names={["paragraphs", "observation_kind", "polarity", "confidence", "csa_consistency", "count_seen", "count_of", "topic", "persons_described"]}
        />
      </Part>
    </Document>
  );
}
