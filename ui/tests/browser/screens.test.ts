import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { axeViolations } from "./axe";
import { type DemoLaptop, startDemoLaptop } from "./demo";
import { measured } from "./measure";
import { closeBrowser, openWindow, type View, visit, type Window } from "./window";

let laptop: DemoLaptop;
let addresses: Record<string, string>;

beforeAll(async () => {
  laptop = await startDemoLaptop();
  const m = `#/m/${laptop.mission}`;
  const id = async (kind: string, reference: string) => (await laptop.record(kind, reference)).id;
  const { records } = await laptop.call<{ records: { id: string }[] }>("record_list", { kind: "company" });
  const sources = await laptop.call<{ records: { id: string }[] }>("record_list", { kind: "source", mission: laptop.mission });
  addresses = {
    missions: "#/missions",
    mission: `${m}/about`,
    today: `${m}/today`,
    interview: `${m}/interviews/${await id("interview", "TQ-I-04")}`,
    observation: `${m}/observations/${await id("observation", "O-004")}`,
    visit: `${m}/visits/${await id("site_visit", "V-02")}`,
    site: `${m}/sites/${await id("site", "S-01")}`,
    source: `${m}/sources/${sources.records[0]?.id}`,
    company: `#/o/companies/${records[0]?.id}`,
    evidence: `${m}/evidence`,
    photo: `${m}/evidence/${await id("evidence", "P-001")}`,
    incident: `${m}/incidents/${await id("incident", "E-01")}`,
    concern: `${m}/concerns/${await id("compliance_concern", "C-01")}`,
    clients: "#/o/clients",
    stop: "#/stop",
    compared: `${m}/incidents-compared`,
    finding: `${m}/findings/${await id("finding", "F-01")}`,
    history: `#/history/${await id("finding", "F-01")}`,
    conflicts: "#/conflicts",
    sync: "#/sync",
    packs: "#/packs",
    card: "#/card/consent",
    briefings: `${m}/briefing`,
    briefing: `${m}/briefing/${records[0]?.id}`,
    comparison: `${m}/briefing/${records[0]?.id}/compare`,
    "import": "#/import",
  };
});
afterAll(async () => {
  await closeBrowser();
  await laptop.stop();
});

const views: Record<string, View & { mirrored?: boolean }> = {
  "1280 × 720": {},
  "1920 × 1080, dark": { width: 1920, height: 1080, dark: true },
  "1280 × 720 at 200 %": { width: 640, height: 360, scale: 2 },
  "right to left": { mirrored: true },
  Arabic: { language: "ar" },
};

describe.each(Object.entries(views))("%s", (_, { mirrored = false, ...view }) => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow(laptop.address, view);
    await window.page.getByRole("contentinfo").waitFor();
    if (mirrored) {
      await window.page.keyboard.press("Control+k");
      await window.page.keyboard.type("mirror");
      await window.page.keyboard.press("Enter");
    }
  });
  afterAll(() => window.close());

  test.each(["missions", "mission", "today", "stop", "compared", "interview", "observation", "visit", "site", "source", "company", "evidence", "photo", "incident", "concern", "clients", "finding", "history", "conflicts", "sync", "packs", "card", "briefings", "briefing", "comparison", "import"])(
    "%s is whole, accessible and large enough to touch",
    async (name) => {
      await visit(window.page, addresses[name] ?? "");
      await window.page.locator("h1:visible").first().waitFor();
      await window.page.waitForTimeout(150);
      const { cut, small, wide } = await measured(window.page);
      expect({ cut, small, wide, axe: await axeViolations(window.page) }).toEqual({ cut: [], small: [], wide: false, axe: [] });
      expect(window.wrongs).toEqual([]);
    },
  );

  test("the layout follows the direction", async () => {
    await visit(window.page, addresses.interview ?? "");
    await window.page.locator("[data-document] aside").waitFor();
    const box = async (selector: string) => (await window.page.locator(selector).first().boundingBox()) ?? { x: 0, width: 0 };
    const [head, rail] = [await box("[data-document] h1"), await box("[data-document] aside")];
    if ((view.width ?? 1280) < 900) return;
    const [nav, main] = [await box("nav"), await box("main")];
    const isRightToLeft = mirrored || view.language === "ar";
    expect(nav.x < main.x).toBe(!isRightToLeft);
    expect(head.x < rail.x).toBe(!isRightToLeft);
  });
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
