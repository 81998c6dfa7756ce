import { expect, test } from "vitest";

import type { BoardCard } from "../../../bindings/commands";
import { cardBeside, columnsOf } from "./columns";

const card = (id: string, state: string, severity: string | null = null) => ({ id, state, severity }) as BoardCard;
const states = [{ name: "draft" }, { name: "review" }, { name: "confirmed" }];
const columns = columnsOf(states, [card("a", "draft", "low"), card("b", "draft", "critical"), card("c", "confirmed"), card("d", "odd")]);

test("every state has a column, in the pack's order, also one that no pack knows", () => {
  expect(columns.map(({ state, cards }) => [state, cards.map(({ id }) => id)])).toEqual([
    ["draft", ["b", "a"]],
    ["review", []],
    ["confirmed", ["c"]],
    ["odd", ["d"]],
  ]);
});

test("arrow keys skip empty columns and stay on the board", () => {
  expect(cardBeside(columns, "a", "after")).toBe("c");
  expect(cardBeside(columns, "c", "before")).toBe("b");
  expect(cardBeside(columns, "b", "down")).toBe("a");
  expect(cardBeside(columns, "b", "up")).toBeUndefined();
  expect(cardBeside(columns, "d", "after")).toBeUndefined();
  expect(cardBeside(columns, "gone", "after")).toBeUndefined();
});
