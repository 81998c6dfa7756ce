import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import type { RecordSet } from "../bindings/commands";
import { CommandError, type Platform } from "../platform";
import { RegisterQueue } from "./register_queue";
import { Saving } from "./saving";

let sent: RecordSet[];
let failing: CommandError | null;
let gate: Promise<void>;
let saving: Saving;
let queue: RegisterQueue;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  failing = null;
  gate = Promise.resolve();
  saving = new Saving();
  const call = (async (_: string, args: RecordSet) => {
    sent.push(structuredClone(args));
    await gate;
    if (failing) throw failing;
    return { saved: true, version: `a.0.${sent.length}` };
  }) as unknown as Platform["call"];
  queue = new RegisterQueue({ call }, saving, () => Promise.resolve());
});
afterEach(() => vi.useRealTimers());

describe("registers", () => {
  test("are written by themselves, fields of a record as one change", async () => {
    queue.set("r", "title", "P", ["x.0.1"]);
    queue.set("r", "title", "Pa", ["x.0.1"]);
    queue.set("r", "state", "held", []);
    expect(saving.current().phase).toBe("saving");
    expect(queue.pending("r", "title")).toBe("Pa");
    await vi.advanceTimersByTimeAsync(400);
    expect(sent).toEqual([{ id: "r", fields: { title: "Pa", state: "held" }, parents: { title: ["x.0.1"], state: [] } }]);
    expect(queue.pending("r", "title")).toBeUndefined();
    expect(saving.current().phase).toBe("saved");
  });

  test("are written within a second while typing goes on", async () => {
    for (let letter = 0; letter < 12; letter++) {
      queue.set("r", "title", "x".repeat(letter + 1), []);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(sent.length).toBeGreaterThanOrEqual(1);
  });

  test("are sent however long the write before them takes", async () => {
    let open: () => void = () => undefined;
    gate = new Promise((resolve) => (open = resolve));
    queue.set("r", "title", "One", []);
    await vi.advanceTimersByTimeAsync(400);
    queue.set("r", "title", "One two", []);
    await vi.advanceTimersByTimeAsync(3000);
    open();
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent.map(({ fields }) => fields.title)).toEqual(["One", "One two"]);
    expect(saving.current().phase).toBe("saved");
  });

  test("supersede what they wrote before, not what arrived meanwhile", async () => {
    let open: () => void = () => undefined;
    gate = new Promise((resolve) => (open = resolve));
    queue.set("r", "title", "One", ["x.0.1"]);
    await vi.advanceTimersByTimeAsync(400);
    queue.set("r", "title", "One two", ["x.0.1", "b.0.9"]);
    open();
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent[1]).toEqual({ id: "r", fields: { title: "One two" }, parents: { title: ["a.0.1"] } });
  });

  test("that fail are kept, said and tried again", async () => {
    failing = new CommandError("vault.disk_full");
    queue.set("r", "title", "Kept", []);
    await vi.advanceTimersByTimeAsync(400);
    expect(saving.current()).toMatchObject({ phase: "failed", failures: [{ record: "r", field: "title", retrying: true }] });
    expect(queue.pending("r", "title")).toBe("Kept");
    failing = null;
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent.at(-1)?.fields).toEqual({ title: "Kept" });
    expect(saving.current().phase).toBe("saved");
  });

  test("that the host refuses stay on the screen with the reason; the others go", async () => {
    failing = new CommandError("record.out_of_range", { field: "hours", min: 0, max: 24 });
    queue.set("r", "hours", 30, []);
    queue.set("r", "title", "Fine", []);
    await vi.advanceTimersByTimeAsync(400);
    expect(queue.refusal("r", "hours")?.code).toBe("record.out_of_range");
    failing = null;
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent.at(-1)?.fields).toEqual({ title: "Fine" });
    expect(queue.pending("r", "hours")).toBe(30);
    queue.set("r", "hours", 12, []);
    expect(queue.refusal("r", "hours")).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent.at(-1)?.fields).toEqual({ hours: 12 });
    expect(saving.current().phase).toBe("saved");
  });

  test("are all sent by a flush", async () => {
    queue.set("r", "title", "A", []);
    queue.set("s", "title", "B", []);
    await queue.flush();
    expect(sent.map(({ id }) => id).sort()).toEqual(["r", "s"]);
  });
});

describe("sets", () => {
  test("send additions and removals, and nothing for what was taken back", async () => {
    queue.change("r", "paragraphs", { add: ["54"] });
    queue.change("r", "paragraphs", { add: ["39"] });
    queue.change("r", "paragraphs", { remove: ["54"] });
    queue.change("r", "paragraphs", { remove: ["12"] });
    await vi.advanceTimersByTimeAsync(400);
    expect(sent[0]?.fields).toEqual({ paragraphs: { add: ["39"], remove: ["12"] } });
  });
});
