import type { MapSite } from "../../../bindings/commands";
import type { Tone } from "../../../components/Tag";
import { t } from "../../../i18n";
import { distance } from "../distance";

export function stateText({ state }: MapSite): string {
  return t(`map-state-${state}`);
}

export function stateTone({ state }: MapSite): Tone {
  return state === "visited" ? "green" : state === "refused" ? "red" : state === "cancelled" ? "amber" : "neutral";
}

/** How exactly the map shows the site, or why it does not. */
export function placeText({ place, unplaced }: MapSite): string {
  if (place) return place.within_m === null ? t("map-exact") : t("map-within", { distance: distance(place.within_m) });
  return unplaced === "not_shown" ? t("map-not-shown") : t("map-not-recorded");
}
