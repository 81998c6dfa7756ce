import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { type DemoLaptop, startDemoLaptop } from "./demo";
import { closeBrowser, openWindow, type View, visit, type Window } from "./window";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
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

interface Found {
  /** Text that is cut off although nothing scrolls there. */
  cut: string[];
  /** Controls smaller than a fingertip. */
  small: string[];
  /** The page is wider than its window. */
  wide: boolean;
}

/** Looks at the page as it stands. */
function measure(): Found {
  const seen = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
    const style = getComputedStyle(element);
    return element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !element.closest('[class*="visually-hidden"]') && style.position !== "fixed" && element.getBoundingClientRect().width > 0;
  });
  const say = (element: HTMLElement) => `${element.tagName.toLowerCase()}.${element.className.toString().split(" ")[0]} “${element.textContent?.trim().slice(0, 40)}” ${Math.round(element.getBoundingClientRect().width)}×${Math.round(element.getBoundingClientRect().height)}`;
  const cut = seen.filter((element) => {
    const style = getComputedStyle(element);
    const ownText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    // A box that clips what its children say cuts text as well as one that clips its own.
    const clipsChildren = /hidden|clip/.test(style.overflowY) && element.textContent?.trim() && element.scrollHeight > element.clientHeight + 2;
    return clipsChildren || (ownText && /hidden|clip/.test(style.overflow) && element.scrollWidth > element.clientWidth + 1);
  });
  const small = seen.filter((element) => {
    if (!element.matches("button, a[href], input:not([type=radio]):not([type=checkbox]), textarea, label[data-rac]")) return false;
    if (element.closest("p, [class*='hint'], [class*='skip']")) return false;
    const { width, height } = element.getBoundingClientRect();
    return height < 31 || width < 24;
  });
  return { cut: cut.map(say), small: [...new Set(small.map(say))], wide: document.documentElement.scrollWidth > document.documentElement.clientWidth + 1 };
}

async function faults({ page }: Window): Promise<string[]> {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> } };
    return (await axe.run({ resultTypes: ["violations"] })).violations;
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary.split("\n")[1] ?? ""}`);
}

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
      // Lists and texts take a moment to find their size; what is still cut after that is.
      let found = await window.page.evaluate(measure);
      for (let tries = 0; tries < 10 && (found.cut.length + found.small.length > 0 || found.wide); tries++) {
        await window.page.waitForTimeout(200);
        found = await window.page.evaluate(measure);
      }
      const { cut, small, wide } = found;
      expect({ cut, small, wide, axe: await faults(window) }).toEqual({ cut: [], small: [], wide: false, axe: [] });
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
  expect(await faults(window)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  expect(await faults(window)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");
  expect(await faults(window)).toEqual([]);
  await page.keyboard.press("Escape");
  await laptop.call("vault_lock");
  await page.waitForURL(/unlock/);
  await page.getByLabel("Passphrase").waitFor();
  expect(await faults(window)).toEqual([]);
  await window.close();
});
