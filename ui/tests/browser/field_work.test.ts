import { afterAll, beforeAll, expect, test } from "vitest";

import { type DemoLaptop, startDemoLaptop } from "./demo";
import { closeBrowser, openWindow, saved, visit, type Window } from "./window";

let laptop: DemoLaptop;
let window: Window;

beforeAll(async () => {
  laptop = await startDemoLaptop();
  window = await openWindow(laptop.address);
  await window.page.getByRole("contentinfo").waitFor();
});
afterAll(async () => {
  await window.close();
  await closeBrowser();
  await laptop.stop();
});

const fieldsOf = async (id: string) => (await laptop.call<{ fields: Record<string, unknown> }>("record_get", { id })).fields;

test("a record moves by its key, with the reason that the move asks for, and is only to read where it is locked", async () => {
  const { page } = window;
  const { id } = await laptop.call<{ id: string }>("record_create", { kind: "observation", mission: laptop.mission, fields: { title: "Gate", text: "Open at night", state: "draft" } });
  await visit(page, `#/m/${laptop.mission}/observations/${id}`);
  await page.getByRole("article").getByLabel("Title").waitFor();
  await page.keyboard.press("m");
  await page.getByRole("menuitem", { name: /withdrawn/ }).click();
  await page.getByRole("dialog").getByLabel("Reason").fill("Seen from the wrong side");
  await page.keyboard.press("Enter");
  await page.getByText("This record is withdrawn").waitFor();
  expect((await fieldsOf(id)).state).toBe("withdrawn");
  const { entries } = await laptop.call<{ entries: { reason: string | null }[] }>("record_history", { id });
  expect(entries[0]?.reason).toBe("Seen from the wrong side");
  expect(await page.getByRole("article").getByRole("textbox").count()).toBe(0);
  expect(window.wrongs).toEqual([]);
});

test("a move that is not possible yet says what is missing and goes nowhere", async () => {
  const { page } = window;
  const { id } = await laptop.call<{ id: string }>("record_create", { kind: "finding", mission: laptop.mission, fields: { title: "Nothing yet", state: "draft" } });
  await visit(page, `#/m/${laptop.mission}/findings/${id}`);
  await page.getByRole("article").getByLabel("Title").waitFor();
  await page.keyboard.press("m");
  const move = page.getByRole("menuitem", { name: /peer review/ });
  await move.getByText(/Statement has to be filled in/).waitFor();
  await move.click();
  await page.keyboard.press("Escape");
  expect((await fieldsOf(id)).state).toBe("draft");
});

test("a checklist is answered by digits: one record for each item, however fast", async () => {
  const { page } = window;
  const { id } = await laptop.call<{ id: string }>("record_create", { kind: "site_visit", mission: laptop.mission, fields: { title: "Night visit", state: "done" } });
  await visit(page, `#/m/${laptop.mission}/visits/${id}`);
  await page.getByRole("heading", { name: /Checklists/ }).waitFor();
  await page.keyboard.press("k");
  await page.keyboard.press("1");
  await page.keyboard.press("3");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("2");
  await page.getByText("2 of 5").waitFor();
  await saved(page);
  const { records } = await laptop.call<{ records: { fields: Record<string, unknown> }[] }>("record_list", { kind: "checklist_answer", mission: laptop.mission, filter: { site_visit: id } });
  const results = Object.fromEntries(records.map(({ fields }) => [fields.item, fields.result]));
  expect(records.length).toBe(2);
  expect(results).toEqual({ "RUF-1": "not_met", "RUF-2": "partly_met" });
  expect(records[0]?.fields.officer).toBe("M. Aldvik");
});

test("what belongs to a record begins there, linked", async () => {
  const { page } = window;
  const finding = await laptop.record("finding", "F-01");
  await visit(page, `#/m/${laptop.mission}/findings/${finding.id}`);
  await page.getByRole("button", { name: "New recommendation" }).click();
  await page.waitForURL(/recommendations\//);
  await page.keyboard.type("Return every passport");
  await saved(page);
  const { records } = await laptop.call<{ records: { title: string }[] }>("record_list", { kind: "recommendation", mission: laptop.mission, filter: { finding: finding.id } });
  expect(records.map(({ title }) => title)).toContain("Return every passport");
});

test("the window speaks another language from one moment to the next, and keeps its place", async () => {
  const { page } = window;
  await visit(page, `#/m/${laptop.mission}/findings`);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("العربية");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "استنتاجات" }).waitFor();
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(["ar", "rtl"]);
  expect(page.url()).toContain("/findings");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("language english");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Findings" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.dir)).toBe("ltr");
  expect(window.wrongs).toEqual([]);
});
