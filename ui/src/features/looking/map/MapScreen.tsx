import { useNavigate, useParams } from "@tanstack/react-router";
import { useMemo, useState } from "react";

import type { MapSite, SiteMap } from "../../../bindings/commands";
import { Empty } from "../../../components/Empty";
import { t } from "../../../i18n";
import { LookScreen, type Show } from "../LookScreen";
import { useLook } from "../use_look";
import { MapPicture } from "./MapPicture";
import styles from "./MapScreen.module.css";
import { SiteList } from "./SiteList";
import { SiteTable } from "./SiteTable";

/** The mission's sites, each as exactly as its policy allows. */
export function MapScreen() {
  const { mission = "" } = useParams({ strict: false });
  const navigate = useNavigate();
  const map = useLook("map_get", { mission });
  const [show, setShow] = useState<Show>("picture");
  const [selected, setSelected] = useState<string | null>(null);
  const open = (id: string) => void navigate({ to: "/r/$id", params: { id } });
  const sites = useMemo(() => inOrder(map.data), [map.data]);

  return (
    <LookScreen title={t("look-map")} aside={map.data && t("map-count", { sites: sites.length })} error={map.error} retry={() => void map.refetch()} show={show} onShow={setShow}>
      {!map.data ? null : sites.length === 0 ? (
        <Empty icon="pin" title={t("map-empty-title")}>
          <p>{t("map-empty")}</p>
        </Empty>
      ) : show === "table" ? (
        <SiteTable map={map.data} sites={sites} />
      ) : (
        <div className={styles.body}>
          <MapPicture map={map.data} selected={selected} onSelect={setSelected} onOpen={open} />
          <SiteList sites={sites} selected={selected} onSelect={setSelected} onOpen={open} />
        </div>
      )}
    </LookScreen>
  );
}

/** Those on the map first, then those beside it. */
function inOrder(map: SiteMap | undefined): readonly MapSite[] {
  return map ? [...map.sites].sort((one, other) => Number(one.place === null) - Number(other.place === null)) : [];
}
