import type { Platform } from "../platform";
import type { Saving } from "./saving";
import { TextDocument } from "./text_document";

interface Entry {
  document: TextDocument;
  users: number;
}

/** The open texts of this window: one document per text, however many editors show it, alive until its last letter is durable. */
export class TextDocuments {
  private readonly entries = new Map<string, Entry>();

  constructor(
    private readonly host: Pick<Platform, "call">,
    private readonly saving: Saving,
  ) {}

  /** Hands out the document of a text. Every `acquire` needs a {@link release}. */
  acquire(record: string, field: string): TextDocument {
    const key = `${record}/${field}`;
    let entry = this.entries.get(key);
    if (!entry) {
      entry = { document: new TextDocument(this.host, this.saving, record, field), users: 0 };
      this.entries.set(key, entry);
    }
    entry.users++;
    return entry.document;
  }

  release(document: TextDocument): void {
    const key = `${document.record}/${document.field}`;
    const entry = this.entries.get(key);
    if (!entry) return;
    entry.users--;
    if (entry.users === 0) void this.settle(key);
  }

  /** Records changed on the host (`null`: any of them): open texts of theirs fetch what they lack. */
  async pull(records: ReadonlySet<string> | null): Promise<void> {
    const touched = [...this.entries.values()].filter(({ document }) => records === null || records.has(document.record));
    await Promise.allSettled(touched.map(({ document }) => document.pull()));
  }

  /** Sends everything typed; resolves when each text was tried once. */
  async flush(): Promise<void> {
    await Promise.all([...this.entries.values()].map(({ document }) => document.flush()));
  }

  private async settle(key: string): Promise<void> {
    const entry = this.entries.get(key);
    if (!entry) return;
    await entry.document.flush();
    if (entry.users > 0) return;
    if (entry.document.hasUnsent()) {
      setTimeout(() => void this.settle(key), 1000);
      return;
    }
    entry.document.close();
    this.entries.delete(key);
  }
}
