import { useSyncExternalStore } from "react";

import type { SectionGroup } from "../features/sections";

/** Groups that a person folds; what somebody does all day in the field stays open until then. */
let folded: ReadonlySet<SectionGroup> = new Set(["plan", "follow", "organisation"]);
const listeners = new Set<() => void>();

/** Which groups of the navigation are folded, as long as the window lives. */
export function useFolds(): { folded: ReadonlySet<SectionGroup>; fold: (group: SectionGroup, isFolded: boolean) => void } {
  const now = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => folded,
  );
  return { folded: now, fold };
}

function fold(group: SectionGroup, isFolded: boolean): void {
  const next = new Set(folded);
  if (isFolded) next.add(group);
  else next.delete(group);
  folded = next;
  for (const listener of listeners) listener();
}
