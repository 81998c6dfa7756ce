import { linkOptions } from "@tanstack/react-router";

import type { Section } from "../sections";

/** Where a section's records are listed. What the organisation shares has no mission in its address. */
export function listAddress({ slug: section, scope }: Section, mission: string | null) {
  return scope === "organisation" || mission === null ? linkOptions({ to: "/o/$section", params: { section } }) : linkOptions({ to: "/m/$mission/$section", params: { mission, section } });
}

/** Where one of them is shown, beside its list. */
export function recordAddress({ slug: section, scope }: Section, mission: string | null, id: string) {
  return scope === "organisation" || mission === null
    ? linkOptions({ to: "/o/$section/$id", params: { section, id } })
    : linkOptions({ to: "/m/$mission/$section/$id", params: { mission, section, id } });
}
