import { feature } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

/** A country's land, with the number by which ISO 3166 knows it; empty where it has none. */
export type Country = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon, { name: string; numeric: string }>;

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Natural Earth 1:10 million, cut into countries. Everything is on this machine; only the countries that a map shows are unpacked. */
export class Atlas {
  private readonly boxes: readonly Box[];

  constructor(private readonly world: World) {
    this.boxes = boxesOfArcs(world);
  }

  /** The countries of which some part may lie within the box. */
  countriesIn(box: Box): Country[] {
    return this.world.objects.countries.geometries.flatMap((geometry) => {
      if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return [];
      const land = geometry as Land;
      return polygonsOf(land).some((rings) => touches(this.boxOf(rings[0] ?? []), box)) ? [this.unpack(land)] : [];
    });
  }

  /** The country of that number, with the box of its largest part. */
  country(numeric: string): { country: Country; box: Box } | undefined {
    const land = this.world.objects.countries.geometries.find(({ id }) => String(id ?? "") === numeric) as Land | undefined;
    if (!land) return undefined;
    const boxes = polygonsOf(land).map((rings) => this.boxOf(rings[0] ?? []));
    const box = boxes.reduce((largest, each) => (area(each) > area(largest) ? each : largest), boxes[0] ?? [0, 0, 0, 0]);
    return { country: this.unpack(land), box };
  }

  private unpack(land: Land): Country {
    const { geometry } = feature(this.world, land) as GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon>;
    return { type: "Feature", properties: { name: land.properties?.name ?? "", numeric: String(land.id ?? "") }, geometry };
  }

  /** Of a ring; an arc that runs backwards is numbered by its complement. */
  private boxOf(arcs: readonly number[]): Box {
    return arcs.map((arc) => this.boxes[arc < 0 ? ~arc : arc] ?? nowhere).reduce(joined, nowhere);
  }
}

type Land = (Polygon<{ name: string }> | MultiPolygon<{ name: string }>) & { id?: string | number };

const nowhere: Box = [Infinity, Infinity, -Infinity, -Infinity];

function polygonsOf(land: Land): readonly number[][][] {
  return land.type === "Polygon" ? [land.arcs] : land.arcs;
}

/** The box of each arc, without unpacking any: points are steps from one to the next. */
function boxesOfArcs({ arcs, transform }: World): Box[] {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [left, bottom] = transform?.translate ?? [0, 0];
  return arcs.map((arc) => {
    let [x, y, west, south, east, north] = [0, 0, Infinity, Infinity, -Infinity, -Infinity];
    for (const [dx = 0, dy = 0] of arc) {
      [x, y] = transform ? [x + dx, y + dy] : [dx, dy];
      [west, south, east, north] = [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)];
    }
    return [west * scaleX + left, south * scaleY + bottom, east * scaleX + left, north * scaleY + bottom];
  });
}

function joined(one: Box, other: Box): Box {
  return [Math.min(one[0], other[0]), Math.min(one[1], other[1]), Math.max(one[2], other[2]), Math.max(one[3], other[3])];
}

export function touches(one: Box, other: Box): boolean {
  return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];
}

function area([west, south, east, north]: Box): number {
  return (east - west) * (north - south);
}

let loading: Promise<Atlas> | undefined;

/** The atlas; fetched and read when a map is first shown. */
export function loadAtlas(): Promise<Atlas> {
  // As text: a compiler that looks into four megabytes of numbers has nothing to say about them.
  loading ??= import("world-atlas/countries-10m.json?url")
    .then(({ default: address }) => fetch(address))
    .then((answer) => answer.json() as Promise<World>)
    .then((world) => new Atlas(world));
  return loading;
}
