import type { RecordDocument } from "../../bindings/commands";
import { Notice } from "../../components/Notice";
import { fieldLabel, format, groupLabel, t } from "../../i18n";
import { Part } from "../records/Document";
import { Fields } from "../records/Fields";

/** A good practice that others may hear of: confirmed, in words that name nobody, with the company's permission. */
export function Sharing({ record, missing }: { record: RecordDocument; missing: readonly string[] }) {
  return (
    <Part title={groupLabel("finding", "sharing")}>
      {missing.length === 0 ? (
        <Notice tone="green" title={t("sharing-cleared")} />
      ) : (
        <Notice title={t("sharing-missing")}>
          <p>{format.list(missing.map((field) => (field === "state" ? t("sharing-state") : fieldLabel("finding", field))))}</p>
        </Notice>
      )}
      <Fields record={record} names={["shareable_text", "sharing_permission"]} />
    </Part>
  );
}
