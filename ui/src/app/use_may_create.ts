import { useCallback } from "react";

import { useStatus } from "./queries";

/** Whether this person's role may begin records of a kind. Until the role is known, nothing is kept from anybody: the host refuses. */
export function useMayCreate(): (kind: string) => boolean {
  const creates = useStatus().data?.creates ?? null;
  // A new list with every status, and the same words in it.
  const names = creates?.join(" ") ?? null;
  return useCallback((kind: string) => names === null || names.split(" ").includes(kind), [names]);
}
