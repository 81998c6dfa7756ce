import { useParams } from "@tanstack/react-router";
import { useEffect, useSyncExternalStore } from "react";

import type { MissionRow } from "../bindings/commands";
import { useMissions } from "./queries";

let last: string | null = null;
const listeners = new Set<() => void>();

/** The mission that the person works in: the address's, or else the last one that was. */
export function useMission(): { id: string | null; row: MissionRow | undefined } {
  const { mission } = useParams({ strict: false });
  const remembered = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => last,
  );
  const rows = useMissions().data?.missions;
  useEffect(() => {
    if (mission !== undefined) rememberMission(mission);
  }, [mission]);
  const id = mission ?? remembered ?? rows?.[0]?.id ?? null;
  return { id, row: rows?.find((row) => row.id === id) };
}

export function rememberMission(id: string): void {
  if (last === id) return;
  last = id;
  for (const listener of listeners) listener();
}
