import { useStatus } from "../../app/queries";
import type { RecordDocument } from "../../bindings/commands";
import { Notice } from "../../components/Notice";
import { t } from "../../i18n";

/** Stands where words will stand once this person may read them; where a director never does. */
export function Withheld({ record }: { record: RecordDocument }) {
  const isDirector = useStatus().data?.role === "director";
  if (record.withheld.length === 0) return null;
  return (
    <Notice tone="violet" title={t(isDirector ? "withheld-title-director" : "withheld-title")}>
      <p>{t(isDirector ? "withheld-means-director" : "withheld-means")}</p>
    </Notice>
  );
}
