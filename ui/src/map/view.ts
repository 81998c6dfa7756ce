import { geoCircle, geoMercator, geoPath, type GeoProjection } from "d3-geo";

import type { Box } from "./atlas";

/** A place on the earth in degrees. */
export interface Place {
  lat: number;
  lon: number;
}

/** What a map shows: its middle, and how large the earth is drawn. North is up in every language. */
export interface View {
  middle: Place;
  /** Pixels a radian of longitude. */
  scale: number;
}

export interface Size {
  width: number;
  height: number;
}

const EARTH_M = 6_371_008.8;
/** A degree of a great circle. */
const DEGREE_M = 111_195;
/** The smallest piece of land that a map begins with: a quarter of a thousand kilometres across. */
const LEAST_M = 250_000;
/** The closest view: the atlas says nothing about single houses. */
const CLOSEST_M_A_PIXEL = 40;
const FURTHEST_SCALE = 40;

export function projectionOf({ middle, scale }: View, { width, height }: Size): GeoProjection {
  return geoMercator()
    .center([middle.lon, middle.lat])
    .scale(scale)
    .translate([width / 2, height / 2])
    .clipExtent([
      [-20, -20],
      [width + 20, height + 20],
    ]);
}

/** The view that shows these places, each with its surroundings. */
export function viewOf(places: readonly (Place & { within_m: number | null })[], size: Size): View | undefined {
  const boxes = places.map(({ lat, lon, within_m }): Box => {
    const [up, side] = [(within_m ?? 0) / DEGREE_M, (within_m ?? 0) / DEGREE_M / Math.max(0.05, Math.cos((lat * Math.PI) / 180))];
    return [lon - side, lat - up, lon + side, lat + up];
  });
  const [first] = boxes;
  if (!first) return undefined;
  const [west, south, east, north] = boxes.reduce((one, other): Box => [Math.min(one[0], other[0]), Math.min(one[1], other[1]), Math.max(one[2], other[2]), Math.max(one[3], other[3])], first);
  const missing = Math.max(0, LEAST_M / DEGREE_M - (north - south)) / 2;
  return viewOfBox([west - missing, south - missing, east + missing, north + missing], size, 0.18);
}

/** The view that holds a box, with a rim of this part of it. */
export function viewOfBox([west, south, east, north]: Box, { width, height }: Size, rim = 0.06): View {
  const inner: [[number, number], [number, number]] = [
    [width * rim, height * rim],
    [width * (1 - rim), height * (1 - rim)],
  ];
  const corners: GeoJSON.MultiPoint = { type: "MultiPoint", coordinates: [[west, south], [east, north], [west, north], [east, south]] };
  const projection = geoMercator().fitExtent(inner, corners);
  const [lon = 0, lat = 0] = projection.invert?.([width / 2, height / 2]) ?? [];
  return limited({ middle: { lon, lat }, scale: projection.scale() });
}

/** Larger or smaller, while the point under `at` (pixels; the middle when left out) stays where it is. */
export function zoomed(view: View, factor: number, size: Size, at?: readonly [number, number]): View {
  const next = limited({ ...view, scale: view.scale * factor });
  if (!at) return next;
  const here = projectionOf(view, size).invert?.([at[0], at[1]]);
  const there = here && projectionOf(next, size)(here);
  return there ? moved(next, there[0] - at[0], there[1] - at[1], size) : next;
}

/** Moved by so many pixels. */
export function moved(view: View, right: number, down: number, size: Size): View {
  const middle = projectionOf(view, size).invert?.([size.width / 2 + right, size.height / 2 + down]);
  return middle ? limited({ ...view, middle: { lon: middle[0], lat: middle[1] } }) : view;
}

function limited({ middle, scale }: View): View {
  const lat = Math.max(-80, Math.min(80, middle.lat));
  const closest = (EARTH_M * Math.cos((lat * Math.PI) / 180)) / CLOSEST_M_A_PIXEL;
  return { middle: { lat, lon: ((((middle.lon + 180) % 360) + 360) % 360) - 180 }, scale: Math.max(FURTHEST_SCALE, Math.min(closest, scale)) };
}

/** The box of what a view shows. */
export function boxOf(view: View, size: Size): Box {
  const projection = projectionOf(view, size);
  const corner = (x: number, y: number) => projection.invert?.([x, y]) ?? [0, 0];
  const [west, north] = corner(0, 0);
  const [east, south] = corner(size.width, size.height);
  return [west, south, east < west ? east + 360 : east, north];
}

/** The outline of everything within so many metres of a place. */
export function circlePath(place: Place, metres: number, projection: GeoProjection): string {
  return geoPath(projection)(geoCircle().center([place.lon, place.lat]).radius(metres / DEGREE_M).precision(4)()) ?? "";
}

/** Metres that a pixel stands for at the middle of the view. */
export function metresAPixel({ middle, scale }: View): number {
  return (EARTH_M * Math.cos((middle.lat * Math.PI) / 180)) / scale;
}

/** A round distance that is at most so many pixels long at the middle of the view. */
export function scaleBar(view: View, pixels: number): { metres: number; pixels: number } {
  const most = metresAPixel(view) * pixels;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = [5, 2, 1].map((step) => step * power).find((step) => step <= most) ?? power;
  return { metres, pixels: metres / metresAPixel(view) };
}
