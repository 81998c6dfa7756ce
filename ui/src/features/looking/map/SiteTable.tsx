import { Link } from "@tanstack/react-router";

import type { MapSite, SiteMap } from "../../../bindings/commands";
import { DataTable } from "../../../components/DataTable";
import { Ref } from "../../../components/Tag";
import { fieldLabel, format, t } from "../../../i18n";
import { distance } from "../distance";
import { Companies } from "./Companies";
import { placeText, stateText } from "./site_text";

/** What the map shows, in words. */
export function SiteTable({ map, sites }: { map: SiteMap; sites: readonly MapSite[] }) {
  const columns = [
    { key: "ref", label: t("look-reference") },
    { key: "site", label: t("map-site"), heads: true },
    { key: "state", label: t("map-state") },
    { key: "companies", label: fieldLabel("site", "companies") },
    { key: "area", label: fieldLabel("site", "admin1") },
    { key: "exactness", label: t("map-exactness") },
    { key: "position", label: fieldLabel("site", "position") },
  ];
  const row = (index: number) => {
    const site = sites[index];
    if (!site) return photoRow(map, index - sites.length);
    return {
      key: site.id,
      cells: {
        ref: site.ref && <Ref>{site.ref}</Ref>,
        site: (
          <Link to="/r/$id" params={{ id: site.id }}>
            <bdi>{site.title || t("untitled")}</bdi>
          </Link>
        ),
        state: stateText(site),
        companies: <Companies site={site} />,
        area: <bdi>{site.area}</bdi>,
        exactness: placeText(site),
        position: site.place && <Ref>{positionText(site.place)}</Ref>,
      },
    };
  };
  return <DataTable label={t("map-table")} columns={columns} count={sites.length + map.photos.length} row={row} />;
}

function photoRow(map: SiteMap, index: number) {
  const photos = map.photos[index];
  return {
    key: `photos ${index}`,
    cells: photos
      ? {
          site: t("map-photos", { count: photos.count }),
          exactness: photos.place.within_m === null ? t("map-exact") : t("map-within", { distance: distance(photos.place.within_m) }),
          position: <Ref>{positionText(photos.place)}</Ref>,
        }
      : {},
  };
}

function positionText({ lat, lon, within_m }: { lat: number; lon: number; within_m: number | null }): string {
  return within_m === null ? format.position(lat, lon, null) : format.roughPosition(lat, lon, within_m);
}
