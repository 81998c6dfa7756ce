import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { type DemoLaptop, startDemoLaptop } from "./demo";
import { faultsOf } from "./measure";
import { closeBrowser, openWindow, visit, type Window } from "./window";

const pictures = ["map", "timeline", "coverage", "board", "figures"] as const;
let laptop: DemoLaptop;
let window: Window;

beforeAll(async () => {
  laptop = await startDemoLaptop();
  window = await openWindow(laptop.address, { width: 1440, height: 900 });
  await window.page.getByRole("contentinfo").waitFor();
});
afterAll(async () => {
  await window.close();
  await closeBrowser();
  await laptop.stop();
});

/** Opens a picture as it is when somebody comes from elsewhere. */
async function show(picture: string): Promise<void> {
  await visit(window.page, "#/missions");
  await visit(window.page, `#/m/${laptop.mission}/${picture}`);
}
const asTable = (page: Page) => page.getByText("Table", { exact: true }).click();

/** The site's place on the map, as the window got it. */
interface Shown {
  sites: { ref: string; place: { lat: number; lon: number; within_m: number | null } | null }[];
}

describe("the map", () => {
  test("shows sites as exactly as they may be shown, and says so", async () => {
    await show("map");
    const { page } = window;
    const sites = page.getByRole("listbox", { name: "Sites" });
    await sites.getByRole("option", { name: /Zubair South.*visited.*within 10 km/ }).waitFor();
    await sites.getByRole("option", { name: /Kirkuk road.*visit cancelled.*no place recorded/ }).waitFor();
    await sites.getByRole("option", { name: /Karrada.*place not shown/ }).waitFor();
    expect(await page.locator("[data-site]").count()).toBe(3);
    await expect.poll(() => page.locator("svg[role=img] text").allTextContents()).toEqual(expect.arrayContaining(["Iraq", "Zubair South pump station"]));
    // The record says 30.39, 47.70: what the picture is drawn from does not.
    const map = await laptop.call<Shown>("map_get", { mission: laptop.mission });
    const zubair = map.sites.find(({ ref }) => ref.endsWith("S-01") && ref.startsWith("MA"))?.place;
    expect(zubair?.within_m).toBe(10_000);
    expect([zubair?.lat, zubair?.lon]).not.toContain(30.39);
    expect([zubair?.lat, zubair?.lon]).not.toContain(47.7);
    expect(JSON.stringify(map)).not.toMatch(/30\.39[,}]|47\.7[,}]/);
  });

  test("is walked by keys: sites by arrows, the map by plus and minus, Enter opens", async () => {
    await show("map");
    const { page } = window;
    const sites = page.getByRole("listbox", { name: "Sites" });
    await sites.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await sites.getByRole("option", { name: /Umm Qasr/, selected: true }).waitFor();
    const scale = () => page.locator("svg[role=img] text").filter({ hasText: /^\d+ k?m$/ }).textContent();
    const before = await scale();
    for (let times = 0; times < 5; times++) await page.keyboard.press("+");
    await expect.poll(scale).not.toBe(before);
    await page.keyboard.press("0");
    await expect.poll(scale).toBe(before);
    await page.keyboard.press("Enter");
    await page.waitForURL(/sites\//);
    expect(await page.getByRole("article").getAttribute("aria-label")).toBe("Umm Qasr road logistics yard");
  });

  test("has a table behind it, with no more than may be shown", async () => {
    await show("map");
    await asTable(window.page);
    const row = window.page.getByRole("row", { name: /Zubair South/ });
    expect(await row.innerText()).toMatch(/within 10 km/);
    expect(await row.innerText()).toMatch(/30\.\d, 47\.\d/);
    expect(await row.innerText()).not.toMatch(/30\.39/);
  });
});

describe("the timeline", () => {
  test("shows the days of the mission with what did not happen, and weekends", async () => {
    await show("timeline");
    const { page } = window;
    const table = page.getByRole("table", { name: "Timeline" });
    await table.getByRole("rowheader", { name: /Sunday,? 1 February/ }).waitFor();
    await page.getByRole("region", { name: "Timeline" }).evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
    const friday = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: /Friday,? 6 February/ }) });
    for (let tries = 0; tries < 20 && (await friday.count()) === 0; tries++) await page.getByRole("region", { name: "Timeline" }).evaluate((element) => element.scrollBy(0, -300)).then(() => page.waitForTimeout(60));
    expect(await friday.innerText()).toMatch(/weekend/);
    await asTable(page);
    const cancelled = page.getByRole("row", { name: /Kirkuk road metering station/ }).first();
    expect(await cancelled.innerText()).toMatch(/Monday,? 9 February 2026/);
    expect(await cancelled.innerText()).toMatch(/cancelled/);
  });

  test("tells no time of an interview that is blurred to half a day", async () => {
    const interview = await laptop.record("interview", "MA-I-02");
    await laptop.call("record_set", { id: interview.id, fields: { time_blur: "half_day" } });
    await show("timeline");
    await asTable(window.page);
    const row = window.page.getByRole("row", { name: /Palm-1, guard/ });
    await expect.poll(() => row.innerText()).toMatch(/second half of the day/);
    expect(await row.innerText()).not.toMatch(/\d\d:\d\d/);
    const timeline = await laptop.call<{ days: { entries: { id: string; from: number; to: number }[] }[] }>("timeline_get", { mission: laptop.mission });
    const entry = timeline.days.flatMap(({ entries }) => entries).find(({ id }) => id === interview.id);
    expect([entry?.from, entry?.to]).toEqual([720, 1440]);
  });
});

