import { type KeyboardEvent, useEffect, useId, useRef } from "react";

import type { MapSite } from "../../../bindings/commands";
import { Ref, Tag } from "../../../components/Tag";
import { t } from "../../../i18n";
import { Companies } from "./Companies";
import styles from "./SiteList.module.css";
import { placeText, stateText, stateTone } from "./site_text";

interface SiteListProps {
  sites: readonly MapSite[];
  selected: string | null;
  onSelect: (id: string) => void;
  onOpen: (id: string) => void;
}

/** The sites beside the map: arrow keys go through them, Enter opens one. Those without a place stand last. */
export function SiteList({ sites, selected, onSelect, onOpen }: SiteListProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const active = sites.findIndex((site) => site.id === selected);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [selected]);

  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: active + 1, ArrowUp: active < 0 ? 0 : active - 1, Home: 0, End: sites.length - 1 };
    const to = steps[event.key];
    const next = to === undefined ? undefined : sites[Math.max(0, Math.min(sites.length - 1, to))];
    if (next) {
      event.preventDefault();
      onSelect(next.id);
    } else if (event.key === "Enter" && selected !== null) {
      event.preventDefault();
      onOpen(selected);
    }
  };

  return (
    <div ref={list} className={styles.list} role="listbox" aria-label={t("map-sites")} tabIndex={0} aria-activedescendant={active < 0 ? undefined : `${id}-${active}`} onKeyDown={onKeyDown}>
      {sites.map((site, index) => (
        // The listbox answers the keyboard for its options.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div key={site.id} id={`${id}-${index}`} role="option" aria-selected={site.id === selected} className={styles.site} onClick={() => (site.id === selected ? onOpen(site.id) : onSelect(site.id))}>
          <span className={styles.top}>
            <bdi className={styles.name}>{site.title || t("untitled")}</bdi>
            {site.ref && <Ref>{site.ref}</Ref>}
          </span>
          <span className={styles.companies}>
            <Companies site={site} />
          </span>
          <span className={styles.tags}>
            <Tag tone={stateTone(site)}>{stateText(site)}</Tag>
            <span className={styles.place}>{placeText(site)}</span>
          </span>
        </div>
      ))}
      <p className={styles.hint} role="presentation">
        {t("map-list-hint")}
      </p>
    </div>
  );
}
