import { useQuery } from "@tanstack/react-query";

import type { RecordDocument, SiteSuggestion as Suggested } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { format, t } from "../../i18n";
import { platform } from "../../platform";
import { asText, useField } from "../records/use_field";
import styles from "./SiteSuggestion.module.css";

/** Sites that the photo may show, by its place and by who was where at its time. Somebody decides. */
export function SiteSuggestion({ record }: { record: RecordDocument }) {
  const field = useField(record, "site");
  const missing = asText(field.value ?? undefined) === "" && !field.locked && !field.inConflict;
  const { data } = useQuery({ queryKey: ["evidence", "sites", record.id], queryFn: () => platform().call("evidence_sites", { id: record.id }), enabled: missing });
  if (!missing || !data || data.sites.length === 0) return null;
  return (
    <div className={styles.suggested} role="group" aria-label={t("site-suggested")}>
      <span className={styles.label}>{t("site-suggested")}</span>
      {data.sites.slice(0, 3).map((site) => (
        <Button key={site.id} small icon="pin" onPress={() => field.set(site.id)}>
          <bdi>{site.title}</bdi> <span className={styles.why}>{whyText(site)}</span>
        </Button>
      ))}
      {data.zone_assumed && data.sites.some(({ reasons }) => reasons.some((reason) => reason !== "place")) && <span className={styles.why}>{t("site-zone-assumed")}</span>}
    </div>
  );
}

function whyText({ reasons, distance_m }: Suggested): string {
  const words = reasons.map((reason) => (reason === "place" && distance_m !== null ? t("site-why-place", { metres: format.count(Math.round(distance_m)) }) : t(`site-why-${reason}`)));
  return format.list(words);
}
