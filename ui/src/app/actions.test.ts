import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { type Action, Actions } from "./actions";

const done: string[] = [];
const action = (id: string, keys: string): Action => ({ id, label: id, keys, group: "do", run: () => done.push(id) });
const key = (text: string, more: Partial<KeyboardEvent> = {}) => ({ key: text, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more }) as KeyboardEvent;

let actions: Actions;
beforeEach(() => {
  vi.useFakeTimers();
  done.length = 0;
  actions = new Actions();
  actions.add([action("note", "N"), action("lock", "Mod+L"), action("go interviews", "G I"), action("help", "?")]);
});
afterEach(() => void vi.useRealTimers());

test("a letter acts where nobody writes", () => {
  expect(actions.press(key("n"), false)).toBe(true);
  expect(actions.press(key("n"), true)).toBe(false);
  expect(done).toEqual(["note"]);
});

test("a modifier acts everywhere", () => {
  actions.press(key("l", { ctrlKey: true }), true);
  expect(done).toEqual(["lock"]);
});

test("a sequence needs both keys in time", () => {
  actions.press(key("g"), false);
  actions.press(key("i"), false);
  expect(done).toEqual(["go interviews"]);
  actions.press(key("g"), false);
  vi.advanceTimersByTime(2000);
  expect(actions.press(key("i"), false)).toBe(false);
});

test("a sign needs no word on the shift key", () => {
  actions.press(key("?", { shiftKey: true }), false);
  expect(done).toEqual(["help"]);
});

test("what came last has the key, until it goes", () => {
  const remove = actions.add([action("new", "N")]);
  actions.press(key("n"), false);
  remove();
  actions.press(key("n"), false);
  expect(done).toEqual(["new", "note"]);
});

test("letters wait while something that takes them opens", () => {
  actions.hush(1000);
  expect(actions.press(key("n"), false)).toBe(false);
  vi.advanceTimersByTime(1001);
  expect(actions.press(key("n"), false)).toBe(true);

  actions.hush(1000);
  actions.heard();
  expect(actions.press(key("n"), false)).toBe(true);
});
