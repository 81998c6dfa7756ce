import { useLayoutEffect, useSyncExternalStore } from "react";

import { type Action, actions } from "./actions";

/** Offers actions while the calling component is on the screen. Memoise `list`: every new list is announced. */
export function useActions(list: readonly Action[]): void {
  // Before the screen is painted: what a person sees answers its keys.
  useLayoutEffect(() => actions.add(list), [list]);
}

export function useActionList(): readonly Action[] {
  return useSyncExternalStore(
    (listener) => actions.subscribe(listener),
    () => actions.list(),
  );
}
