import { format, t } from "../../i18n";

/** `10 km`, `500 m` */
export function distance(metres: number): string {
  return metres >= 1000 ? t("distance-km", { value: format.count(metres / 1000) }) : t("distance-m", { value: format.count(metres) });
}
