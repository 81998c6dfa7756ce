import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { BriefingSummary, Digest, RecordPage } from "../../src/bindings/commands";
import { type DemoLaptop, startDemoLaptop } from "./demo";
import { closeBrowser, openWindow, visit, type Window } from "./window";

let laptop: DemoLaptop;
let window: Window;
let folder: string;
let heron: string;

beforeAll(async () => {
  laptop = await startDemoLaptop();
  window = await openWindow(laptop.address);
  await window.page.waitForURL(/today/);
  folder = await mkdtemp(join(tmpdir(), "fieldseal-tables-"));
  const { companies } = await laptop.call<{ companies: BriefingSummary[] }>("briefing_list", { mission: laptop.mission });
  heron = companies.find(({ company }) => company.title.startsWith("Blue Heron"))?.company.id ?? "";
});
afterAll(async () => {
  await window.close();
  await closeBrowser();
  await laptop.stop();
  await rm(folder, { recursive: true, force: true });
});

const licences = `Company,Licence no,Valid until,For,Remarks
Zagros Lantern Security Co. (invented),W-1,2027-01-31,weapons,
Zagros Lantern Security Co. (invented),W-2,30.02.2026,vehicles,thirtieth of February
Nobody at all,W-3,2026-12-31,radio,
Zagros Lantern Security Co. (invented),W-4,31 December 2026,radio,a radio permit
`;

test("bad rows are named, the rest comes in, and the same file again changes nothing", async () => {
  const { page, wrongs } = window;
  const path = join(folder, "licences.csv");
  await writeFile(path, licences);
  const count = async () => (await laptop.call<RecordPage>("record_list", { kind: "licence", limit: 1 })).total;
  const digest = async () => (await laptop.call<Digest>("vault_digest", {})).digest;
  const before = await count();

  await visit(page, "#/import?kind=licence");
  const choose = async (name: string) => {
    const chosen = page.waitForEvent("filechooser");
    await page.getByRole("button", { name }).click();
    await (await chosen).setFiles([path]);
  };
  await choose("Choose a file");
  const bad = page.locator("section[data-bad]");
  await bad.getByText("2 rows cannot be taken").waitFor();
  const rows = await bad.getByRole("row").allInnerTexts();
  expect(rows.find((row) => row.startsWith("3"))).toMatch(/Valid until\s+30\.02\.2026\s+There is no such day in the calendar/);
  expect(rows.find((row) => row.startsWith("4"))).toMatch(/Company\s+Nobody at all\s+Nothing here is called “Nobody at all”/);
  expect(await page.locator("[data-count=new] dd").innerText()).toBe("2");

  await page.getByRole("button", { name: "Import the other 2 rows" }).click();
  await page.getByText("The table was imported.").waitFor();
  await page.getByText("2 new records").waitFor();
  expect(await count()).toBe(before + 2);
  await page.getByText("What can be taken is here already").waitFor();

  const after = await digest();
  await choose("Another file");
  await page.locator("[data-count=same] dd", { hasText: "2" }).waitFor();
  expect(await page.locator("[data-count=new] dd").innerText()).toBe("0");
  expect(await digest()).toBe(after);
  expect(wrongs).toEqual([]);
});

test("a column can be another field, and a difference waits for a decision", async () => {
  const { page } = window;
  const path = join(folder, "changed.csv");
  await writeFile(path, "Company,Licence no,Until then\nZagros Lantern Security Co. (invented),W-1,2028-01-31\n");
  await visit(page, "#/import?kind=licence");
  const chosen = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /Choose a file|Another file/ }).click();
  await (await chosen).setFiles([path]);
  await page.locator("[data-count=same] dd", { hasText: "1" }).waitFor();
  await page.getByRole("button", { name: /Field of “Until then”/ }).click();
  await page.getByRole("option", { name: "Expires" }).click();
  await page.getByText("1 record is here and differs").waitFor();
  await page.getByText("There is nothing to import").waitFor();
  await page.getByText("Bring them up to date").click();
  await page.getByRole("button", { name: "Import 1 row" }).click();
  await page.getByText("1 record brought up to date").waitFor();
});

test("a file that is no table is refused with what to do", async () => {
  const { page } = window;
  const path = join(folder, "report.pdf");
  await writeFile(path, "%PDF-1.7 nothing to see");
  await visit(page, "#/import");
  const chosen = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /Choose a file|Another file/ }).click();
  await (await chosen).setFiles([path]);
  await page.getByText("This is no table that can be read").waitFor();
});

test("a briefing shows papers that ended, answers, and makes a task of what is to be verified", async () => {
  const { page, wrongs } = window;
  await visit(page, `#/m/${laptop.mission}/briefing`);
  await page.getByRole("link", { name: /Blue Heron/ }).click();
  const article = page.getByRole("article", { name: /Blue Heron/ });
  const papers = article.locator("section", { hasText: "Licences and certificates" });
  await papers.getByText(/^ended \d+ days ago$/).waitFor();
  expect(await papers.innerText()).toMatch(/Licence: operating/);
  const answers = article.locator("section").filter({ has: page.getByRole("heading", { name: "Self-assessment" }) });
  expect(await answers.innerText()).toMatch(/Never retained; shown at hire and handed back\./);
  await article.getByRole("button", { name: "Make it a task" }).click();
  await article.getByRole("link", { name: "The task about it" }).click();
  await page.waitForURL(/tasks/);
  expect(await page.getByRole("article").getAttribute("aria-label")).toMatch(/^Verify: Local news/);
  expect(wrongs).toEqual([]);
});

test("what a company says stands beside what was seen, and gaps are named", async () => {
  const { page } = window;
  await visit(page, `#/m/${laptop.mission}/briefing/${heron}/compare`);
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: /¶\s?54/ }) });
  await row.getByText("Never retained; shown at hire and handed back.").waitFor();
  await row.getByText("contradicts it", { exact: true }).first().waitFor();
  const all = await page.getByRole("row").count();
  await page.getByText("Gaps", { exact: true }).click();
  await page.getByText("Not asked in the self-assessment").first().waitFor();
  expect(await page.getByRole("row").count()).toBeLessThan(all);
});
