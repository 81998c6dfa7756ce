import { useSyncExternalStore } from "react";

import { saving } from "./session";

/** What is durable and what is not, as it changes. */
export function useSaving() {
  return useSyncExternalStore(
    (listener) => saving.subscribe(listener),
    () => saving.current(),
  );
}
