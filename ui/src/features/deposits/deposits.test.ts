import { expect, test } from "vitest";

import type { DepositRow, OpeningRequestRow } from "../../bindings/commands";
import { awaitedCount, custodianMay, inOrder } from "./deposits";

const request = (state: string, own = true): OpeningRequestRow => ({ id: `r-${state}`, state, reason: "", asked_by: "", asked: "", decided_by: null, decision_reason: null, own });
const row = (standing: string, ...requests: OpeningRequestRow[]): DepositRow => ({ id: "d", purpose: "identity", codename: null, mission: null, depositor: "", at: "", standing, superseded: false, requests, openings: [] });

test("a custodian asks, waits and opens, and asks anew once the release is used up", () => {
  expect(custodianMay(row("custodian"))).toBe("ask");
  expect(custodianMay(row("custodian", request("requested")))).toBe("wait");
  expect(custodianMay(row("custodian", request("approved")))).toBe("open");
  expect(custodianMay(row("custodian", request("used")))).toBe("ask");
  expect(custodianMay(row("custodian", request("refused"), request("withdrawn")))).toBe("ask");
  expect(custodianMay(row("custodian", request("refused"), request("requested")))).toBe("wait");
});

test("what was released to another custodian opens nothing here", () => {
  expect(custodianMay(row("custodian", request("approved", false)))).toBe("ask");
  expect(custodianMay(row("custodian", request("requested", false)))).toBe("ask");
});

test("what waits for somebody is counted for him alone", () => {
  const asked = request("requested", false);
  expect(awaitedCount([row("second", asked, request("used", false)), row("second", asked)])).toBe(2);
  expect(awaitedCount([row("custodian", request("approved")), row("custodian", request("requested"))])).toBe(1);
  expect(awaitedCount([row("depositor", asked), row("alone", asked)])).toBe(0);
});

test("superseded deposits come last, each group as it came", () => {
  const rows = ["4", "3", "2", "1"].map((id) => ({ ...row("depositor"), id, superseded: id === "3" || id === "1" }));
  expect(inOrder(rows).map(({ id }) => id)).toEqual(["4", "2", "3", "1"]);
});
