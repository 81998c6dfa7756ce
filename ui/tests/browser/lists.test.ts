import { afterAll, beforeAll, expect, test } from "vitest";

import { type DemoLaptop, startDemoLaptop } from "./demo";
import { closeBrowser, openWindow, visit, type Window } from "./window";

/** More than a page of the list, which is 500. */
const MANY = 620;
let laptop: DemoLaptop;
let window: Window;

beforeAll(async () => {
  laptop = await startDemoLaptop();
  for (let number = 0; number < MANY; number += 20) {
    const batch = Array.from({ length: 20 }, (_, index) => number + index);
    await Promise.all(batch.map((index) => laptop.call("record_create", { kind: "observation", mission: laptop.mission, fields: { title: `Post ${index}` } })));
  }
  window = await openWindow(laptop.address);
}, 120_000);
afterAll(async () => {
  await window.close();
  await closeBrowser();
  await laptop.stop();
});

test("a long list holds few rows, scrolls to its end and selects there", async () => {
  const { page } = window;
  await visit(page, `#/m/${laptop.mission}/observations`);
  const list = page.getByRole("listbox", { name: "Observations" });
  await list.getByRole("option").first().waitFor();
  expect(await list.getByRole("option").count()).toBeLessThan(40);
  expect(Number(await list.getByRole("option").first().getAttribute("aria-setsize"))).toBe(MANY + 20);
  await list.focus();
  await page.keyboard.press("End");
  const last = list.getByRole("option", { selected: true });
  await last.waitFor();
  expect(Number(await last.getAttribute("aria-posinset"))).toBe(MANY + 20);
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => list.getByRole("option", { selected: true }).getAttribute("aria-posinset")).toBe(String(MANY + 19));
  await page.keyboard.press("Home");
  await expect.poll(() => list.getByRole("option", { selected: true }).getAttribute("aria-posinset")).toBe("1");
  expect(window.wrongs).toEqual([]);
});

test("the list follows what is written in the record", async () => {
  const { page } = window;
  const title = page.getByRole("article").getByLabel("Title");
  await title.fill("The first post");
  await page.getByRole("listbox").getByRole("option", { name: /The first post/ }).waitFor({ timeout: 3000 });
});
