import { Fragment, type ReactNode } from "react";

import { parts } from "../i18n";

/** A message with elements (keys, links, references) at its places. */
export function Rich({ id, with: elements, args }: { id: string; with: Record<string, ReactNode>; args?: Record<string, string | number> }) {
  return parts(id, Object.keys(elements), args).map((part, index) => (
    <Fragment key={index}>{typeof part === "string" ? part : elements[part.hole]}</Fragment>
  ));
}
