import { CommandError } from "../platform";
import { retryDelay, type Saving } from "./saving";
import type { TextDocument } from "./text_document";
import type { TextDocuments } from "./text_documents";

/** What a draft is at: nothing written, its record being made, made. */
export interface DraftState {
  record: string | null;
  error: CommandError | null;
}

/**
 * A text that has no record yet. The first letter makes the record; what is typed meanwhile follows as edits, and nothing of it is lost when
 * making fails: it is tried again.
 */
export class Draft {
  private text = "";
  private document: TextDocument | undefined;
  private making = false;
  private made: string | null = null;
  private attempts = 0;
  private closed = false;
  private state: DraftState = { record: null, error: null };
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly texts: TextDocuments,
    private readonly saving: Saving,
    private readonly create: (text: string) => Promise<string>,
    private readonly field: string,
  ) {}

  /** The text as it is typed. */
  write(text: string, caret?: number): void {
    this.text = text;
    if (this.document?.ready()) this.document.edit(text, caret);
    else if (!this.making && this.state.record === null && text.trim() !== "") void this.make();
  }

  current(): DraftState {
    return this.state;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Lets go of the text: what was typed is sent to the end. */
  close(): void {
    this.closed = true;
    if (this.document && this.state.record !== null) this.texts.release(this.document);
  }

  private async make(): Promise<void> {
    this.making = true;
    this.saving.report(this, true);
    try {
      if (this.made === null) {
        this.made = await this.create(this.text);
        this.saving.acknowledged(Date.now());
      }
      this.document ??= this.texts.acquire(this.made, this.field);
      await this.document.open();
      this.document.edit(this.text);
      this.set({ record: this.made, error: null });
      this.saving.report(this, false);
      if (this.closed) this.texts.release(this.document);
    } catch (thrown) {
      const error = CommandError.from(thrown);
      this.attempts++;
      this.saving.report(this, true, [{ record: "", field: this.field, error, retrying: true }]);
      this.set({ record: null, error });
      setTimeout(() => void this.make(), retryDelay(this.attempts));
    } finally {
      this.making = false;
    }
  }

  private set(state: DraftState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
