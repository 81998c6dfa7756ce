import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";

import { Atlas } from "./atlas";
import { alpha2Of, numericCode } from "./country_codes";
import { placeLabels } from "./labels";
import { boxOf, circlePath, moved, projectionOf, scaleBar, viewOf, viewOfBox, zoomed } from "./view";

const size = { width: 800, height: 600 };
const atlas = new Atlas(JSON.parse(readFileSync(createRequire(import.meta.url).resolve("world-atlas/countries-10m.json"), "utf8")));
const basra = { lat: 30.4, lon: 47.7, within_m: 10_000 };
const erbil = { lat: 36.2, lon: 44, within_m: 1000 };

test("countries are known by two letters, three, and their number", () => {
  expect([numericCode("IRQ"), numericCode("iq"), numericCode("??")]).toEqual(["368", "368", undefined]);
  expect(alpha2Of("340")).toBe("HN");
});

test("the atlas unpacks the countries of a box, and no others", () => {
  const names = atlas.countriesIn([46, 28, 49, 31]).map(({ properties }) => properties.name);
  expect(names).toEqual(expect.arrayContaining(["Iraq", "Kuwait", "Iran", "Saudi Arabia"]));
  expect(names.length).toBeLessThan(10);
  const honduras = atlas.country("340");
  expect(honduras?.country.properties.name).toBe("Honduras");
  expect(honduras?.box.map(Math.round)).toEqual([-89, 13, -83, 16]);
});

test("a view shows its places, each with its surroundings", () => {
  const view = viewOf([basra, erbil], size);
  if (!view) throw new Error("no view");
  const projection = projectionOf(view, size);
  for (const { lat, lon } of [basra, erbil]) {
    const [x = -1, y = -1] = projection([lon, lat]) ?? [];
    expect(x > 0 && x < size.width && y > 0 && y < size.height).toBe(true);
  }
  expect(viewOf([], size)).toBeUndefined();
});

test("a single place is shown with the land around it", () => {
  const view = viewOf([erbil], size);
  const [, south, , north] = view ? boxOf(view, size) : [0, 0, 0, 0];
  expect((north - south) * 111).toBeGreaterThan(250);
});

test("the point under the pointer stays while the map grows", () => {
  const view = viewOfBox([38, 29, 49, 38], size);
  const at = [200, 450] as const;
  const before = projectionOf(view, size).invert?.([...at]) ?? [];
  const after = projectionOf(zoomed(view, 3, size, at), size).invert?.([...at]) ?? [];
  expect(after[0]).toBeCloseTo(before[0] ?? 0, 5);
  expect(after[1]).toBeCloseTo(before[1] ?? 0, 5);
});

test("a view stays on the earth however far somebody pulls", () => {
  const view = moved(viewOfBox([38, 29, 49, 38], size), 1e7, -1e7, size);
  expect(Math.abs(view.middle.lat)).toBeLessThanOrEqual(80);
  expect(Math.abs(view.middle.lon)).toBeLessThanOrEqual(180);
  expect(zoomed(view, 1e9, size).scale).toBeLessThan(1e7);
});

test("a circle is as wide as its metres", () => {
  const view = viewOfBox([46, 29, 49, 32], size);
  const numbers = circlePath(basra, 10_000, projectionOf(view, size)).match(/-?[\d.]+/g)?.map(Number) ?? [];
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const bar = scaleBar(view, 100);
  expect((Math.max(...xs) - Math.min(...xs)) / (bar.pixels / bar.metres)).toBeCloseTo(20_000, -3);
  expect([1, 2, 5]).toContain(Number(String(bar.metres)[0]));
});

test("labels keep clear of each other and of the edge", () => {
  const label = (id: string, x: number, y: number) => ({ id, x, y, width: 100, height: 14, distance: 8 });
  const placed = placeLabels([label("a", 100, 100), label("b", 104, 102), label("c", 790, 300)], size);
  expect(placed.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(placed.find(({ id }) => id === "c")?.anchor).toBe("end");
  expect(placeLabels(Array.from({ length: 20 }, (_, index) => label(String(index), 400, 300)), size).length).toBeLessThan(8);
});