describe("coverage", () => {
  test("a cell says what was asked, seen and found, and opens it", async () => {
    await show("coverage");
    const { page } = window;
    const grid = page.getByRole("grid", { name: "Coverage" });
    const row = grid.getByRole("row", { name: /¶63/ });
    const cell = row.getByRole("button").first();
    expect(await cell.innerText()).toMatch(/\d asked\s+3 seen\s+2 found\s+(secretariat review, confirmed|confirmed, secretariat review)/);
    expect(await grid.getByRole("row", { name: /¶38/ }).getByRole("button").first().innerText()).toMatch(/nothing yet/);
    await cell.click();
    const behind = page.getByRole("complementary", { name: /¶63/ });
    await behind.getByRole("link", { name: /Incident register empty.*confirmed/ }).waitFor();
    await behind.getByRole("heading", { name: /Asked/ }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => behind.count()).toBe(0);
  });

  test("is walked by arrow keys; what is outside the scope stands apart", async () => {
    await show("coverage");
    const { page } = window;
    const grid = page.getByRole("grid", { name: "Coverage" });
    await grid.locator("button[tabindex='0']").focus();
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-at"))).toBe("1 1");
    await page.keyboard.press("Enter");
    await page.getByRole("complementary", { name: /¶30 · Dijla/ }).waitFor();
    expect(await grid.getByRole("row", { name: "Outside the scope" }).count()).toBe(1);
    await page.getByText("With gaps", { exact: true }).click();
    await expect.poll(() => grid.getByRole("row", { name: "Outside the scope" }).count()).toBe(0);
  });
});

describe("the board", () => {
  test("findings stand in the columns of their states, with what they lack", async () => {
    await show("board");
    const { page } = window;
    await page.getByRole("region", { name: /^confirmed, 4 cards/ }).locator("li").filter({ hasText: /F-04.*Incident register empty.*high.*established/ }).waitFor();
    await page.getByRole("region", { name: /^peer review/ }).locator("li").filter({ hasText: /F-06.*source exposure not checked/ }).waitFor();
    await asTable(page);
    expect(await page.getByRole("row", { name: /F-01/ }).innerText()).toMatch(/sent for company comment/);
  });

  test("a card moves by key the ways that its states allow, and says why it does not", async () => {
    await show("board");
    const { page } = window;
    const card = (column: RegExp) => page.getByRole("region", { name: column }).getByRole("link", { name: /F-09/ }).first();
    await card(/^draft/).focus();
    await page.keyboard.press("Shift+ArrowRight");
    await card(/^peer review/).waitFor();
    await page.getByText(/F-09 is in the state “peer review”/).waitFor();
    // What is written about sources has to be edited before the company reads it.
    const room = (column: RegExp) => page.getByRole("region", { name: column }).getByRole("link", { name: /F-03/ }).first();
    await room(/^secretariat review/).focus();
    await page.keyboard.press("Shift+ArrowRight");
    await page.getByText(/F-03 stays where it is/).waitFor();
    // Back needs a reason.
    await card(/^peer review/).focus();
    await page.keyboard.press("Shift+ArrowLeft");
    await page.getByRole("dialog").getByRole("textbox").fill("More interviews first");
    await page.keyboard.press("Enter");
    await card(/^draft/).waitFor();
  });

  test("the menu of a card holds the moves of its state", async () => {
    await show("board");
    const { page } = window;
    const card = page.getByRole("region", { name: /^draft/ }).getByRole("link", { name: /F-07/ }).first();
    await card.focus();
    await page.keyboard.press("m");
    await page.getByRole("menuitem", { name: /peer review/ }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("menuitem").count()).toBe(0);
  });

  test("a card is pulled to another state", async () => {
    await show("board");
    const { page } = window;
    const draft = page.getByRole("region", { name: /^draft/ });
    await draft.getByText("Possible hire under 18").dragTo(page.getByRole("region", { name: /^secretariat review/ }));
    await page.getByText(/F-07 stays where it is\. No way leads from “draft” to “secretariat review”/).waitFor();
    await draft.getByText("Guards report paying").dragTo(page.getByRole("region", { name: /^peer review/ }));
    await page.getByRole("region", { name: /^peer review/ }).getByText("Guards report paying").waitFor();
  });
});

describe("figures", () => {
  test("count by the public categories, and do not tell few people apart", async () => {
    await show("figures");
    const { page } = window;
    const concerns = page.getByRole("figure", { name: "Compliance concerns" });
    expect(await concerns.innerText()).toMatch(/management and governance\s+active: 2/);
    const people = page.getByRole("figure", { name: "People spoken to" });
    expect(await people.innerText()).toMatch(/former guard\s+<5/);
    expect(await people.innerText()).not.toMatch(/\b[1-4] in /);
    await asTable(page);
    const headings = page.getByRole("figure", { name: "Findings by heading of the Code" });
    expect(await headings.getByRole("row", { name: /Incident Reporting/ }).innerText()).toMatch(/2\s+0/);
    await visit(page, "#/figures");
    await page.getByRole("heading", { name: "Figures of all missions" }).waitFor();
  });
});

test("each picture has a key and a place in the palette", async () => {
  const { page } = window;
  await visit(page, `#/m/${laptop.mission}/today`);
  await page.keyboard.press("g");
  await page.keyboard.press("Shift+W");
  await page.waitForURL(/coverage$/);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("go to timeline");
  await page.keyboard.press("Enter");
  await page.waitForURL(/timeline$/);
});

test("a mission without anything says what belongs here", async () => {
  const { missions } = await laptop.call<{ missions: { id: string; ref: string }[] }>("mission_list");
  const honduras = missions.find(({ ref }) => ref === "HND-2026-02")?.id;
  for (const picture of pictures) {
    await visit(window.page, `#/m/${honduras}/${picture}`);
    expect(await faultsOf(window.page)).toEqual({});
  }
  expect(window.wrongs).toEqual([]);
});
