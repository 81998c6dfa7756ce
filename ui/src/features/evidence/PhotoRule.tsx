import { useCountry } from "../../app/queries";
import { Notice } from "../../components/Notice";
import { t, words } from "../../i18n";
import styles from "./PhotoRule.module.css";

/** Said where photos come in, in countries where people and animals are not photographed. */
export function PhotoRule({ mission }: { mission: string }) {
  const profile = useCountry(mission).data?.profile;
  if (profile?.photo_subjects !== "objects_and_places") return null;
  return (
    <div className={styles.rule}>
      <Notice tone="amber" title={t("photo-rule-title", { country: words(profile.name) })}>
        <p>{words(profile.photo_rule)}</p>
      </Notice>
    </div>
  );
}
