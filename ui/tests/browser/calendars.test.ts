import { afterAll, beforeAll, expect, test } from "vitest";

import type { MissionList } from "../../src/bindings/commands";
import { type DemoLaptop, startDemoLaptop } from "./demo";
import { closeBrowser, openWindow, saved, visit, type Window } from "./window";

let laptop: DemoLaptop;
let kabul: string;

beforeAll(async () => {
  laptop = await startDemoLaptop();
  const { missions } = await laptop.call<MissionList>("mission_list");
  kabul = missions.find(({ ref }) => ref === "AFG-2026-03")?.id ?? "";
});
afterAll(async () => {
  await closeBrowser();
  await laptop.stop();
});

const fieldsOf = async (id: string) => (await laptop.call<{ fields: Record<string, unknown> }>("record_get", { id })).fields;

/** A new request for a document, opened in a window. */
async function openRequest(mission: string, language = "en-GB", fields: Record<string, unknown> = {}): Promise<{ id: string; window: Window }> {
  const { id } = await laptop.call<{ id: string }>("record_create", { kind: "document_request", mission, fields: { title: "Licence of the escort", ...fields } });
  const window = await openWindow(laptop.address, { language });
  await window.page.getByRole("contentinfo").waitFor();
  await visit(window.page, `#/m/${mission}/document-requests/${id}`);
  return { id, window };
}

test("a solar date in Arabic-Indic digits is understood in three calendars and kept as it was stated", async () => {
  const { id, window } = await openRequest(kabul);
  const { page } = window;
  await page.getByRole("button", { name: /^Requested/ }).click();
  await page.getByRole("textbox", { name: "Requested" }).fill("١٧ دلو ١٤٠٤");
  const told = page.locator("dl").filter({ hasText: "Solar Hijri" });
  await told.getByText("6 Feb 2026").waitFor();
  await told.getByText("17 Dalw 1404 SH").waitFor();
  await told.getByText("18 Shaʻban 1447 AH").waitFor();
  await told.getByText("± 1 day").waitFor();
  await saved(page);
  expect((await fieldsOf(id)).requested).toBe("2026-02-06 [persian day] ١٧ دلو ١٤٠٤");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^Requested.*6 Feb 2026 \(.*١٧ دلو ١٤٠٤.*\)/ }).waitFor();
  expect(window.wrongs).toEqual([]);
  await window.close();
});

test("30 February is refused by name; what was saved stays, what was typed stays, and the words can be kept", async () => {
  const { id, window } = await openRequest(laptop.mission, "en-GB", { due: "2026-02-20" });
  const { page } = window;
  await page.getByRole("button", { name: /^Due/ }).click();
  const field = page.getByRole("textbox", { name: "Due" });
  await field.fill("30 February 2026");
  await page.getByText("There is no day 30 in February 2026, which has 28 days.").waitFor();
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  // Elsewhere and back again: the text waits where it was typed.
  await visit(page, `#/m/${laptop.mission}/today`);
  await visit(page, `#/m/${laptop.mission}/document-requests/${id}`);
  await field.waitFor();
  expect(await field.inputValue()).toBe("30 February 2026");
  expect((await fieldsOf(id)).due).toBe("2026-02-20");
  await page.getByRole("button", { name: "Keep these words; the day is unknown" }).click();
  await saved(page);
  expect((await fieldsOf(id)).due).toBe("[unknown] 30 February 2026");
  expect(window.wrongs).toEqual([]);
  await window.close();
});

test("what can mean two days is asked, and a date is known less exactly where somebody says so", async () => {
  const { id, window } = await openRequest(laptop.mission);
  const { page } = window;
  await page.getByRole("button", { name: /^Requested/ }).click();
  await page.getByRole("textbox", { name: "Requested" }).fill("6/2/2026");
  await page.getByText("This can mean several days.").waitFor();
  expect((await fieldsOf(id)).requested ?? null).toBeNull();
  await page.getByRole("button", { name: "6 Feb 2026 (Gregorian)" }).click();
  await saved(page);
  expect((await fieldsOf(id)).requested).toBe("2026-02-06");
  await page.getByRole("button", { name: /How exactly/ }).click();
  await page.getByRole("option", { name: "to the month" }).click();
  await saved(page);
  expect((await fieldsOf(id)).requested).toBe("2026-02-01 [gregorian month] February 2026");
  await window.close();
});

test("in Arabic the digits are those of the mission's country until others are chosen", async () => {
  const { window } = await openRequest(laptop.mission, "ar", { due: "2026-02-20" });
  const { page } = window;
  await page.getByText("٢٠ شباط ٢٠٢٦").first().waitFor();
  await page.getByRole("button", { name: "العرض والمفاتيح" }).or(page.locator('header button[aria-haspopup="true"]')).first().click();
  await page.getByRole("menuitemradio", { name: "0 1 2 3" }).click();
  await page.getByText("20 شباط 2026").first().waitFor();
  expect(window.wrongs).toEqual([]);
  await window.close();
});
