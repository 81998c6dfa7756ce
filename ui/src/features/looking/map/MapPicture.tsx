import { geoPath } from "d3-geo";
import { type PointerEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";

import type { Action } from "../../../app/actions";
import { useActions } from "../../../app/use_actions";
import type { SiteMap } from "../../../bindings/commands";
import { IconButton } from "../../../components/Button";
import { format, t } from "../../../i18n";
import { type Atlas, loadAtlas } from "../../../map/atlas";
import { numericCode } from "../../../map/country_codes";
import { placeLabels } from "../../../map/labels";
import { boxOf, circlePath, metresAPixel, moved, projectionOf, scaleBar, type Size, type View, viewOf, viewOfBox, zoomed } from "../../../map/view";
import { distance } from "../distance";
import { Legend } from "./Legend";
import styles from "./MapPicture.module.css";
import { placeText, stateText } from "./site_text";
import { SiteMark } from "./SiteMark";

interface MapPictureProps {
  map: SiteMap;
  selected: string | null;
  onSelect: (id: string) => void;
  onOpen: (id: string) => void;
}

const STEP = 1.6;
/** A circle is at least as large, in pixels, as to be seen around its mark: the true place is within it all the more. */
const LEAST_CIRCLE = 9;

/** Land, borders and the sites on it. Never mirrored: east is right in every language. */
export function MapPicture({ map, selected, onSelect, onOpen }: MapPictureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const [atlas, setAtlas] = useState<Atlas | null>(null);
  const [own, setView] = useState<View | null>(null);
  useEffect(() => {
    let isHere = true;
    void loadAtlas().then((loaded) => isHere && setAtlas(loaded));
    return () => void (isHere = false);
  }, []);

  const placed = useMemo(() => map.sites.flatMap((site) => (site.place ? [{ site, place: site.place }] : [])), [map.sites]);
  const toSites = useMemo(() => size && viewOf(placed.map(({ place }) => place), size), [placed, size]);
  const toCountry = useMemo(() => {
    const known = map.country && numericCode(map.country);
    const land = known && atlas?.country(known);
    return size && land ? viewOfBox(land.box, size) : undefined;
  }, [map.country, atlas, size]);
  const fit = toSites ?? toCountry ?? (size && viewOfBox([-170, -55, 175, 72], size));
  const view = own ?? fit ?? null;

  const list = useMemo((): Action[] => {
    const grow = (factor: number) => () => setView((now) => (now ?? fit) && size ? zoomed((now ?? fit) as View, factor, size) : now);
    return [
      { id: "map-closer", label: t("map-closer"), keys: "+", group: "do", run: grow(STEP) },
      { id: "map-further", label: t("map-further"), keys: "-", group: "do", run: grow(1 / STEP) },
      { id: "map-fit-sites", label: t("map-fit-sites"), keys: "0", group: "do", run: () => setView(toSites ?? null) },
      { id: "map-fit-country", label: t("map-fit-country"), keys: "9", group: "do", run: () => setView(toCountry ?? null) },
    ];
  }, [fit, size, toSites, toCountry]);
  useActions(list);
  const act = (id: string) => list.find((action) => action.id === id)?.run();

  // A site that is chosen in the list comes into view.
  useEffect(() => {
    const chosen = placed.find(({ site }) => site.id === selected);
    if (!chosen || !view || !size) return;
    const [x = 0, y = 0] = projectionOf(view, size)([chosen.place.lon, chosen.place.lat]) ?? [];
    if (x >= 24 && y >= 24 && x <= size.width - 24 && y <= size.height - 24) return;
    const turn = requestAnimationFrame(() => setView({ ...view, middle: chosen.place }));
    return () => cancelAnimationFrame(turn);
    // Only a new choice moves the map.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selected]);

  // React listens to wheels without being able to keep the page from scrolling.
  useEffect(() => {
    const element = frame.current;
    if (!element || !size) return;
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      const box = element.getBoundingClientRect();
      setView((now) => {
        const from = now ?? fit;
        return from ? zoomed(from, Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0016)), size, [event.clientX - box.left, event.clientY - box.top]) : now;
      });
    };
    element.addEventListener("wheel", turn, { passive: false });
    return () => element.removeEventListener("wheel", turn);
  }, [size, fit]);

  const pulled = useRef<{ x: number; y: number } | null>(null);
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || (event.target instanceof Element && event.target.closest("button, [data-site]"))) return;
    pulled.current = { x: event.clientX, y: event.clientY };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    const from = pulled.current;
    if (!from || !view || !size) return;
    pulled.current = { x: event.clientX, y: event.clientY };
    setView(moved(view, from.x - event.clientX, from.y - event.clientY, size));
  };

  return (
    <div className={styles.picture}>
      <div ref={frame} className={styles.frame} onPointerDown={onPointerDown} onPointerMove={onPointerMove} onPointerUp={() => (pulled.current = null)} onPointerCancel={() => (pulled.current = null)}>
        {size && view && (
          <svg className={styles.map} width={size.width} height={size.height} role="img" aria-label={t("map-summary", { placed: placed.length, sites: map.sites.length })}>
            {atlas && <Land atlas={atlas} view={view} size={size} />}
            <Sites placed={placed} photos={map.photos} view={view} size={size} selected={selected} onSelect={onSelect} onOpen={onOpen} />
            <ScaleBar view={view} size={size} />
          </svg>
        )}
        <div className={styles.buttons}>
          <IconButton icon="add" keys="+" label={t("map-closer")} onPress={() => act("map-closer")} />
          <IconButton icon="minus" keys="-" label={t("map-further")} onPress={() => act("map-further")} />
          <IconButton icon="fit" keys="0" label={t("map-fit-sites")} isDisabled={!toSites} onPress={() => act("map-fit-sites")} />
          <IconButton icon="globe" keys="9" label={t("map-fit-country")} isDisabled={!toCountry} onPress={() => act("map-fit-country")} />
        </div>
      </div>
      <Legend map={map} />
    </div>
  );
}

