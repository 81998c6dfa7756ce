import type { RecordDocument } from "../../bindings/commands";
import { groupLabel } from "../../i18n";
import { Document, Part } from "../records/Document";
import { Fields } from "../records/Fields";
import { asText } from "../records/use_field";
import { DeletionPanel } from "./DeletionPanel";

const shown = ["evidence", "grounds", "reason", "keep_until", "carried_out_by"];

/** A wish to delete, and beside it what stands in its place: whoever may decides there. */
export default function DeletionDocument({ record }: { record: RecordDocument }) {
  const evidence = asText(record.fields.evidence);
  return (
    <Document record={record} rail={evidence === "" ? undefined : <DeletionPanel evidence={evidence} />}>
      <Part title={groupLabel(record.kind, "main")}>
        <Fields record={record} names={shown} />
      </Part>
    </Document>
  );
}
