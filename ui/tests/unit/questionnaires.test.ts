// @vitest-environment jsdom
import type { AnyChildNode, AnyControlNode, AnyNode } from "@getodk/xforms-engine";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";

import { Filling, FormFault } from "../../src/questionnaires/filling";

// The engine looks for these where it finds itself in Node; a browser has neither.
vi.stubGlobal("__dirname", import.meta.dirname);
vi.stubGlobal("require", createRequire(import.meta.url));

const forms = join(import.meta.dirname, "../../../tests/forms");

/** Forms that cannot be filled in, and what is said of them. */
const REFUSED: Record<string, string> = {
  "repeat_group_form.xml": "Multiple body elements for reference: /data/grpa337aa68-0152-44b6-aae3-1fe91b55890e",
  "bad_calc.xlsx.xml": "Expression has syntax error: because pyxform doesn't know what to do",
};

/** The record's set of answers, as the desk keeps it. */
class Kept {
  readonly elements = new Set<string>();
  writes = 0;
  readonly write = ({ add, remove }: { add: string[]; remove: string[] }) => {
    this.writes++;
    for (const element of remove) this.elements.delete(element);
    for (const element of add) this.elements.add(element);
  };
  open(xform: string): Promise<Filling> {
    return Filling.open(xform, { elements: [...this.elements], write: this.write });
  }
}

describe.each(["xforms", "converted"])("%s", (folder) => {
  const names = readdirSync(join(forms, folder)).filter((name) => name.endsWith(".xml"));

  test.each(names)("%s is filled in, saved and reopened, or refused by name", { timeout: 30_000 }, async (name) => {
    const xform = readFileSync(join(forms, folder, name), "utf8");
    const record = new Kept();
    const refusal = REFUSED[name];
    if (refusal !== undefined) {
      await expect(record.open(xform)).rejects.toThrow(new FormFault(refusal));
      return;
    }
    const filling = await record.open(xform);
    addCopies(filling.root);
    const answered = answerAll(filling.root);
    filling.close();
    const saved = [...record.elements].sort();
    expect(saved.length).toBeGreaterThanOrEqual(answered > 0 ? 1 : 0);

    record.writes = 0;
    const again = await record.open(xform);
    expect(again.unplaced).toEqual([]);
    expect(shown(again.root)).toEqual(shown(filling.root));
    again.close();
    expect([...record.elements].sort()).toEqual(saved);
    expect(record.writes).toBe(0);
  });
});

test("what was answered a moment ago is said to wait, and a flush takes it to the record at once", async () => {
  const xform = readFileSync(join(forms, "xforms/one-question-relevance.xml"), "utf8");
  const record = new Kept();
  const told: boolean[] = [];
  const filling = await Filling.open(xform, { elements: [], write: record.write, waiting: (waits) => told.push(waits) });
  filling.flush();
  const begun = record.writes;
  expect(told.at(-1)).toBe(false);
  expect(answerAll(filling.root)).toBeGreaterThan(0);
  expect(told.at(-1)).toBe(true);
  expect(record.writes).toBe(begun);
  filling.flush();
  expect(record.writes).toBe(begun + 1);
  expect(told.at(-1)).toBe(false);
  filling.flush();
  expect(record.writes, "nothing waits").toBe(begun + 1);
  filling.close();
});

test("an answer that does not apply any more is kept, and shows again when it applies", async () => {
  const xform = readFileSync(join(forms, "xforms/one-question-relevance.xml"), "utf8");
  const record = new Kept();
  const filling = await record.open(xform);
  answerAll(filling.root);
  filling.close();
  const saved = [...record.elements].sort();
  const again = await record.open(xform);
  again.close();
  expect([...record.elements].sort()).toEqual(saved);
});

test("answers that two laptops wrote apart are both kept until somebody takes one", async () => {
  const xform = readFileSync(join(forms, "xforms/two-question.xml"), "utf8");
  const record = new Kept();
  const first = await record.open(xform);
  const inputs = controls(first.root);
  const [one] = inputs;
  if (one?.nodeType !== "input") throw new Error("the form begins with an input");
  one.setValue("from one laptop" as never);
  first.close();
  const [element] = [...record.elements].filter((text) => text.endsWith("=from one laptop"));
  const path = element?.slice(0, element.indexOf("=")) ?? "";
  record.elements.add(`${path}=from another`);

  const merged = await record.open(xform);
  expect(merged.answers.get(path)).toEqual(["from another", "from one laptop"]);
  merged.take(path, "from one laptop");
  merged.close();
  expect([...record.elements].filter((text) => text.startsWith(`${path}=`))).toEqual([`${path}=from one laptop`]);
});

