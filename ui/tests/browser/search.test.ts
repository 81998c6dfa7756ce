import { afterAll, beforeAll, expect, test } from "vitest";

import { type DemoLaptop, startDemoLaptop } from "./demo";
import { closeBrowser, openWindow, visit, type Window } from "./window";

let laptop: DemoLaptop;
let window: Window;

beforeAll(async () => {
  laptop = await startDemoLaptop();
  window = await openWindow(laptop.address);
  await visit(window.page, `#/m/${laptop.mission}/today`);
});
afterAll(async () => {
  await window.close();
  await closeBrowser();
  await laptop.stop();
});

test("Ctrl K finds what was said, in any spelling, and leads there", async () => {
  const { page } = window;
  await page.keyboard.press("Control+k");
  await page.keyboard.type("هويتى");
  await page.getByRole("option").filter({ hasText: /هويتي|هويتى/ }).first().waitFor();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("recruitment agent");
  await page.getByRole("option", { selected: true }).waitFor();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("driving licence");
  await page.getByRole("option", { name: /Palm-3/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("article", { name: /Palm-3/ }).waitFor();
});

test("Ctrl K does what the keys do", async () => {
  const { page } = window;
  await page.keyboard.press("Control+k");
  await page.keyboard.type("go to find");
  await page.getByRole("option", { name: /Go to findings/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Findings" }).waitFor();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("dark");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
});

test("any text at all is a query", async () => {
  const { page } = window;
  for (const query of ['"', "AND OR NOT", "a* NEAR(b)", "¶54", "%_\\", "🙂", "'); DROP TABLE"]) {
    await page.keyboard.press("Control+k");
    await page.keyboard.type(query);
    await page.waitForTimeout(200);
    expect(await page.getByRole("dialog").getByRole("alert").count()).toBe(0);
    await page.keyboard.press("Escape");
  }
  expect(window.wrongs).toEqual([]);
});

test("letters that open and letters that are written do not mix", async () => {
  const { page } = window;
  await page.keyboard.press("n");
  await page.keyboard.type("nine chairs at the gate", { delay: 0 });
  expect(await page.getByRole("textbox", { name: "Write a note" }).last().inputValue()).toBe("nine chairs at the gate");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("gate", { delay: 0 });
  expect(await page.getByRole("combobox").inputValue()).toBe("gate");
  await page.keyboard.press("Escape");
});
