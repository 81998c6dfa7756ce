/** A picture of a mission, or of all: its address and its key. */
export interface Look {
  /** In the address, and in the names of its words. */
  slug: "map" | "timeline" | "coverage" | "board" | "figures";
  keys: string;
}

/** In the order of the questions: where, when, what was covered, what stands where, how much. */
export const looks: readonly Look[] = [
  { slug: "map", keys: "G Shift+M" },
  { slug: "timeline", keys: "G Shift+T" },
  { slug: "coverage", keys: "G Shift+W" },
  { slug: "board", keys: "G Shift+E" },
  { slug: "figures", keys: "G Shift+N" },
];

/** The figures of all missions. */
export const OVERALL_KEYS = "G Shift+Y";
