import * as Y from "yjs";

import { CommandError, type Platform } from "../platform";
import { fromBase64, toBase64 } from "./base64";
import { difference, rebase } from "./difference";
import { isWorthRetrying, retryDelay, type Saving } from "./saving";

/** Typing is gathered this long before it is sent as one update. */
const COALESCE_MS = 300;
/** Letters wait this long at the most. */
const LONGEST_MS = 500;

const LOCAL = Symbol("typed here");
const REMOTE = Symbol("came from the host");

/** What an editor is told when the text changed elsewhere: the new text, and where a place in the old one went. */
export type TextListener = (text: string, moved: (index: number) => number) => void;

/** The Yjs document and what hangs on it; replaced as a whole when the host asks for a fresh opening. */
interface Opened {
  doc: Y.Doc;
  text: Y.Text;
  undo: Y.UndoManager;
}

interface Arrival {
  update: Uint8Array;
  heads: readonly string[];
}

/**
 * One long text of one record: a Yjs document kept in step with the host. Edits are shown at once, sent within half a second, kept and sent
 * again when the host fails. Every edit says which versions were on the screen, so that overlapping edits are noticed.
 */
export class TextDocument {
  private opened = emptyDocument();
  private isOpen = false;
  private opening: Promise<void> | undefined;
  /** The text as the host has acknowledged it. */
  private acknowledged = "";
  private heads: readonly string[] = [];
  private unsent: Uint8Array[] = [];
  private firstUnsentAt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private attempts = 0;
  private failure: CommandError | undefined;
  private holding = false;
  private held: Arrival[] = [];
  /** Applies and pulls take turns: an answer always speaks of what the host knew before the next question. */
  private turn: Promise<unknown> = Promise.resolve();
  private sending = false;
  private readonly listeners = new Map<TextListener, () => readonly number[]>();

  constructor(
    private readonly host: Pick<Platform, "call">,
    private readonly saving: Saving,
    readonly record: string,
    readonly field: string,
  ) {}

  /** Reads the text from the host; safe to call again. */
  open(): Promise<void> {
    this.opening ??= this.read().catch((thrown: unknown) => {
      this.opening = undefined;
      throw CommandError.from(thrown);
    });
    return this.opening;
  }

  ready(): boolean {
    return this.isOpen;
  }

  value(): string {
    return this.opened.text.toString();
  }

  /** Makes the text read `next`; `caret` is where typing ended. */
  edit(next: string, caret?: number): void {
    const replacement = difference(this.value(), next, caret);
    if (!replacement) return;
    const { doc, text } = this.opened;
    doc.transact(() => {
      if (replacement.removed > 0) text.delete(replacement.start, replacement.removed);
      if (replacement.inserted) text.insert(replacement.start, replacement.inserted);
    }, LOCAL);
  }

  /** Takes back the last edit made here; never somebody else's. */
  undoEdit(): void {
    this.tellListeners(() => this.opened.undo.undo());
  }

  redoEdit(): void {
    this.tellListeners(() => this.opened.undo.redo());
  }

  /** Fetches what the host has and this document lacks. */
  pull(): Promise<void> {
    if (!this.isOpen) return Promise.resolve();
    return this.inTurn(async () => {
      const { update, heads } = await this.host.call("text_pull", {
        id: this.record,
        field: this.field,
        state_vector: toBase64(Y.encodeStateVector(this.opened.doc)),
      });
      this.receive({ update: fromBase64(update), heads });
    });
  }

  /** While letters are being composed the text under them must stand still: what arrives waits. */
  hold(): void {
    this.holding = true;
  }

  release(): void {
    this.holding = false;
    const held = this.held;
    this.held = [];
    for (const arrival of held) this.receive(arrival);
  }

  /** `listener` hears of every change from elsewhere; `places` are those (caret, selection) that it wants to keep through it. */
  subscribe(listener: TextListener, places: () => readonly number[] = () => []): () => void {
    this.listeners.set(listener, places);
    return () => this.listeners.delete(listener);
  }

  hasUnsent(): boolean {
    return this.unsent.length > 0 || this.sending;
  }

  /** Sends what was typed; resolves when it was tried. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    return this.inTurn(async () => {
      if (this.unsent.length > 0) await this.send();
    });
  }

  /** Ends the document. What it could not send is lost with it: ask {@link hasUnsent} first. */
  close(): void {
    clearTimeout(this.timer);
    this.saving.report(this, false);
    this.opened.undo.destroy();
    this.opened.doc.destroy();
  }

