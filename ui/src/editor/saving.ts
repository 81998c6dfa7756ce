import type { CommandError } from "../platform";

/** A write that did not become durable. It is kept and tried again until it does. */
export interface FailedWrite {
  record: string;
  field: string;
  error: CommandError;
  /** False: the host refuses this value, trying again changes nothing until the person does. */
  retrying: boolean;
}

/** What the screen says about saving. */
export interface SavingState {
  phase: "saved" | "saving" | "failed";
  failures: readonly FailedWrite[];
  /** Unix milliseconds at which the last write of this window was acknowledged as durable. */
  savedAt: number | null;
}

interface Source {
  pending: boolean;
  failures: readonly FailedWrite[];
}

/** Sums up what all editors of the window have under way. */
export class Saving {
  private readonly sources = new Map<object, Source>();
  private readonly listeners = new Set<() => void>();
  private state: SavingState = { phase: "saved", failures: [], savedAt: null };

  /** `source` says what it has under way; nothing pending and no failures takes it off the list. */
  report(source: object, pending: boolean, failures: readonly FailedWrite[] = []): void {
    if (!pending && failures.length === 0) this.sources.delete(source);
    else this.sources.set(source, { pending, failures });
    this.sum(this.state.savedAt);
  }

  /** A write was acknowledged. */
  acknowledged(at: number): void {
    this.sum(at);
  }

  current(): SavingState {
    return this.state;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private sum(savedAt: number | null): void {
    const sources = [...this.sources.values()];
    const failures = sources.flatMap((source) => source.failures);
    const phase = failures.length > 0 ? "failed" : sources.length > 0 ? "saving" : "saved";
    if (phase === this.state.phase && savedAt === this.state.savedAt && failures.length === 0 && this.state.failures.length === 0) return;
    this.state = { phase, failures, savedAt };
    for (const listener of this.listeners) listener();
  }
}

/** Milliseconds until the next try after `attempts` failures in a row. */
export function retryDelay(attempts: number): number {
  return Math.min(1000 * 2 ** Math.max(0, attempts - 1), 15_000);
}

/** Whether trying the same write again can succeed. */
export function isWorthRetrying(error: CommandError): boolean {
  return !/^(record|request|permission|text|input)\./.test(error.code);
}
