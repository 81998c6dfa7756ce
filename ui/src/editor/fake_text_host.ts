import * as Y from "yjs";

import type { CommandError} from "../platform";
import { type Platform } from "../platform";
import { fromBase64, toBase64 } from "./base64";

/** A host with one text, for tests: other people edit it, it fails when told to, and it remembers what it was asked. */
export class FakeTextHost {
  readonly doc = new Y.Doc();
  readonly asked: { name: string; parents?: string[] }[] = [];
  failing: CommandError | null = null;
  heads: string[] = ["o.0.1"];
  /** Resolves when `text_apply` may answer. */
  gate: Promise<void> = Promise.resolve();
  private version = 1;

  constructor(text: string) {
    this.doc.getText("text").insert(0, text);
  }

  text(): string {
    return this.doc.getText("text").toString();
  }

  /** Somebody else writes. */
  edit(change: (text: Y.Text) => void): void {
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(this.doc));
    change(other.getText("text"));
    Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(other));
    this.heads = [...this.heads, `b.0.${++this.version}`];
  }

  readonly call = (async (name: string, args: { update?: string; state_vector?: string; parents?: string[] }) => {
    this.asked.push({ name, ...(args.parents ? { parents: args.parents } : {}) });
    if (name === "text_open") return { state: toBase64(Y.encodeStateAsUpdate(this.doc)), client: 100, text: this.text(), heads: this.heads };
    if (name === "text_pull") return { update: toBase64(Y.encodeStateAsUpdate(this.doc, fromBase64(args.state_vector ?? ""))), heads: this.heads };
    await this.gate;
    if (this.failing) throw this.failing;
    Y.applyUpdate(this.doc, fromBase64(args.update ?? ""));
    const version = `a.0.${++this.version}`;
    this.heads = [...this.heads.filter((head) => !args.parents?.includes(head)), version];
    return { saved: true, version };
  }) as unknown as Platform["call"];
}
