import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { ConflictList, RecordDocument } from "../../src/bindings/commands";
import { type DemoLaptop, passphrase, startDemoLaptop } from "./demo";
import { type Laptop, run, type Running, startLaptop } from "./host";
import { closeBrowser, openWindow, saved, visit, type Window } from "./window";

let server: Running;
let folder: string;
let address: string;
let token: string;
let secretariat: DemoLaptop;
let officer: Laptop;
let hers: Window;
let his: Window;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fieldseal-relay-"));
  server = run("fieldseal-server", ["serve", "--data", folder, "--listen", "127.0.0.1:0"]);
  token = (await server.said(/setup token: (\S+)/))[1]!;
  address = (await server.said(/listening on (\S+)/))[1]!;
  secretariat = await startDemoLaptop();
  officer = await startLaptop();
  await officer.call("vault_create", { name: "T. Quistamara", passphrase });
  hers = await openWindow(secretariat.address);
  his = await openWindow(officer.address);
});
afterAll(async () => {
  await hers.close();
  await his.close();
  await closeBrowser();
  await secretariat.stop();
  await officer.stop();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function sync({ page }: Window): Promise<void> {
  await visit(page, "#/sync");
  await page.getByRole("button", { name: /Sync now/ }).click();
  await page.getByText("Sync finished").waitFor({ timeout: 30_000 });
}

test("the secretariat founds, invites and approves by the numbers it hears", async () => {
  const { page } = hers;
  await visit(page, "#/sync");
  await page.getByRole("button", { name: /found an organisation/ }).click();
  await page.getByLabel("Name of the organisation").fill("Review secretariat");
  await page.getByLabel("Address of its server").fill(address);
  await page.getByLabel("Setup token").fill(token);
  await page.getByRole("button", { name: "Found the organisation" }).click();
  await page.getByRole("button", { name: /Sync now/ }).waitFor({ timeout: 20_000 });

  await visit(page, "#/people");
  await page.getByLabel("Name").fill("T. Quistamara");
  // Who leads a mission changes what somebody else wrote.
  await page.getByRole("button", { name: /Role/ }).click();
  await page.getByRole("option", { name: "mission lead" }).click();
  await page.getByRole("group", { name: /Member of these missions/ }).getByRole("button", { name: "IRQ-2026-01" }).click();
  await page.getByRole("button", { name: "Make an invite" }).click();
  const invite = await page.getByText(/^fieldseal-invite:/).innerText();

  await visit(his.page, "#/sync");
  await his.page.getByLabel("Invite").fill(invite);
  await his.page.getByRole("button", { name: "Ask to join" }).click();
  const sas = await his.page.getByLabel("Numbers to read out").innerText();
  expect(sas.replace(/\D/g, "")).toHaveLength(24);
  await his.page.getByText("Waiting for the secretariat to approve this laptop").waitFor();

  await sync(hers);
  await visit(page, "#/people");
  const numbers = page.getByLabel("The numbers as you hear them");
  await numbers.fill("1".repeat(24));
  await page.getByRole("button", { name: /Approve/ }).click();
  await page.getByRole("alert").waitFor();
  await numbers.fill(sas.replace(/\s+/g, " "));
  await page.getByRole("button", { name: /Approve/ }).click();
  await page.getByText("T. Quistamara").and(page.locator("bdi")).waitFor();
  await numbers.waitFor({ state: "detached", timeout: 10_000 });

  await sync(hers);
  await his.page.getByRole("button", { name: /Has the secretariat approved/ }).click();
  await his.page.getByRole("button", { name: /Sync now/ }).waitFor({ timeout: 20_000 });
  await sync(his);
  await his.page.getByRole("link", { name: /Iraq field-based review/ }).waitFor({ timeout: 20_000 });
});

test("two people write one field: both values are kept, shown to both, and settled once", async () => {
  const finding = await secretariat.record("finding", "F-05");
  const address = `#/m/${secretariat.mission}/findings/${finding.id}`;
  const choose = async ({ page }: Window, mark: string) => {
    await visit(page, address);
    await page.getByRole("radiogroup", { name: "Scope" }).locator("label").filter({ has: page.locator(`input[aria-label^="${mark}"]`) }).click();
    await saved(page);
  };
  await choose(hers, "4 of 4");
  await choose(his, "2 of 4");
  await sync(hers);
  await sync(his);
  await sync(hers);

  for (const laptop of [secretariat, officer]) {
    const { conflicts } = await laptop.call<ConflictList>("record_conflicts");
    expect(conflicts.map(({ field, values }) => [field, values.length])).toContainEqual(["severity_scope", 2]);
  }
  const { page } = hers;
  await visit(page, address);
  await page.getByRole("link", { name: "Two values: settle" }).first().click();
  await page.getByText("both were written without having seen the other’s change").waitFor();
  const cards = page.getByRole("radio");
  expect(await cards.filter({ hasText: "T. Quistamara" }).count()).toBe(1);
  expect(await cards.filter({ hasText: "M. Aldvik" }).count()).toBe(1);
  await page.locator("button[role=radio]").filter({ hasText: "T. Quistamara" }).click();
  await page.getByLabel(/Why/).fill("Day and night shift counted together.");
  await page.keyboard.press("Control+Enter");
  await page.getByText("Nothing to settle").or(page.getByText(/Choose a field/)).or(page.getByText("concurrent")).first().waitFor();
  await expect.poll(async () => (await secretariat.call<RecordDocument>("record_get", { id: finding.id })).conflicts).not.toContain("severity_scope");

  await sync(hers);
  await sync(his);
  const settled = await officer.call<RecordDocument>("record_get", { id: finding.id });
  expect(settled.conflicts).not.toContain("severity_scope");
  expect(settled.fields.severity_scope).toBe(2);
  await visit(his.page, `#/history/${finding.id}`);
  await his.page.getByText("Day and night shift counted together.").waitFor();
});

test("two people write one text: letters merge, overlapping words are looked at", async () => {
  const finding = await secretariat.record("finding", "F-05");
  const type = async ({ page }: Window, text: string) => {
    await visit(page, `#/m/${secretariat.mission}/findings/${finding.id}`);
    const note = page.getByLabel("Statement", { exact: true });
    await note.click();
    await page.keyboard.press("Control+a");
    await page.keyboard.type(text);
    await saved(page);
  };
  await type(hers, "Twelve hours with one break at noon.");
  await sync(hers);
  await sync(his);
  await type(hers, "Twelve hours with one short break at noon.");
  await type(his, "Twelve hours with no break at all.");
  await sync(hers);
  await sync(his);
  await sync(hers);
  const read = (laptop: Laptop) => laptop.call<RecordDocument>("record_get", { id: finding.id });
  expect((await read(secretariat)).fields.statement).toBe((await read(officer)).fields.statement);
  expect((await read(officer)).conflicts).toContain("statement");

  const { page } = his;
  await visit(page, `#/conflicts/${finding.id}/statement`);
  await page.getByText("The text as it merged").waitFor();
  await page.keyboard.press("w");
  await page.getByLabel("Write another value").fill("Twelve hours with one short break at noon, or none.");
  await page.getByRole("button", { name: /Settle with the new value/ }).click();
  await expect.poll(async () => (await read(officer)).conflicts).not.toContain("statement");
  await sync(his);
  await sync(hers);
  expect((await read(secretariat)).fields.statement).toBe("Twelve hours with one short break at noon, or none.");
  expect((await read(secretariat)).conflicts).not.toContain("statement");
});

test("the status line tells offline from uploaded", async () => {
  const { page } = his;
  await visit(page, `#/m/${secretariat.mission}/today`);
  await page.getByText("Everything uploaded").waitFor();
  await page.getByRole("textbox", { name: "Write a note" }).fill("Gate closed at dusk.");
  await saved(page);
  await page.getByText(/\d+ changes? to upload/).waitFor();
  await server.stop();
  await visit(page, "#/sync");
  await page.getByRole("button", { name: /Sync now/ }).click();
  await page.getByRole("alert").waitFor({ timeout: 30_000 });
  await page.getByText(/^Offline/).waitFor();
  expect([...hers.wrongs, ...his.wrongs]).toEqual([]);
});
