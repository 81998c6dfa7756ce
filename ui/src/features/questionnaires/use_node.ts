import type { AnyChildNode, AnyNode } from "@getodk/xforms-engine";
import { useCallback, useSyncExternalStore } from "react";

import { versionOf, watch } from "../../questionnaires/observable";

/** Draws anew when the question changes, or what is wrong with it. */
export function useNode(node: AnyNode): void {
  useSyncExternalStore(
    useCallback(
      (listener) => {
        const stops = [watch(node.currentState, listener), watch(node.validationState, listener)];
        return () => stops.forEach((stop) => stop());
      },
      [node],
    ),
    // A sum grows whenever one of the two does.
    () => versionOf(node.currentState) + versionOf(node.validationState),
  );
}

/** A question's own id on the page. */
export function anchorOf(node: AnyChildNode): string {
  return `question-${node.nodeId}`;
}
