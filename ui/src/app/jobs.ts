import { useSyncExternalStore } from "react";

import type { DeskEvent } from "../bindings/commands";

/** An import that was seen to move in this window. */
export interface ImportJob {
  job: string;
  done: number;
  total: number;
  current: string | null;
  finished: boolean;
  /** Unix milliseconds of its first event, for the time left. */
  begun: number;
}

export interface SyncProgress {
  phase: string;
  done: number;
  total: number;
}

interface Running {
  imports: readonly ImportJob[];
  sync: SyncProgress | null;
}

let running: Running = { imports: [], sync: null };
const listeners = new Set<() => void>();

/** Takes what the host tells about work under way. */
export function hearOfJobs(event: DeskEvent): void {
  if (event.type === "import") {
    const { job, done, total, current, finished } = event;
    const before = running.imports.find((each) => each.job === job);
    const now: ImportJob = { job, done, total, current, finished, begun: before?.begun ?? Date.now() };
    running = { ...running, imports: [...running.imports.filter((each) => each.job !== job), now] };
  } else if (event.type === "sync") {
    const ended = event.phase === "finished" || event.phase === "failed";
    running = { ...running, sync: ended ? null : { phase: event.phase, done: event.done, total: event.total } };
  } else {
    return;
  }
  for (const listener of listeners) listener();
}

/** Takes a finished import off the screen. */
export function dismissImport(job: string): void {
  running = { ...running, imports: running.imports.filter((each) => each.job !== job) };
  for (const listener of listeners) listener();
}

export function useJobs(): Running {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => running,
  );
}

/** Seconds that are left at the pace so far; `null` before there is one. */
export function secondsLeft({ done, total, begun }: ImportJob, now = Date.now()): number | null {
  if (done < 2 || done >= total) return null;
  return Math.ceil(((now - begun) / done) * (total - done) / 1000);
}
