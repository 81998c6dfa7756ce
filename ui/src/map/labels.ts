/** A label and the point it belongs to, in pixels. */
export interface Wanted {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** How far from the point the label keeps. */
  distance: number;
}

export interface Placed {
  id: string;
  /** Where the text begins or ends, and its middle line. */
  x: number;
  y: number;
  anchor: "start" | "end" | "middle";
}

/** Finds each label a free place beside, above or below its point; one that finds none is left out: the list beside the map has it. */
export function placeLabels(wanted: readonly Wanted[], { width, height }: { width: number; height: number }): Placed[] {
  type Box = readonly [number, number, number, number];
  // No label lies on another point.
  const taken: Box[] = wanted.map(({ x, y }) => [x - 6, y - 6, x + 6, y + 6]);
  const placed: Placed[] = [];
  wanted.forEach((label, own) => {
    const { id, x, y, width: w, height: h, distance: d } = label;
    const places: { box: Box; as: Omit<Placed, "id"> }[] = [
      { box: [x + d, y - h / 2, x + d + w, y + h / 2], as: { x: x + d, y, anchor: "start" } },
      { box: [x - d - w, y - h / 2, x - d, y + h / 2], as: { x: x - d, y, anchor: "end" } },
      { box: [x - w / 2, y + d, x + w / 2, y + d + h], as: { x, y: y + d + h / 2, anchor: "middle" } },
      { box: [x - w / 2, y - d - h, x + w / 2, y - d], as: { x, y: y - d - h / 2, anchor: "middle" } },
    ];
    const inside = ([left, top, right, bottom]: Box) => left >= 0 && top >= 0 && right <= width && bottom <= height;
    const meets = (one: Box, other: Box) => one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
    const free = places.find(({ box }) => inside(box) && !taken.some((each, index) => index !== own && meets(each, box)));
    if (!free) return;
    taken.push(free.box);
    placed.push({ id, ...free.as });
  });
  return placed;
}
