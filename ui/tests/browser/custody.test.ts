import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { Custody, EvidenceOverviewed, PhotoImportStatus, RecordDocument } from "../../src/bindings/commands";
import { type DemoLaptop, startDemoLaptop } from "./demo";
import { closeBrowser, openWindow, saved, visit, type Window } from "./window";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
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

const rail = () => window.page.getByRole("complementary", { name: "What surrounds this record" });

/** Imports a file as the page would; the record's id. */
async function take(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(card, name);
  await writeFile(path, bytes);
  const { job } = await laptop.call<{ job: string }>("photo_import", { paths: [path], mission: laptop.mission });
  for (;;) {
    const status = await laptop.call<PhotoImportStatus>("photo_import_status", { job });
    if (status.finished) return status.items[0]?.id ?? "";
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function clean(): Promise<void> {
  await window.page.evaluate(axe);
  const violations = await window.page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> } };
    return (await axe.run({ resultTypes: ["violations"] })).violations;
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary}`)).toEqual([]);
}

test("looking at an original is an event, and the chain is whole", async () => {
  const { page } = window;
  const photo = await laptop.record("evidence", "P-001");
  await visit(page, `#/m/${laptop.mission}/evidence/${photo.id}`);
  await rail().getByText("Chain whole: 1 event.").waitFor();
  const refused = await fetch(await page.locator("article img").first().evaluate((image: HTMLImageElement) => image.src.replace(/preview$/, "original")));
  expect(refused.status).toBe(404);
  await page.keyboard.press("o");
  await page.getByText("You see the original’s bytes.").waitFor();
  await rail().getByText("Chain whole: 2 events.").waitFor();
  await rail().getByText("viewed").waitFor();
  await page.keyboard.press("o");
  await rail().getByRole("button", { name: "Check the bytes" }).click();
  await rail().getByText("Read again: these are the bytes that were imported.").waitFor();
  const custody = await laptop.call<Custody>("evidence_custody", { id: photo.id });
  expect(custody.events.map(({ action }) => action)).toEqual(["imported", "viewed", "verified"]);
  await clean();
});

test("a derivative is made with the keyboard alone, approved, and stands beside the original", async () => {
  const { page } = window;
  const photo = await laptop.record("evidence", "P-001");
  await visit(page, `#/m/${laptop.mission}/evidence/${photo.id}`);
  await page.locator("article img").first().waitFor();
  await page.keyboard.press("r");
  await page.getByRole("complementary", { name: "Make a derivative" }).waitFor();
  await page.keyboard.press("f");
  const area = page.getByRole("button", { name: /^Cover 1:/ });
  await expect.poll(() => area.evaluate((element) => element === document.activeElement)).toBe(true);
  for (let step = 0; step < 10; step++) await page.keyboard.press("ArrowLeft");
  for (let step = 0; step < 5; step++) await page.keyboard.press("Shift+ArrowDown");
  await page.getByRole("button", { name: "Cover 1: 30 %, 40 %: 20 % × 25 %" }).waitFor();
  await clean();
  await page.getByLabel("Reason").focus();
  await page.keyboard.type("a badge is to be read");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("Preview of the original").waitFor({ timeout: 20_000 });

  const overview = await laptop.call<EvidenceOverviewed>("evidence_overview", { mission: laptop.mission });
  const made = overview.derivatives.find(({ parent }) => parent === photo.id);
  expect(made).toMatchObject({ state: "draft", reason: "a badge is to be read" });
  const original = (await laptop.call<RecordDocument>("record_get", { id: photo.id })).fields;
  const shown = page.locator("figure img").nth(1);
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(original.width);
  const black = await shown.evaluate((image: HTMLImageElement) => {
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const pen = canvas.getContext("2d")!;
    pen.drawImage(image, 0, 0);
    const [x, y] = [Math.floor(image.naturalWidth * 0.3), Math.floor(image.naturalHeight * 0.4)];
    const { data } = pen.getImageData(x, y, Math.ceil(image.naturalWidth * 0.2), Math.ceil(image.naturalHeight * 0.25));
    let brightest = 0;
    for (let index = 0; index < data.length; index += 4) brightest = Math.max(brightest, data[index]!, data[index + 1]!, data[index + 2]!);
    return brightest;
  });
  expect(black).toBe(0);

  await rail().getByRole("button", { name: "Approve" }).click();
  await rail().getByRole("list", { name: "Derivatives" }).getByText("approved").waitFor();
  await rail().getByText("M. Aldvik").first().waitFor();
  await clean();
  await visit(page, `#/m/${laptop.mission}/evidence`);
  await page.getByRole("img", { name: "Derivative: approved" }).waitFor();
});

test("what a picture shows is flagged by number", async () => {
  const { page } = window;
  const photo = await laptop.record("evidence", "P-001");
  await visit(page, `#/m/${laptop.mission}/evidence/${photo.id}`);
  await page.locator("article img").first().waitFor();
  await page.keyboard.press("3");
  await rail().getByRole("button", { name: "badges", pressed: true }).waitFor();
  await saved(page);
  expect((await laptop.call<RecordDocument>("record_get", { id: photo.id })).fields.contains).toContain("badges");
});

