import { afterAll, beforeAll, expect, test } from "vitest";

import { type DemoLaptop, passphrase, startDemoLaptop } from "./demo";
import { closeBrowser, openWindow, visit, type Window } from "./window";

let laptop: DemoLaptop;
let window: Window;

beforeAll(async () => {
  laptop = await startDemoLaptop();
  window = await openWindow(laptop.address);
});
afterAll(async () => {
  await window.close();
  await closeBrowser();
  await laptop.stop();
});

test("Ctrl L saves the last letter, locks at once, and only the passphrase opens again", async () => {
  const { page } = window;
  const interview = await laptop.record("interview", "TQ-I-04");
  await visit(page, `#/m/${laptop.mission}/interviews/${interview.id}`);
  const note = page.locator("[data-topic=closing] textarea").first();
  await note.click();
  await page.keyboard.type("He asked when we come back.");
  await page.keyboard.press("Control+l");

  await page.waitForURL(/unlock\.html/, { timeout: 5000 });
  const field = page.getByLabel("Passphrase");
  await field.fill("not the passphrase");
  await page.keyboard.press("Enter");
  await page.getByText("does not open this vault").waitFor({ timeout: 10_000 });
  expect(await field.inputValue()).toBe("");

  await field.fill(passphrase);
  await page.keyboard.press("Enter");
  await page.getByRole("navigation").waitFor({ timeout: 10_000 });
  const { fields } = await laptop.call<{ fields: Record<string, string> }>("record_get", { id: interview.id });
  expect(Object.values(fields)).toContain("He asked when we come back.");
  expect(window.wrongs).toEqual([]);
});

test("a vault that is locked elsewhere takes the window with it", async () => {
  const { page } = window;
  await laptop.call("vault_lock");
  await page.waitForURL(/unlock\.html/, { timeout: 5000 });
  expect(await page.getByText("Iraq field-based review").count()).toBe(0);
});

test("a passphrase typed after a click beside the field goes into the field", async () => {
  const { page } = window;
  await page.getByLabel("Passphrase").waitFor();
  await page.mouse.click(5, 5);
  await page.keyboard.type(passphrase);
  await page.keyboard.press("Enter");
  await page.getByRole("navigation").waitFor({ timeout: 10_000 });
});
