import { afterAll, beforeAll, expect, test } from "vitest";

import { axeViolations } from "./axe";
import { type DemoLaptop, startDemoLaptop } from "./demo";
import { measured } from "./measure";
import { closeBrowser, openWindow, visit } from "./window";

let laptop: DemoLaptop;

beforeAll(async () => {
  laptop = await startDemoLaptop();
});
afterAll(async () => {
  await closeBrowser();
  await laptop.stop();
});

test.each([
  ["English", "en-GB", false],
  ["English, mirrored", "en-GB", true],
  ["Arabic", "ar", false],
])("the layout follows the direction of %s", async (_, language, mirrored) => {
  const { page, close } = await openWindow(laptop.address, { language });
  await page.getByRole("contentinfo").waitFor();
  if (mirrored) {
    await page.keyboard.press("Control+k");
    await page.keyboard.type("mirror");
    await page.keyboard.press("Enter");
  }
  const interview = await laptop.record("interview", "TQ-I-04");
  await visit(page, `#/m/${laptop.mission}/interviews/${interview.id}`);
  await page.locator("[data-document] aside").waitFor();
  const from = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x ?? Number.NaN;
  const isRightToLeft = mirrored || language === "ar";
  await expect.poll(async () => (await from("nav")) > (await from("main"))).toBe(isRightToLeft);
  expect((await from("[data-document] h1")) > (await from("[data-document] aside"))).toBe(isRightToLeft);
  const { cut, wide } = await measured(page);
  expect({ cut, wide }).toEqual({ cut: [], wide: false });
  await close();
});

test("the lock screen and the dialogs are accessible, too", async () => {
  const window = await openWindow(laptop.address);
  const { page } = window;
  await page.getByRole("contentinfo").waitFor();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("passport");
  await page.getByRole("option").first().waitFor();
  expect(await axeViolations(window.page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  expect(await axeViolations(window.page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");
  expect(await axeViolations(window.page)).toEqual([]);
  await page.keyboard.press("Escape");
  await laptop.call("vault_lock");
  await page.waitForURL(/unlock/);
  await page.getByLabel("Passphrase").waitFor();
  expect(await axeViolations(window.page)).toEqual([]);
  await window.close();
});
