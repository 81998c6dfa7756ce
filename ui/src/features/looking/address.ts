import { linkOptions } from "@tanstack/react-router";

import type { Look } from "./looks";

/** Where a picture of a mission is. */
export function lookAddress(slug: Look["slug"], mission: string) {
  const params = { mission };
  switch (slug) {
    case "map":
      return linkOptions({ to: "/m/$mission/map", params });
    case "timeline":
      return linkOptions({ to: "/m/$mission/timeline", params });
    case "coverage":
      return linkOptions({ to: "/m/$mission/coverage", params });
    case "board":
      return linkOptions({ to: "/m/$mission/board", params });
    case "figures":
      return linkOptions({ to: "/m/$mission/figures", params });
  }
}
