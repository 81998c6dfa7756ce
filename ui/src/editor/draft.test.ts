import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { CommandError, type Platform } from "../platform";
import { Draft } from "./draft";
import { FakeTextHost } from "./fake_text_host";
import { Saving } from "./saving";
import { TextDocuments } from "./text_documents";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const host = new FakeTextHost("");
  const saving = new Saving();
  const made: string[] = [];
  const state = { failing: false };
  const create = async (text: string) => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (state.failing) throw new CommandError("vault.disk_full");
    made.push(text);
    host.doc.getText("text").insert(0, text);
    return "r-1";
  };
  const texts = new TextDocuments(host as Pick<Platform, "call">, saving);
  return { host, saving, made, state, draft: new Draft(texts, saving, create, "text") };
}

test("the first letter makes the record, the others follow", async () => {
  const { host, made, draft, saving } = setUp();
  draft.write("W");
  draft.write("Wa");
  await vi.advanceTimersByTimeAsync(20);
  draft.write("Water");
  expect(saving.current().phase).toBe("saving");
  await vi.advanceTimersByTimeAsync(1000);
  draft.write("Water gone");
  await vi.advanceTimersByTimeAsync(1000);
  expect(made).toHaveLength(1);
  expect(draft.current().record).toBe("r-1");
  expect(host.text()).toBe("Water gone");
  expect(saving.current().phase).toBe("saved");
});

test("nothing but spaces makes nothing", async () => {
  const { made, draft } = setUp();
  draft.write("   ");
  await vi.advanceTimersByTimeAsync(1000);
  expect(made).toEqual([]);
});

test("a record that cannot be made is tried again with all that was typed", async () => {
  const { host, made, state, draft, saving } = setUp();
  state.failing = true;
  draft.write("Water");
  await vi.advanceTimersByTimeAsync(100);
  expect(saving.current().phase).toBe("failed");
  draft.write("Water gone");
  state.failing = false;
  await vi.advanceTimersByTimeAsync(3000);
  expect(made).toHaveLength(1);
  expect(host.text()).toBe("Water gone");
  expect(saving.current().phase).toBe("saved");
});

test("closing sends the rest", async () => {
  const { host, draft } = setUp();
  draft.write("Water");
  await vi.advanceTimersByTimeAsync(500);
  draft.write("Water gone");
  draft.close();
  await vi.advanceTimersByTimeAsync(500);
  expect(host.text()).toBe("Water gone");
});