  private async read(): Promise<void> {
    const { state, client, heads } = await this.host.call("text_open", { id: this.record, field: this.field });
    const opened = emptyDocument();
    Y.applyUpdate(opened.doc, fromBase64(state), REMOTE);
    // Only now: Yjs takes another name when letters under its own arrive, and the host knows this laptop by this one.
    opened.doc.clientID = client;
    opened.undo.clear();
    opened.doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin === REMOTE) return;
      if (this.unsent.length === 0) this.firstUnsentAt = Date.now();
      this.unsent.push(update);
      this.schedule();
      this.report();
    });
    this.opened = opened;
    this.heads = heads;
    this.acknowledged = this.value();
    this.isOpen = true;
  }

  /** The host cannot continue this document: takes a fresh one and makes the edits that it did not acknowledge again on it. */
  private async reopen(): Promise<void> {
    const [before, mine, old] = [this.acknowledged, this.value(), this.opened];
    await this.read();
    old.undo.destroy();
    old.doc.destroy();
    this.unsent = [];
    this.edit(rebase(before, mine, this.value()));
    const text = this.value();
    for (const listener of this.listeners.keys()) listener(text, (index) => Math.min(index, text.length));
  }

  private receive(arrival: Arrival): void {
    if (this.holding) {
      this.held.push(arrival);
      return;
    }
    this.tellListeners(() => Y.applyUpdate(this.opened.doc, arrival.update, REMOTE));
    this.heads = arrival.heads;
    if (this.unsent.length === 0) this.acknowledged = this.value();
  }

  /** Runs `change` and tells the editors how their places moved. */
  private tellListeners(change: () => void): void {
    const { doc, text } = this.opened;
    const before = this.value();
    const places = new Map<number, Y.RelativePosition>();
    for (const wanted of this.listeners.values()) {
      for (const index of wanted()) places.set(index, Y.createRelativePositionFromTypeIndex(text, Math.min(index, before.length), -1));
    }
    change();
    const after = this.value();
    if (after === before) return;
    const moved = (index: number) => {
      const place = places.get(index);
      return (place && Y.createAbsolutePositionFromRelativePosition(place, doc)?.index) ?? Math.min(index, after.length);
    };
    for (const listener of this.listeners.keys()) listener(after, moved);
  }

  private schedule(): void {
    if (this.attempts > 0 && this.timer) return;
    clearTimeout(this.timer);
    const wait = Math.max(0, Math.min(COALESCE_MS, this.firstUnsentAt + LONGEST_MS - Date.now()));
    this.timer = setTimeout(() => void this.flush(), wait);
  }

  private async send(): Promise<void> {
    const count = this.unsent.length;
    const update = Y.mergeUpdates(this.unsent);
    const text = this.value();
    this.sending = true;
    try {
      const { version } = await this.host.call("text_apply", { id: this.record, field: this.field, update: toBase64(update), parents: [...this.heads] });
      this.unsent = this.unsent.slice(count);
      if (version !== null) this.heads = [version];
      this.acknowledged = text;
      this.firstUnsentAt = Date.now();
      this.attempts = 0;
      this.failure = undefined;
      this.saving.acknowledged(Date.now());
    } catch (thrown) {
      await this.sendFailed(CommandError.from(thrown));
    } finally {
      this.sending = false;
      this.report();
      if (this.unsent.length > 0 && !this.timer) this.schedule();
    }
  }

  private async sendFailed(error: CommandError): Promise<void> {
    this.failure = error;
    this.attempts++;
    if (error.code === "text.invalid_update" && this.attempts < 3) await this.reopen().catch(() => undefined);
    this.timer = setTimeout(() => void this.flush(), retryDelay(this.attempts));
  }

  private inTurn<Result>(step: () => Promise<Result>): Promise<Result> {
    const result = this.turn.then(step, step);
    this.turn = result.catch(() => undefined);
    return result;
  }

  private report(): void {
    const { record, field, failure: error } = this;
    this.saving.report(this, this.hasUnsent(), error ? [{ record, field, error, retrying: isWorthRetrying(error) }] : []);
  }
}

function emptyDocument(): Opened {
  const doc = new Y.Doc();
  const text = doc.getText("text");
  return { doc, text, undo: new Y.UndoManager(text, { trackedOrigins: new Set([LOCAL]), captureTimeout: 600 }) };
}
