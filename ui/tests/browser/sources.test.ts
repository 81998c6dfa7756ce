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

test("consent is withdrawn with what stands on it in sight, and the finding says so at once", async () => {
  const { page } = window;
  const interview = await laptop.record("interview", "MA-I-08");
  const finding = await laptop.record("finding", "F-04");
  await visit(page, `#/m/${laptop.mission}/interviews/${interview.id}`);
  await page.getByRole("button", { name: "Withdraw consent…" }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByText(/1 finding uses this/).waitFor();
  await dialog.getByRole("link", { name: /^MA-F-04/ }).waitFor();
  await dialog.getByLabel("Reason").fill("Said so by telephone");
  await dialog.getByRole("button", { name: "Withdraw consent" }).click();
  await dialog.waitFor({ state: "detached" });
  const fields = await fieldsOf(interview.id);
  expect(fields.state).toBe("withdrawn");
  expect(fields.consent_withdrawn).toMatch(/^\d{4}-\d\d-\d\d$/);

  await visit(page, `#/m/${laptop.mission}/today`);
  await page.getByText("A finding stands on what was withdrawn.").waitFor();
  await visit(page, `#/m/${laptop.mission}/findings/${finding.id}`);
  await page.getByText(/This finding stands on what was withdrawn: MA-I-08/).waitFor();
  expect(window.wrongs).toEqual([]);
});

test("corroboration is computed beside what was chosen, and a difference is seen", async () => {
  const { page } = window;
  const finding = await laptop.record("finding", "F-11");
  await visit(page, `#/m/${laptop.mission}/findings/${finding.id}`);
  await page.getByText(/Chosen: partly.*single/).waitFor();
  await visit(page, `#/m/${laptop.mission}/findings/${(await laptop.record("finding", "F-10")).id}`);
  await page.getByText(/could be recognised/).waitFor();
});

test("a small cell is named on the source and on its interview", async () => {
  const { page } = window;
  const { records } = await laptop.call<{ records: { id: string; title: string }[] }>("record_list", { kind: "source", mission: laptop.mission });
  const poplar = records.find(({ title }) => title === "Poplar-1");
  await visit(page, `#/m/${laptop.mission}/sources/${poplar?.id}`);
  await page.getByText(/only source of its kind/).waitFor();
  await visit(page, `#/m/${laptop.mission}/interviews/${(await laptop.record("interview", "TQ-I-11")).id}`);
  await page.getByText(/only source of its kind/).waitFor();
});

test("from a finding to the original photo in two touches, and back", async () => {
  const { page } = window;
  const finding = await laptop.record("finding", "F-05");
  await visit(page, `#/m/${laptop.mission}/findings/${finding.id}`);
  await page.locator("article aside a[href*='/evidence/']").first().click();
  await page.waitForURL(/\/evidence\//);
  await page.getByRole("button", { name: /original/i }).or(page.getByRole("link", { name: /original/i })).first().click();
  await page.waitForURL(/original=true/);
  await page.locator("img[src*='original']").first().waitFor();
  await page.keyboard.press("Alt+ArrowLeft");
  await page.waitForURL(new RegExp(`/findings/${finding.id}`));
});

test("a disclosure stops the interview and keeps choices alone: there is nowhere to write", async () => {
  const { page } = window;
  const told = "Her supervisor at the gate, in March";
  const { id } = await laptop.call<{ id: string }>("record_create", { kind: "interview", mission: laptop.mission, fields: { title: "A guard", state: "held" } });
  await visit(page, `#/m/${laptop.mission}/interviews/${id}`);
  await page.locator("[data-topic=opening] textarea[data-note]").click();
  await page.keyboard.type("Two years at the pump station");
  await page.keyboard.press("Alt+s");
  await page.getByRole("heading", { name: "Stop. Listen. Offer help." }).waitFor();
  expect((await fieldsOf(id)).notes_opening).toBe("Two years at the pump station");

  // Whoever goes on typing writes nowhere, and triggers nothing.
  expect(await page.locator("main input:not([type=radio]), main textarea, main [contenteditable=true]").count()).toBe(0);
  await page.locator("main").click({ position: { x: 400, y: 40 } });
  await page.getByText("Support line (invented)").waitFor();
  await page.getByRole("radiogroup", { name: /when/i }).getByText(/month/i).click();
  await page.getByRole("group", { name: /offered/i }).getByRole("button", { name: "yes", exact: true }).click();
  await page.getByRole("button", { name: "Keep these answers" }).click();
  await page.getByText("Kept on this laptop.").waitFor();
  await page.getByRole("button", { name: "Leave" }).click();
  await page.waitForURL(/today/);

  const { records } = await laptop.call<{ records: { id: string }[] }>("record_list", { kind: "disclosure", sort: "created" });
  const kept = await laptop.call<{ mission: string | null; fields: Record<string, unknown>; links_out: unknown[] }>("record_get", { id: records[0]?.id });
  expect(kept.mission).toBe(null);
  expect(kept.links_out).toEqual([]);
  expect(kept.fields).toEqual({ date_band: "this_month", referral_offered: true, referral_accepted: null, focal_point_informed: null, immediate_danger: null, deposit: null, deposited_for: [] });
  expect((await fieldsOf(id)).notes_opening).toBe("Two years at the pump station");
  const { hits } = await laptop.call<{ hits: unknown[] }>("search", { query: told });
  expect(hits).toEqual([]);
  await saved(page);
  expect(window.wrongs).toEqual([]);
});

test("leaving the disclosure keeps nothing", async () => {
  const { page } = window;
  const count = async () => (await laptop.call<{ total: number }>("record_list", { kind: "disclosure" })).total;
  const before = await count();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("abuse disclosed");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Leave, keep nothing" }).click();
  await page.waitForURL(/today/);
  expect(await count()).toBe(before);
});

test("the programme of a day, a check-in by its key, and what is due", async () => {
  const { page } = window;
  const soon = new Date(Date.now() + 30 * 60_000).toISOString();
  const { id } = await laptop.call<{ id: string }>("record_create", { kind: "itinerary_item", mission: laptop.mission, fields: { title: "Evening call", starts: { at: new Date().toISOString(), zone: "UTC" }, check_in_due: { at: soon, zone: "UTC" } } });
  await visit(page, `#/m/${laptop.mission}/today`);
  await page.getByText("Evening call").first().waitFor();
  await page.keyboard.press("y");
  await page.getByText(/checked in at/).waitFor();
  expect((await fieldsOf(id)).checked_in).toMatchObject({ zone: expect.any(String) as string });
  await page.getByRole("button", { name: /^To / }).first().click();
  await page.getByText(/Programme of/).waitFor();
  await page.getByRole("heading", { name: "Due" }).waitFor();
  await page.getByText(/days overdue/).first().waitFor();
  expect(window.wrongs).toEqual([]);
});

test("incidents stand log beside log, and what has to be explained is marked", async () => {
  const { page } = window;
  await visit(page, `#/m/${laptop.mission}/incidents-compared`);
  await page.getByRole("heading", { name: "Incidents compared" }).waitFor();
  await page.getByText("the company's log lacks it").first().waitFor();
  await visit(page, `#/m/${laptop.mission}/incidents/${(await laptop.record("incident", "E-01")).id}`);
  await page.getByRole("region", { name: /Incidents compared/ }).waitFor();
});

test("two officers' answers stand side by side, and none is averaged", async () => {
  const { page } = window;
  const { id } = await laptop.call<{ id: string }>("record_create", { kind: "site_visit", mission: laptop.mission, fields: { title: "Both were there", state: "done" } });
  const answer = (officer: string, result: string, value: number) => laptop.call("record_create", { kind: "checklist_answer", mission: laptop.mission, fields: { item: "RUF-1", site_visit: id, officer, result, value, of: 12 } });
  await answer("M. Aldvik", "met", 11);
  await answer("T. Quistamara", "not_met", 3);
  await visit(page, `#/m/${laptop.mission}/visits/${id}`);
  const item = page.getByRole("listitem").filter({ hasText: "RUF-1" }).first();
  await item.getByText("T. Quistamara").waitFor();
  await item.getByText("3 of 12").waitFor();
  await item.getByText("differs from yours").waitFor();
  expect(await item.getByRole("radio", { checked: true }).innerText()).toBe("met");
});