function Land({ atlas, view, size }: { atlas: Atlas; view: View; size: Size }) {
  const countries = useMemo(() => {
    const projection = projectionOf(view, size);
    const draw = geoPath(projection).digits(1);
    return atlas.countriesIn(boxOf(view, size)).map((country) => {
      const [[left, top], [right, bottom]] = draw.bounds(country);
      const [x, y] = draw.centroid(country);
      const name = format.countryName(country.properties.numeric, country.properties.name);
      // A name that does not fit into what is seen of its country is left out.
      const fits = right - left > name.length * 9 && bottom - top > 40;
      return { ...country.properties, path: draw(country) ?? "", x, y, name: fits ? name : "" };
    });
  }, [atlas, view, size]);
  return (
    <g aria-hidden="true">
      {countries.map(({ numeric, name, path }) => (
        <path key={numeric + name} className={styles.land} d={path} />
      ))}
      {countries.map(({ numeric, name, x, y }) =>
        name && isClear(x, y, name, size) ? (
          <text key={numeric + name} className={styles.country} x={x} y={y}>
            {name}
          </text>
        ) : null,
      )}
    </g>
  );
}

interface SitesProps extends Omit<MapPictureProps, "map"> {
  placed: readonly { site: SiteMap["sites"][number]; place: NonNullable<SiteMap["sites"][number]["place"]> }[];
  photos: SiteMap["photos"];
  view: View;
  size: Size;
}

function Sites({ placed, photos, view, size, selected, onSelect, onOpen }: SitesProps) {
  const projection = useMemo(() => projectionOf(view, size), [view, size]);
  const points = placed.map(({ site, place }) => {
    const [x = -100, y = -100] = projection([place.lon, place.lat]) ?? [];
    return { site, place, x, y };
  });
  const labels = placeLabels(
    points.filter(({ x, y }) => x >= 0 && y >= 0 && x <= size.width && y <= size.height).map(({ site, x, y }) => ({ id: site.id, x, y, width: textWidth(site.title), height: 16, distance: 11 })),
    size,
  );
  return (
    <>
      <g aria-hidden="true">
        {points.map(({ site, place }) => place.within_m !== null && <path key={site.id} className={styles.around} d={circlePath(place, Math.max(place.within_m, LEAST_CIRCLE * metresAPixel(view)), projection)} />)}
        {photos.map(({ place, count }, index) => {
          const [x = -100, y = -100] = projection([place.lon, place.lat]) ?? [];
          return (
            <rect key={index} className={styles.photos} x={x - 2.5} y={y + 8} width="5" height="5">
              <title>{t("map-photos", { count })}</title>
            </rect>
          );
        })}
      </g>
      {points.map(({ site, x, y }) => (
        // The list beside the map answers the keyboard.
        <g key={site.id} data-site={site.ref ?? ""} className={styles.site} data-chosen={site.id === selected || undefined} onClick={() => (site.id === selected ? onOpen(site.id) : onSelect(site.id))}>
          <title>{`${site.title}: ${stateText(site)}, ${placeText(site)}`}</title>
          <circle className={styles.touch} cx={x} cy={y} r="16" />
          <SiteMark state={site.state} x={x} y={y} className={styles.mark} />
        </g>
      ))}
      <g aria-hidden="true">
        {labels.map(({ id, x, y, anchor }) => {
          const point = points.find(({ site }) => site.id === id);
          return (
            <text key={id} className={styles.label} data-chosen={id === selected || undefined} x={x} y={y} textAnchor={anchor}>
              {point?.site.title}
            </text>
          );
        })}
      </g>
    </>
  );
}

function ScaleBar({ view, size }: { view: View; size: Size }) {
  const { metres, pixels } = scaleBar(view, 110);
  const y = size.height - 16;
  return (
    <g className={styles.scale} aria-hidden="true">
      <path d={`M16 ${y - 5}V${y}H${16 + pixels}V${y - 5}`} />
      <text x={16 + pixels / 2} y={y - 7} textAnchor="middle">
        {distance(metres)}
      </text>
    </g>
  );
}

/** Whether a country's name keeps clear of the edges, the buttons and the scale. */
function isClear(x: number, y: number, name: string, { width, height }: Size): boolean {
  const half = textWidth(name) / 2;
  const [left, right] = [x - half, x + half];
  return left > 6 && right < width - 6 && y > 12 && y < height - 12 && !(right > width - 60 && y < 160) && !(left < 140 && y > height - 46);
}

/** Roughly how wide a label is drawn. */
function textWidth(text: string): number {
  return text.length * 6.6 + 4;
}

function useSize(element: React.RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const observer = new ResizeObserver(([entry]) => entry && setSize({ width: Math.max(80, entry.contentRect.width), height: Math.max(80, entry.contentRect.height) }));
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
