import { afterAll, beforeAll, expect, test } from "vitest";

import type { RecordPage } from "../../src/bindings/commands";
import { looks } from "../../src/features/looking/looks";
import { sections } from "../../src/features/sections";
import { axeViolations } from "./axe";
import { type DemoLaptop, startDemoLaptop } from "./demo";
import { measured } from "./measure";
import { closeBrowser, openWindow, type View, visit } from "./window";

let laptop: DemoLaptop;
let addresses: string[];

beforeAll(async () => {
  laptop = await startDemoLaptop();
  const m = `#/m/${laptop.mission}`;
  const looked = looks.map(({ slug }) => `${m}/${slug}`);
  addresses = ["#/missions", "#/sync", "#/people", "#/packs", "#/import", "#/conflicts", "#/stop", "#/card/consent", "#/figures", `${m}/today`, `${m}/about`, `${m}/briefing`, `${m}/incidents-compared`, ...looked];
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
  for (const address of addresses) {
    await visit(page, address);
    const headed = await page.locator("h1:visible").first().waitFor({ timeout: 10_000 }).then(() => true, () => false);
    const { cut, small, wide } = await measured(page);
    const axe = await axeViolations(page);
    if (!headed || cut.length > 0 || small.length > 0 || wide || axe.length > 0) faults[address.replace(laptop.mission, "…")] = { headed, cut, small, wide, axe };
  }
  expect(faults).toEqual({});
  expect(wrongs).toEqual([]);
  await close();
});
