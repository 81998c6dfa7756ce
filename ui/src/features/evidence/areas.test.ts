import { expect, test } from "vitest";

import { fitted, inPixels, moved, resized, spanned, upright } from "./areas";

const area = { x: 0.5, y: 0.5, width: 0.2, height: 0.2 };

test("an area stays within the picture", () => {
  expect(moved(area, 0.5, -0.9)).toEqual({ x: 0.8, y: 0, width: 0.2, height: 0.2 });
  expect(resized(area, 0.9, -0.9)).toEqual({ x: 0.5, y: 0.5, width: 0.5, height: 0.01 });
  expect(spanned({ x: 0.8, y: -3 }, { x: 0.2, y: 0.5 })).toEqual({ x: 0.2, y: 0, width: 0.6000000000000001, height: 0.5 });
});

test("pixels never cover less than what was drawn", () => {
  expect(inPixels({ x: 0.101, y: 0.101, width: 0.1, height: 0.1 }, { width: 100, height: 50 })).toEqual({ x: 10, y: 5, width: 11, height: 6 });
  expect(inPixels({ x: 0, y: 0, width: 1, height: 1 }, { width: 4032, height: 3024 })).toEqual({ x: 0, y: 0, width: 4032, height: 3024 });
  expect(inPixels({ x: 0.999, y: 0.999, width: 0.01, height: 0.01 }, { width: 10, height: 10 })).toEqual({ x: 9, y: 9, width: 1, height: 1 });
});

test("a picture on its side is taken upright, and fits its frame", () => {
  expect(upright({ width: 4032, height: 3024 }, 6)).toEqual({ width: 3024, height: 4032 });
  expect(upright({ width: 4032, height: 3024 }, 3)).toEqual({ width: 4032, height: 3024 });
  expect(fitted({ width: 4000, height: 3000 }, { width: 400, height: 100 })).toEqual({ width: 400 / 3, height: 100 });
});
