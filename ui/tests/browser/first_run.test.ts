import { afterAll, beforeAll, expect, test } from "vitest";

import type { VaultStatus } from "../../src/bindings/commands";
import { type Laptop, startLaptop } from "./host";
import { closeBrowser, openWindow, saved, type Window } from "./window";

let laptop: Laptop;
let window: Window;

beforeAll(async () => {
  laptop = await startLaptop();
  window = await openWindow(laptop.address);
});
afterAll(async () => {
  await window.close();
  await closeBrowser();
  await laptop.stop();
});

test("from nothing to the first note, by keyboard and without a Save button", async () => {
  const { page } = window;
  await page.waitForURL(/unlock\.html/);
  await page.getByLabel("Your name").fill("M. Aldvik");
  await page.keyboard.press("Enter");

  const create = page.getByRole("button", { name: "Create the vault" });
  await page.getByRole("list").locator("li").nth(6).waitFor();
  const words = (await page.getByRole("list").locator("li").allTextContents()).join(" ");
  expect(words.split(" ")).toHaveLength(7);
  expect(await create.isDisabled()).toBe(true);
  await page.getByLabel("Type them from the paper").fill(words.replace(/\S+$/, "mistyped"));
  await page.getByText("I have kept the passphrase").click();
  expect(await create.isDisabled(), `the words were ${words}`).toBe(true);
  await page.getByLabel("Type them from the paper").fill(words);
  await create.click();

  await page.getByText("The vault is open, M. Aldvik").waitFor();
  expect(new URL(page.url()).pathname).toBe("/");
  expect((await laptop.call<VaultStatus>("vault_status")).initials).toBe("MA");

  await page.keyboard.press("c");
  await page.keyboard.type("Basra review");
  await saved(page);
  await page.getByLabel("Reference").fill("IRQ-2026-09");
  await saved(page);
  await page.keyboard.press("Escape");
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press("n");
  await page.keyboard.type("Water tank empty at 11:40");
  await saved(page);
  await page.getByRole("link", { name: "Open it" }).click();
  await page.getByRole("article").getByText("IRQ-2026-09/MA-O-001").waitFor();
  expect(await page.getByLabel("What was observed").inputValue()).toBe("Water tank empty at 11:40");
  expect(window.wrongs).toEqual([]);
});
