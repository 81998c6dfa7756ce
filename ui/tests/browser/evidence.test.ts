import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { RecordDocument, RecordPage } from "../../src/bindings/commands";
import { type DemoLaptop, startDemoLaptop } from "./demo";
import { closeBrowser, openWindow, saved, visit, type Window } from "./window";

const photos = join(import.meta.dirname, "../../../assets/demo/photos");
let laptop: DemoLaptop;
let window: Window;
let card: string;

beforeAll(async () => {
  laptop = await startDemoLaptop();
  window = await openWindow(laptop.address);
  await window.page.waitForURL(/today/);
  card = await mkdtemp(join(tmpdir(), "fieldseal-card-"));
});
afterAll(async () => {
  await window.close();
  await closeBrowser();
  await laptop.stop();
  await rm(card, { recursive: true, force: true });
});

/** A photo like another, of other bytes. */
async function variant(name: string, number: number): Promise<string> {
  const path = join(card, `${number}.jpg`);
  await writeFile(path, Buffer.concat([await readFile(join(photos, name)), Buffer.from(`variant ${number}`)]));
  return path;
}

test("photos come in with progress; the damaged and the double are told", async () => {
  const { page } = window;
  const broken = join(card, "broken.jpg");
  await writeFile(broken, (await readFile(join(photos, "DSCN0012.jpg"))).subarray(0, 40_000));
  const double = join(card, "double.jpg");
  await copyFile(join(photos, "DSCN0021.jpg"), double);
  const fresh = await variant("DSCN0025.jpg", 1);

  await visit(page, `#/m/${laptop.mission}/evidence`);
  await page.getByRole("button", { name: "Import photos" }).waitFor();
  const chosen = page.waitForEvent("filechooser");
  await page.keyboard.press("i");
  await (await chosen).setFiles([broken, double, fresh]);
  const panel = page.getByRole("complementary", { name: "Photo imports" });
  await panel.getByText("Photos imported").waitFor({ timeout: 20_000 });
  // The counts come a moment after the heading.
  await panel.getByText(/1 photo imported/).waitFor();
  expect(await panel.innerText()).toMatch(/1 was here already/);
  expect(await panel.innerText()).toMatch(/1 is damaged: kept unchanged and marked/);
  await panel.getByRole("link", { name: "broken.jpg" }).click();
  await page.getByText("This file is damaged").waitFor();
  await panel.getByRole("button", { name: "Close" }).click();
  await panel.waitFor({ state: "detached" });
});

test("an import can be cancelled and leaves nothing half done", async () => {
  const { page } = window;
  const paths = await Promise.all(Array.from({ length: 40 }, (_, number) => variant("DSCN0042.jpg", 100 + number)));
  const count = async () => (await laptop.call<RecordPage>("record_list", { kind: "evidence", mission: laptop.mission, limit: 1000 })).total;
  const before = await count();
  await laptop.call("photo_import", { paths, mission: laptop.mission });
  const panel = page.getByRole("complementary", { name: "Photo imports" });
  await panel.getByText(/\d+ of 40/).waitFor();
  await panel.getByRole("button", { name: "Cancel" }).click();
  await panel.getByText("Import cancelled").waitFor({ timeout: 20_000 });
  const after = await count();
  expect(after).toBeLessThan(before + 40);
  await page.waitForTimeout(800);
  expect(await count()).toBe(after);
  await panel.getByRole("button", { name: "Close" }).click();
});

test("the grid answers the keyboard and the viewer tells the facts", async () => {
  const { page } = window;
  await visit(page, `#/m/${laptop.mission}/evidence`);
  const grid = page.getByRole("listbox", { name: "Evidence" });
  await grid.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const facts = page.getByRole("complementary", { name: "What surrounds this record" });
  await facts.waitFor();
  const id = page.url().split("/").at(-1) ?? "";
  const record = await laptop.call<RecordDocument>("record_get", { id });
  const sha256 = String(record.fields.sha256);
  expect((await facts.innerText()).replaceAll(" ", "")).toContain(sha256);
  expect(await facts.innerText()).toMatch(/\d{2}\.\d{5}, \d|no position in the file|position of zeros/);

  const picture = page.locator("article img");
  await picture.waitFor();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await page.getByText("196 %").waitFor();
  await page.keyboard.press("0");
  await page.getByText("100 %").waitFor();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.url()).not.toContain(id);

  await page.getByLabel("Title").fill("South gate");
  await saved(page);
  const next = page.url().split("/").at(-1) ?? "";
  expect((await laptop.call<RecordDocument>("record_get", { id: next })).fields.title).toBe("South gate");
});

test("from a finding to the original photo in two clicks, and back", async () => {
  const { page } = window;
  const finding = await laptop.record("finding", "F-03");
  await visit(page, `#/m/${laptop.mission}/findings/${finding.id}`);
  await page.getByRole("complementary", { name: "What surrounds this record" }).getByRole("link", { name: /P-001/ }).click();
  await page.getByRole("button", { name: "Original" }).click();
  await page.getByText("You see the original’s bytes.").waitFor();
  const shown = await page.locator("article img").evaluate((image: HTMLImageElement) => image.src);
  expect(shown).toMatch(/\/original$/);
  const photo = page.url().split("/").at(-1)?.replace(/\?.*/, "") ?? "";
  const bytes = Buffer.from(await (await fetch(shown)).arrayBuffer());
  const digest = Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");
  expect(digest).toBe((await laptop.call<RecordDocument>("record_get", { id: photo })).fields.sha256);
  await page.keyboard.press("Escape");
  await page.getByRole("article", { name: /Room used to hold persons/ }).waitFor();
});

test("an original leaves the vault unchanged, after a word about what that means", async () => {
  const { page } = window;
  const photo = await laptop.record("evidence", "P-001");
  await visit(page, `#/m/${laptop.mission}/evidence/${photo.id}`);
  await page.locator("article img").waitFor();
  await page.keyboard.press("x");
  const dialog = page.getByRole("alertdialog", { name: "Export this photo" });
  await dialog.getByText("It leaves the vault").waitFor();
  await dialog.getByText("Original, unchanged").click();
  const out = join(card, "exported.jpg");
  await dialog.getByLabel("File").fill(out);
  expect(await dialog.getByRole("button", { name: "Export" }).isDisabled()).toBe(true);
  await dialog.getByLabel("Reason").fill("for the letter to the ministry");
  await dialog.getByRole("button", { name: "Export" }).click();
  await dialog.getByText("the SHA-256 agrees").waitFor();
  expect((await readFile(out)).equals(await readFile(join(photos, "DSCN0012.jpg")))).toBe(true);
  await page.keyboard.press("Escape");
  expect(window.wrongs).toEqual([]);
});
