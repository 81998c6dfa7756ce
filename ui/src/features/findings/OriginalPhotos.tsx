import { t } from "../../i18n";
import { EvidenceStrip } from "../evidence/EvidenceStrip";
import { RailPart } from "../records/Document";
import type { BasisItem } from "./basis";
import styles from "./OriginalPhotos.module.css";

/** The photos under the finding: one touch opens the picture, the next its original. */
export function OriginalPhotos({ basis, mission }: { basis: readonly BasisItem[]; mission: string | null }) {
  const seen = new Set<string>();
  const photos = basis.flatMap((item) => item.photos).filter(({ id }) => !seen.has(id) && seen.add(id));
  return (
    <RailPart title={t("finding-photos")}>
      {photos.length === 0 ? <p className={styles.none}>{t("finding-photos-none")}</p> : <EvidenceStrip links={photos} mission={mission} />}
    </RailPart>
  );
}