test("a burst is one tile until it is opened; a camera's clock is corrected once for all its photos", async () => {
  const { page } = window;
  const picture = readFileSync(join(import.meta.dirname, "../../../assets/demo/photos/landscape_3.jpg"));
  const ids: string[] = [];
  for (const second of [1, 2, 3]) ids.push(await take(`burst-${second}.jpg`, withCamera(picture, "EOS 7", `2026:02:06 10:00:0${second}`)));
  await visit(page, `#/m/${laptop.mission}/evidence`);
  const grid = page.getByRole("listbox", { name: "Evidence" });
  await grid.getByText("3 in a burst").waitFor();
  const before = await grid.getByRole("option").count();
  await clean();
  await grid.focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect.poll(() => grid.getByRole("option").count()).toBe(before + 2);

  await visit(page, `#/m/${laptop.mission}/evidence/${ids[2]}`);
  await rail().getByRole("button", { name: "Correct this camera’s clock" }).click();
  const dialog = page.getByRole("dialog", { name: "Clock of EOS 7" });
  await dialog.getByLabel("Hours").fill("2");
  await dialog.getByLabel("Minutes").fill("3");
  await dialog.getByLabel("How we know").fill("a photo of the officer’s watch");
  await clean();
  await page.keyboard.press("Enter");
  await rail().getByText(/6 Feb 2026, 12:03, corrected by \+2 h 3 min/).waitFor();
  expect((await laptop.call<RecordDocument>("record_get", { id: ids[2] })).fields.taken_at).toBe("2026-02-06T10:00:03");
});

test("a document with a script is shown page by page and runs nothing", async () => {
  const { page } = window;
  const id = await take("contract.pdf", scriptedPdf());
  await visit(page, `#/m/${laptop.mission}/evidence/${id}`);
  await page.getByText("This document carries a script").waitFor();
  await page.keyboard.press("o");
  await page.getByText("Page 1 of 2").waitFor();
  const picture = page.locator("article img").first();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1600);
  expect(await picture.evaluate((image: HTMLImageElement) => image.src)).toMatch(/\/page-1$/);
  await page.keyboard.press("PageDown");
  await page.getByText("Page 2 of 2").waitFor();
  await expect.poll(() => page.locator("article img").first().evaluate((image: HTMLImageElement) => image.naturalHeight)).toBe(1600);
  await clean();
});

test("a recording is listened to without a media element", async () => {
  const { page } = window;
  const id = await take("voice.wav", sound(2));
  await visit(page, `#/m/${laptop.mission}/evidence/${id}`);
  await page.getByText("Press O to listen").waitFor();
  await page.keyboard.press("o");
  await page.getByText("0:00 of 0:02").waitFor();
  await page.getByRole("slider", { name: "Place in the recording" }).fill("10");
  await page.getByText("0:01 of 0:02").waitFor();
  await page.keyboard.press("p");
  await page.getByRole("button", { name: "Pause" }).waitFor();
  expect(await page.locator("audio, video").count()).toBe(0);
  await clean();
  expect(window.wrongs).toEqual([]);
});

/** The picture with a camera and a time in its Exif block, and nothing else in it. */
function withCamera(jpeg: Buffer, camera: string, time: string): Uint8Array {
  const texts = Buffer.from(`${camera}\0${time}\0`);
  const tiff = Buffer.alloc(56 + texts.length);
  tiff.write("II*\0");
  tiff.writeUInt32LE(8, 4);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    tiff.writeUInt32LE(value, at + 8);
  };
  tiff.writeUInt16LE(2, 8);
  entry(10, 0x0110, 2, camera.length + 1, 56);
  entry(22, 0x8769, 4, 1, 38);
  tiff.writeUInt16LE(1, 38);
  entry(40, 0x9003, 2, time.length + 1, 57 + camera.length);
  texts.copy(tiff, 56);
  const head = Buffer.alloc(4);
  head.writeUInt16BE(0xffe1);
  head.writeUInt16BE(tiff.length + 8, 2);
  const kept: Buffer[] = [jpeg.subarray(0, 2), head, Buffer.from("Exif\0\0"), tiff];
  let at = 2;
  while (jpeg[at + 1] !== 0xda) {
    const length = 2 + jpeg.readUInt16BE(at + 2);
    if (jpeg[at + 1] !== 0xe1) kept.push(jpeg.subarray(at, at + length));
    at += length;
  }
  return Buffer.concat([...kept, jpeg.subarray(at)]);
}

/** Two pages, one lying and one standing, and a script that asks to be run when the document is opened. */
function scriptedPdf(): Uint8Array {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>",
    "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] >>",
  ];
  let file = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const place of places) file += `${String(place).padStart(10, "0")} 00000 n \n`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

/** A tone, one channel of 16 bits, 8,000 samples a second. */
function sound(seconds: number): Uint8Array {
  const samples = 8000 * seconds;
  const file = new DataView(new ArrayBuffer(44 + 2 * samples));
  const write = (at: number, text: string) => [...text].forEach((letter, index) => file.setUint8(at + index, letter.charCodeAt(0)));
  write(0, "RIFF");
  file.setUint32(4, 36 + 2 * samples, true);
  write(8, "WAVEfmt ");
  file.setUint32(16, 16, true);
  file.setUint16(20, 1, true);
  file.setUint16(22, 1, true);
  file.setUint32(24, 8000, true);
  file.setUint32(28, 16_000, true);
  file.setUint16(32, 2, true);
  file.setUint16(34, 16, true);
  write(36, "data");
  file.setUint32(40, 2 * samples, true);
  for (let index = 0; index < samples; index++) file.setInt16(44 + 2 * index, Math.round(9000 * Math.sin(index / 3)), true);
  return new Uint8Array(file.buffer);
}
