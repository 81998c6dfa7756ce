import type { RecordDocument } from "../../bindings/commands";
import { Notice } from "../../components/Notice";
import { t } from "../../i18n";

/** Stands where words will stand once this person may read them. */
export function Withheld({ record }: { record: RecordDocument }) {
  if (record.withheld.length === 0) return null;
  return (
    <Notice tone="violet" title={t("withheld-title")}>
      <p>{t("withheld-means")}</p>
    </Notice>
  );
}
