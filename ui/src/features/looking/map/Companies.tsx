import type { MapSite } from "../../../bindings/commands";
import { t } from "../../../i18n";
import styles from "./SiteList.module.css";

/** The companies at a site, each in its own direction. */
export function Companies({ site }: { site: MapSite }) {
  return (
    <>
      {site.companies.map(({ id, title }) => (
        <bdi key={id} className={styles.company}>
          {title || t("untitled")}
        </bdi>
      ))}
    </>
  );
}
