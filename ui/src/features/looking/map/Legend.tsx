import type { MapSite, SiteMap } from "../../../bindings/commands";
import { t } from "../../../i18n";
import styles from "./MapPicture.module.css";
import { SiteMark } from "./SiteMark";

const order: readonly MapSite["state"][] = ["visited", "planned", "refused", "cancelled", "not_visited"];

/** What the marks on the map mean, as far as they occur. */
export function Legend({ map }: { map: SiteMap }) {
  const states = order.filter((state) => map.sites.some((site) => site.state === state && site.place));
  const isBlurred = map.sites.some(({ place }) => place?.within_m);
  return (
    <div className={styles.legend}>
      {states.map((state) => (
        <span key={state} className={styles.key}>
          <svg width="16" height="16" aria-hidden="true">
            <SiteMark state={state} x={8} y={8} className={styles.mark} />
          </svg>
          {t(`map-state-${state}`)}
        </span>
      ))}
      {isBlurred && (
        <span className={styles.key}>
          <svg width="16" height="16" aria-hidden="true">
            <circle className={styles.around} cx="8" cy="8" r="7" />
          </svg>
          {t("map-legend-blurred")}
        </span>
      )}
      {map.photos.length > 0 && (
        <span className={styles.key}>
          <svg width="12" height="16" aria-hidden="true">
            <rect className={styles.photos} x="3.5" y="5.5" width="5" height="5" />
          </svg>
          {t("map-legend-photos")}
        </span>
      )}
      <span className={styles.origin}>{t("map-origin")}</span>
    </div>
  );
}
