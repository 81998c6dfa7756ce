import { expect, test } from "vitest";

import type { DepositPlan } from "../../bindings/commands";
import { canDeposit, keepers, lackingIt, needsDeposit } from "./deposit_plan";

const nobody: DepositPlan = { custodians: [], seconds: [], alone: [], has: [], deposit: null, deposited: null, alone_has: false, changed: false, others: false, amended: null };
const plan: DepositPlan = { ...nobody, custodians: ["K. Brennwald"], seconds: ["D. Okombrand"], alone: ["M. Aldvik"] };
const deposited: DepositPlan = { ...plan, has: ["D. Okombrand", "K. Brennwald"], deposit: "d", deposited: "2026-02-09T21:14:00Z" };

test("a lead is enough to deposit with, a second person is not", () => {
  expect(canDeposit(nobody)).toBe(false);
  expect(canDeposit({ ...nobody, seconds: ["D. Okombrand"] })).toBe(false);
  expect(canDeposit({ ...nobody, alone: ["M. Aldvik"] })).toBe(true);
  expect(canDeposit(plan)).toBe(true);
});

test("who holds half a key is not said to have it", () => {
  expect(keepers(deposited)).toEqual(["K. Brennwald"]);
  expect(keepers({ ...deposited, has: [...deposited.has, "M. Aldvik"] })).toEqual(["K. Brennwald", "M. Aldvik"]);
});

test("who joined since is named; a lead who was never to have it is not missing", () => {
  expect(lackingIt(deposited)).toEqual([]);
  expect(lackingIt({ ...deposited, custodians: ["K. Brennwald", "P. Novgard"], others: true })).toEqual(["P. Novgard"]);
});

test("a deposit is needed until one says what is written, to everybody", () => {
  expect([plan, deposited, { ...deposited, changed: true }, { ...deposited, others: true }].map(needsDeposit)).toEqual([true, false, true, true]);
});
