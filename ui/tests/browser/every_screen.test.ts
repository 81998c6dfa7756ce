import { afterAll, beforeAll, expect, test } from "vitest";

import type { RecordPage } from "../../src/bindings/commands";
import { looks } from "../../src/features/looking/looks";
import { sections } from "../../src/features/sections";
import { type DemoLaptop, startDemoLaptop } from "./demo";
import { faultsOf } from "./measure";
import { closeBrowser, openWindow, type View, visit } from "./window";

let laptop: DemoLaptop;
let addresses: string[];
/** Those that have a table behind them. */
let pictures: string[];

beforeAll(async () => {
  laptop = await startDemoLaptop();
  const m = `#/m/${laptop.mission}`;
  pictures = ["#/figures", ...looks.map(({ slug }) => `${m}/${slug}`)];
  addresses = ["#/missions", "#/sync", "#/people", "#/packs", "#/deposits", "#/import", "#/conflicts", "#/stop", "#/card/consent", `${m}/today`, `${m}/about`, `${m}/briefing`, `${m}/incidents-compared`, ...pictures];
  for (const { slug, kind, scope } of sections) {
    const list = scope === "mission" ? `${m}/${slug}` : `#/o/${slug}`;
    const { records } = await laptop.call<RecordPage>("record_list", { kind, limit: 1, ...(scope === "mission" ? { mission: laptop.mission } : {}) });
    // Without one the list says what belongs there.
    addresses.push(records[0] ? `${list}/${records[0].id}` : list);
    if (kind === "company") addresses.push(`${m}/briefing/${records[0]?.id}`, `${m}/briefing/${records[0]?.id}/compare`);
  }
  // The records with most on them.
  for (const [slug, kind, reference] of [["interviews", "interview", "TQ-I-04"], ["visits", "site_visit", "V-02"], ["evidence", "evidence", "P-001"], ["findings", "finding", "F-01"]] as const) {
    const { id } = await laptop.record(kind, reference);
    addresses.push(`${m}/${slug}/${id}`, `#/history/${id}`);
  }
});
afterAll(async () => {
  await closeBrowser();
  await laptop.stop();
});

const views: Record<string, View> = {
  English: {},
  French: { language: "fr" },
  Spanish: { language: "es" },
  Arabic: { language: "ar" },
  "the dark at 1920 × 1080": { width: 1920, height: 1080, dark: true },
  "text at 200 %": { width: 640, height: 360, scale: 2 },
};

test.each(Object.entries(views))("in %s every screen is whole, accessible and large enough to touch", { timeout: 600_000 }, async (_, view) => {
  const { page, wrongs, close } = await openWindow(laptop.address, view);
  await page.getByRole("contentinfo").waitFor();
  const faults: Record<string, unknown> = {};
  const look = async (name: string) => {
    const found = await faultsOf(page);
    if (Object.keys(found).length > 0) faults[name.replace(laptop.mission, "…")] = found;
  };
  for (const address of addresses) {
    await visit(page, address);
    await look(address);
    if (!pictures.includes(address)) continue;
    await page.locator("label:has(input[type=radio])").nth(1).click();
    await page.getByRole("row").first().waitFor();
    await look(`${address}, the table behind it`);
  }
  expect(faults).toEqual({});
  expect(wrongs).toEqual([]);
  await close();
});
