import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { CommandError } from "../platform";
import { FakeTextHost } from "./fake_text_host";
import { Saving } from "./saving";
import { TextDocument } from "./text_document";
import { bindTextarea, type TextField } from "./textarea";

let host: FakeTextHost;
let saving: Saving;
let document: TextDocument;

beforeEach(async () => {
  vi.useFakeTimers();
  host = new FakeTextHost("Water runs out.");
  saving = new Saving();
  document = new TextDocument(host, saving, "r-1", "notes");
  await document.open();
});
afterEach(() => {
  document.close();
  vi.useRealTimers();
});

const applies = () => host.asked.filter(({ name }) => name === "text_apply");

describe("a text that is typed into", () => {
  test("is durable within half a second, many letters as one update", async () => {
    for (const letter of " Daily") {
      document.edit(document.value() + letter);
      await vi.advanceTimersByTimeAsync(60);
    }
    expect(saving.current().phase).toBe("saving");
    await vi.advanceTimersByTimeAsync(500);
    expect(host.text()).toBe("Water runs out. Daily");
    expect(applies()).toHaveLength(1);
    expect(saving.current().phase).toBe("saved");
    expect(saving.current().savedAt).not.toBeNull();
  });

  test("does not wait for the end of long typing", async () => {
    for (let count = 0; count < 20; count++) {
      document.edit(`${document.value()}x`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(applies().length).toBeGreaterThanOrEqual(3);
  });

  test("says with every edit which versions were on the screen", async () => {
    document.edit("Water runs out early.");
    await document.flush();
    expect(applies()[0]?.parents).toEqual(["o.0.1"]);
    const [own] = host.heads;
    document.edit("Water runs out early. Again.");
    await document.flush();
    expect(applies()[1]?.parents).toEqual([own]);
  });

  test("has not seen what others wrote until it is pulled", async () => {
    host.edit((text) => text.insert(0, "Site 1: "));
    document.edit(`${document.value()} Noted.`);
    await document.flush();
    expect(applies()[0]?.parents).toEqual(["o.0.1"]);
    await document.pull();
    expect(document.value()).toBe("Site 1: Water runs out. Noted.");
    document.edit(`${document.value()} Seen.`);
    await document.flush();
    expect(applies()[1]?.parents).toEqual([expect.stringMatching(/^b/), expect.stringMatching(/^a/)]);
  });

  test("keeps what fails, says so, and sends it when the host answers again", async () => {
    host.failing = new CommandError("vault.disk_full");
    document.edit("Water runs out. Kept.");
    await vi.advanceTimersByTimeAsync(600);
    expect(saving.current()).toMatchObject({ phase: "failed", failures: [{ field: "notes", retrying: true }] });
    expect(document.hasUnsent()).toBe(true);
    document.edit("Water runs out. Kept. And more.");
    host.failing = null;
    await vi.advanceTimersByTimeAsync(3000);
    expect(host.text()).toBe("Water runs out. Kept. And more.");
    expect(saving.current().phase).toBe("saved");
  });

  test("starts afresh on the host's word and makes its edits again", async () => {
    host.failing = new CommandError("text.invalid_update");
    host.edit((text) => text.insert(0, "Theirs. "));
    document.edit("Water runs out. Mine.");
    await vi.advanceTimersByTimeAsync(500);
    expect(document.value()).toBe("Theirs. Water runs out. Mine.");
    host.failing = null;
    await vi.advanceTimersByTimeAsync(5000);
    expect(host.text()).toBe("Theirs. Water runs out. Mine.");
    expect(document.value()).toBe(host.text());
  });

  test("sends what was typed while an update was under way", async () => {
    let open: () => void = () => undefined;
    host.gate = new Promise((resolve) => (open = resolve));
    document.edit("Water runs out. One.");
    const first = document.flush();
    document.edit("Water runs out. One. Two.");
    open();
    await first;
    await vi.advanceTimersByTimeAsync(600);
    expect(host.text()).toBe("Water runs out. One. Two.");
  });

  test("goes on under the name that the host gave, opening after opening", async () => {
    for (const word of ["One.", "Two.", "Three."]) {
      const again = new TextDocument(host, saving, "r-1", "notes");
      await again.open();
      again.edit(`${again.value()} ${word}`);
      await again.flush();
      again.close();
    }
    expect(host.text()).toBe("Water runs out. One. Two. Three.");
    expect([...host.doc.store.clients.keys()].filter((client) => client === 100)).toHaveLength(1);
    expect(host.doc.store.clients.size).toBe(2);
  });

  test("takes back own edits only", async () => {
    document.edit("Water runs out. Mine.");
    await document.flush();
    host.edit((text) => text.insert(0, "Theirs. "));
    await document.pull();
    document.undoEdit();
    expect(document.value()).toBe("Theirs. Water runs out.");
    document.redoEdit();
    expect(document.value()).toBe("Theirs. Water runs out. Mine.");
  });
});

/** A textarea as far as the binding knows it. */
class FakeField implements TextField {
  value = "";
  selectionStart = 0;
  selectionEnd = 0;
  private readonly listeners = new Map<string, (event: Event) => void>();

  setSelectionRange(start: number, end: number): void {
    this.selectionStart = start;
    this.selectionEnd = end;
  }
  addEventListener(type: string, listener: (event: Event) => void): void {
    this.listeners.set(type, listener);
  }
  removeEventListener(type: string): void {
    this.listeners.delete(type);
  }
  send(type: string): void {
    this.listeners.get(type)?.({} as Event);
  }
  type(text: string): void {
    this.value = this.value.slice(0, this.selectionStart) + text + this.value.slice(this.selectionEnd);
    this.setSelectionRange(this.selectionStart + text.length, this.selectionStart + text.length);
    this.send("input");
  }
}

describe("a textarea on a text", () => {
  test("keeps the caret through what others write before and behind it", async () => {
    const field = new FakeField();
    const unbind = bindTextarea(field, document, () => undefined);
    field.setSelectionRange(5, 5);
    host.edit((text) => {
      text.insert(0, "Site 1: ");
      text.insert(text.length, " Daily.");
    });
    await document.pull();
    expect(field.value).toBe("Site 1: Water runs out. Daily.");
    expect(field.selectionStart).toBe(13);
    field.type("!");
    expect(document.value()).toBe("Site 1: Water! runs out. Daily.");
    unbind();
  });

  test("holds still while letters are composed, and loses neither side", async () => {
    const field = new FakeField();
    bindTextarea(field, document, () => undefined);
    field.setSelectionRange(field.value.length, field.value.length);
    field.send("compositionstart");
    field.type(" ماء");
    expect(document.value()).toBe("Water runs out.");
    host.edit((text) => text.insert(0, "Site 1: "));
    await document.pull();
    expect(field.value).toBe("Water runs out. ماء");
    field.send("compositionend");
    expect(field.value).toBe("Site 1: Water runs out. ماء");
    await document.flush();
    expect(host.text()).toBe("Site 1: Water runs out. ماء");
  });
});
