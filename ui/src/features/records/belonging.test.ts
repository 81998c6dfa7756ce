import { expect, test } from "vitest";

import type { RecordDocument } from "../../bindings/commands";
import { belongings, inherited, isMadeByPeople, ownerField } from "./belonging";

const kindsAt = (kind: string) => belongings(kind).map((each) => each.kind);

test("what belongs to what follows from the first link of a declaration", () => {
  expect(kindsAt("finding")).toEqual(["recommendation"]);
  expect(kindsAt("compliance_concern")).toEqual(["dialogue_entry", "corrective_action"]);
  expect(kindsAt("company")).toEqual(["certificate", "licence", "company_relation", "csa_answer", "complaint_reference"]);
  expect(kindsAt("site")).toContain("site_visit");
  expect(kindsAt("site")).not.toContain("evidence");
});

test("a record that is no place of its own leads to its owner", () => {
  expect(ownerField("quote")?.name).toBe("interview");
  expect(ownerField("checklist_answer")?.name).toBe("site_visit");
  expect(ownerField("custody_event")?.name).toBe("evidence");
  expect(ownerField("task")).toBeUndefined();
});

test("only an import makes answers of a self-assessment", () => {
  expect(isMadeByPeople("csa_answer")).toBe(false);
  expect(isMadeByPeople("certificate")).toBe(true);
});

test("what begins at a concern is about the same company", () => {
  const concern = { id: "c-1", kind: "compliance_concern", fields: { company: "co-1", title: "Passports" } } as unknown as RecordDocument;
  const field = ownerField("corrective_action");
  expect(field && inherited("corrective_action", field, concern)).toEqual({ concern: "c-1", company: "co-1" });
});
