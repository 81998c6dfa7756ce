import { afterAll, beforeAll, expect, test } from "vitest";

import type { RecordPage } from "../../src/bindings/commands";
import { looks } from "../../src/features/looking/looks";
import { sections } from "../../src/features/sections";
import { axeViolations } from "./axe";
import { type DemoLaptop, startDemoLaptop } from "./demo";
import { measured } from "./measure";
import { closeBrowser, openWindow, visit } from "./window";

let laptop: DemoLaptop;
let addresses: string[];

beforeAll(async () => {
  laptop = await startDemoLaptop();
  const m = `#/m/${laptop.mission}`;
  addresses = ["#/missions", "#/sync", "#/people", "#/packs", "#/import", "#/conflicts", "#/stop", "#/figures", `${m}/today`, `${m}/about`, `${m}/briefing`, `${m}/incidents-compared`, ...looks.map(({ slug }) => `${m}/${slug}`)];
  for (const { slug, kind, scope } of sections) {
    const list = scope === "mission" ? `${m}/${slug}` : `#/o/${slug}`;
    const { records } = await laptop.call<RecordPage>("record_list", { kind, limit: 1, ...(scope === "mission" ? { mission: laptop.mission } : {}) });
    // Without one the list says what belongs there.
    addresses.push(records[0] ? `${list}/${records[0].id}` : list);
    if (records[0]) addresses.push(`#/history/${records[0].id}`);
  }
});
afterAll(async () => {
  await closeBrowser();
  await laptop.stop();
});

test.each(["en-GB", "fr", "es", "ar"])("every screen in %s is accessible, and nothing on it is cut", { timeout: 600_000 }, async (language) => {
  const { page, wrongs, close } = await openWindow(laptop.address, { language });
  await page.getByRole("contentinfo").waitFor();
  const faults: Record<string, unknown> = {};
  for (const address of addresses) {
    await visit(page, address);
    const headed = await page.locator("h1:visible").first().waitFor({ timeout: 10_000 }).then(() => true, () => false);
    const { cut, wide } = await measured(page);
    const axe = await axeViolations(page);
    if (!headed || cut.length > 0 || wide || axe.length > 0) faults[address.replace(laptop.mission, "…")] = { headed, cut, wide, axe };
  }
  expect(faults).toEqual({});
  expect(wrongs).toEqual([]);
  await close();
});