test("opening answers again settles nothing: numbers that the engine writes otherwise stay as they were kept", async () => {
  const xform = readFileSync(join(forms, "converted/guard_interview.xlsx.xml"), "utf8");
  const record = new Kept();
  for (const element of ["works_nights=yes", "pay=600", "pay=650", "trainings#=1"]) record.elements.add(element);
  const filling = await record.open(xform);
  expect(filling.answers.get("pay")).toEqual(["600", "650"]);
  filling.close();
  expect(record.writes).toBe(0);
});

test("copies of a repeat that were removed take their answers with them", async () => {
  const xform = readFileSync(join(forms, "xforms/RepeatGroupAndGroup.xml"), "utf8");
  const record = new Kept();
  const filling = await record.open(xform);
  addCopies(filling.root);
  answerAll(filling.root);
  const [range] = ranges(filling.root);
  if (range?.nodeType !== "repeat-range:uncontrolled") throw new Error("the form has a repeat");
  const before = range.currentState.children.length;
  range.removeInstances(before - 1);
  filling.close();
  const left = [...record.elements].filter((element) => element.includes(`[${before}]`));
  expect(left).toEqual([]);
});

/** Every question that applies gets an answer of its type; answers make others apply, so it goes round until nothing new comes. */
function answerAll(root: AnyNode): number {
  const done = new Set<string>();
  for (let round = 0; round < 6; round++) {
    const before = done.size;
    for (const control of controls(root)) {
      if (done.has(control.nodeId) || control.currentState.readonly) continue;
      if (answer(control)) done.add(control.nodeId);
    }
    if (done.size === before) break;
  }
  return done.size;
}

function answer(control: AnyControlNode): boolean {
  switch (control.nodeType) {
    case "input":
      control.setValue((INPUTS[control.valueType] ?? "words, تجربة") as never);
      return true;
    case "select": {
      const first = control.currentState.valueOptions[0];
      if (first) control.selectValues([first.value]);
      return first !== undefined;
    }
    case "rank":
      control.setValues(control.currentState.valueOptions.map(({ value }) => value));
      return true;
    case "range":
      control.setValue(control.definition.bounds.end as never);
      return true;
    case "trigger":
      control.setValue(true);
      return true;
    default:
      return false;
  }
}

const INPUTS: Record<string, string> = {
  int: "7",
  decimal: "10.5",
  date: "2026-02-06",
  time: "11:40:00",
  dateTime: "2026-02-06T11:40:00.000+03:00",
  geopoint: "30.5081 47.7835 4 12",
  geotrace: "30.5 47.7 0 0; 30.6 47.8 0 0",
  geoshape: "30.5 47.7 0 0; 30.6 47.8 0 0; 30.7 47.7 0 0; 30.5 47.7 0 0",
};

function addCopies(root: AnyNode): void {
  for (const range of ranges(root)) {
    if (range.nodeType === "repeat-range:uncontrolled" && range.currentState.children.length < 3) range.addInstances();
  }
}

function ranges(node: AnyNode): Extract<AnyChildNode, { nodeType: "repeat-range:uncontrolled" | "repeat-range:controlled" }>[] {
  return below(node).filter((child) => child.nodeType === "repeat-range:uncontrolled" || child.nodeType === "repeat-range:controlled");
}

function controls(node: AnyNode): AnyControlNode[] {
  return below(node).filter((child): child is AnyControlNode => ["input", "select", "rank", "range", "trigger"].includes(child.nodeType) && child.currentState.relevant);
}

function below(node: AnyNode): AnyChildNode[] {
  return ((node.currentState.children ?? []) as readonly AnyChildNode[]).flatMap((child) => [child, ...below(child)]);
}

/** What stands in every question, as the screen shows it. */
function shown(root: AnyNode): string[] {
  return below(root).flatMap((node) => ("instanceValue" in node.currentState && node.definition.bind.calculate === null ? [`${node.currentState.reference}=${node.currentState.instanceValue}`] : []));
}
