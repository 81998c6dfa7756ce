import type { RecordDocument } from "../../bindings/commands";
import { groupLabel, t } from "../../i18n";
import { Document, Part, UsedBy } from "../records/Document";
import { Fields } from "../records/Fields";
import { useSourceCells } from "./cells";
import { Identity } from "./Identity";
import { SmallCells } from "./SmallCells";

/** A person who told something: by codename and coarse group; who it is stands apart. */
export default function SourceDocument({ record }: { record: RecordDocument }) {
  const cells = useSourceCells(record.id).data?.sources[0]?.cells;
  return (
    <Document record={record} rail={<UsedBy record={record} kinds={["interview"]} title={t("source-interviews")} />}>
      <Part title={groupLabel("source", "group")}>
        {cells && <SmallCells cells={cells} />}
        <Fields record={record} names={["category", "company", "age_band", "sex", "nationality_group", "role_group", "language"]} />
      </Part>
      <Part title={groupLabel("source", "protection")}>
        <Fields record={record} names={["reprisal_risk", "vulnerabilities", "recontact", "last_checked", ...(record.fields.identity_erased ? ["identity_erased"] : [])]} />
      </Part>
      <Identity source={record} />
    </Document>
  );
}
