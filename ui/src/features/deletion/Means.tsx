import type { EvidenceDeletion } from "../../bindings/commands";
import { Notice } from "../../components/Notice";
import { format, stateLabel, t } from "../../i18n";
import { shortRef } from "../records/reference";
import styles from "./DeletionPanel.module.css";

/** What deleting does, and what it takes from whom: said before somebody asks, and again before somebody decides. */
export function Means({ deletion }: { deletion: EvidenceDeletion }) {
  return (
    <div className={styles.means}>
      <Notice tone="red" title={t("deletion-means-title")}>
        <p>{t("deletion-means", { count: deletion.files })}</p>
        <p>{t("deletion-means-stays")}</p>
      </Notice>
      {deletion.early && deletion.keep_until !== null && (
        <Notice tone="amber" title={t("deletion-early-title", { until: format.date(deletion.keep_until) })}>
          <p>{t("deletion-early")}</p>
        </Notice>
      )}
      {deletion.findings.length > 0 && (
        <Notice tone="amber" title={t("deletion-findings", { count: deletion.findings.length })}>
          <ul>
            {deletion.findings.map((finding) => (
              <li key={finding.id} className={styles.finding}>
                {finding.ref !== null && <bdi>{shortRef(finding.ref)}</bdi>} <bdi>{finding.title}</bdi> ({stateLabel("finding", finding.state)})
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
