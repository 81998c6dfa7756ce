import type { FieldValue, FieldWrite } from "../bindings/commands";
import { CommandError, type Platform } from "../platform";
import { type FailedWrite, isWorthRetrying, retryDelay, type Saving } from "./saving";

/** Quiet time after the last keystroke before a register is written. */
const QUIET_MS = 350;
/** A register is written this long after its first keystroke at the latest. */
const LONGEST_MS = 800;

interface PendingField {
  write: FieldWrite;
  /** What the person saw when the edit began: the write supersedes exactly this. */
  parents: readonly string[] | undefined;
  sequence: number;
}

interface RecordWrites {
  fields: Map<string, PendingField>;
  firstAt: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  sending: boolean;
  attempts: number;
  refused: Map<string, FailedWrite>;
  failure: CommandError | undefined;
}

/**
 * Writes registers and sets without a Save button: edits of one record are collected for a moment and sent as one change. What fails is kept,
 * shown and tried again.
 */
export class RegisterQueue {
  private readonly records = new Map<string, RecordWrites>();
  private readonly listeners = new Set<() => void>();
  private sequence = 0;
  private revision = 0;

  constructor(
    private readonly host: Pick<Platform, "call">,
    private readonly saving: Saving,
    private readonly saved: (record: string) => Promise<unknown>,
  ) {}

  /** Takes an edit. `versions` are the field's versions on the screen. */
  set(record: string, field: string, value: FieldValue, versions?: readonly string[]): void {
    this.put(record, field, value, versions);
  }

  /** Adds to or takes from a set; edits that cancel each other out before they are sent leave nothing. */
  change(record: string, field: string, change: { add?: string[]; remove?: string[] }): void {
    const before = this.records.get(record)?.fields.get(field)?.write;
    const add = new Set(isSetChange(before) ? before.add : []);
    const remove = new Set(isSetChange(before) ? before.remove : []);
    // What is on its way is as good as written: taking it back is a change of its own.
    const underWay = this.records.get(record)?.sending ?? false;
    for (const element of change.add ?? []) if (!remove.delete(element) || underWay) add.add(element);
    for (const element of change.remove ?? []) if (!add.delete(element) || underWay) remove.add(element);
    this.put(record, field, { add: [...add], remove: [...remove] }, undefined);
  }

  /** The write of a field that is not durable yet. */
  pending(record: string, field: string): FieldWrite | undefined {
    return this.records.get(record)?.fields.get(field)?.write;
  }

  /** Why the host refuses the field's present value. */
  refusal(record: string, field: string): CommandError | undefined {
    return this.records.get(record)?.refused.get(field)?.error;
  }

  /** Grows with every change of what `pending` and `refusal` answer. */
  currentRevision(): number {
    return this.revision;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Sends everything that waits, refused values aside; resolves when each was tried once. */
  async flush(): Promise<void> {
    await Promise.all([...this.records.keys()].map((record) => this.send(record)));
  }

  private put(record: string, field: string, write: FieldWrite, versions: readonly string[] | undefined): void {
    const writes = this.writesOf(record);
    const before = writes.fields.get(field);
    writes.fields.set(field, { write, parents: before ? before.parents : versions, sequence: ++this.sequence });
    writes.refused.delete(field);
    this.schedule(record, writes);
    this.changed(record, writes);
  }

  private writesOf(record: string): RecordWrites {
    let writes = this.records.get(record);
    if (!writes) {
      writes = { fields: new Map(), firstAt: Date.now(), timer: undefined, sending: false, attempts: 0, refused: new Map(), failure: undefined };
      this.records.set(record, writes);
    }
    return writes;
  }

  private schedule(record: string, writes: RecordWrites): void {
    if (writes.attempts > 0 && writes.timer) return;
    clearTimeout(writes.timer);
    const wait = Math.max(0, Math.min(QUIET_MS, writes.firstAt + LONGEST_MS - Date.now()));
    writes.timer = setTimeout(() => void this.send(record), wait);
  }

  private async send(record: string): Promise<void> {
    const writes = this.records.get(record);
    if (!writes) return;
    clearTimeout(writes.timer);
    // Also while a write is under way, which sends the rest when it is done: a timer that is only past would keep it from that.
    writes.timer = undefined;
    if (writes.sending) return;
    const sent = [...writes.fields].filter(([field]) => !writes.refused.has(field));
    if (sent.length === 0) return;

    writes.sending = true;
    try {
      const parents = Object.fromEntries(sent.flatMap(([field, { parents }]) => (parents ? [[field, [...parents]]] : [])));
      const { version } = await this.host.call("record_set", {
        id: record,
        fields: Object.fromEntries(sent.map(([field, { write }]) => [field, write])),
        ...(Object.keys(parents).length > 0 ? { parents } : {}),
      });
      writes.attempts = 0;
      writes.failure = undefined;
      this.saving.acknowledged(Date.now());
      // The screen holds on to the pending value until it has read the durable one back: no flicker of the old value.
      await this.saved(record).catch(() => undefined);
      for (const [field, { sequence }] of sent) this.settle(writes, field, sequence, version);
    } catch (thrown) {
      this.fail(record, writes, sent.map(([field]) => field), CommandError.from(thrown));
    } finally {
      writes.sending = false;
      writes.firstAt = Date.now();
      if (writes.fields.size === 0) this.records.delete(record);
      else if (!writes.timer && writes.fields.size > writes.refused.size) this.schedule(record, writes);
      this.changed(record, writes);
    }
  }

  private settle(writes: RecordWrites, field: string, sequence: number, version: string | null): void {
    const now = writes.fields.get(field);
    if (!now) return;
    if (now.sequence === sequence) writes.fields.delete(field);
    // Typed on while the write was under way: the next one supersedes what was just written, and nothing that arrived meanwhile.
    else if (version) now.parents = [version];
  }

  private fail(record: string, writes: RecordWrites, fields: readonly string[], error: CommandError): void {
    const culprit = typeof error.args.field === "string" && fields.includes(error.args.field) ? [error.args.field] : fields;
    if (!isWorthRetrying(error)) {
      for (const field of culprit) writes.refused.set(field, { record, field, error, retrying: false });
      return;
    }
    writes.attempts++;
    writes.failure = error;
    writes.timer = setTimeout(() => void this.send(record), retryDelay(writes.attempts));
  }

  private changed(record: string, writes: RecordWrites): void {
    const failure = writes.failure;
    const failures = [
      ...writes.refused.values(),
      ...(failure ? [...writes.fields.keys()].filter((field) => !writes.refused.has(field)).map((field) => ({ record, field, error: failure, retrying: true })) : []),
    ];
    this.saving.report(writes, writes.fields.size > 0, failures);
    this.revision++;
    for (const listener of this.listeners) listener();
  }
}

function isSetChange(write: FieldWrite | undefined): write is { add?: string[]; remove?: string[] } {
  return typeof write === "object" && write !== null && ("add" in write || "remove" in write);
}
