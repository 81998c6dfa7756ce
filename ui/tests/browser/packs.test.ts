import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { CardList, PackList } from "../../src/bindings/commands";
import { type DemoLaptop, startDemoLaptop } from "./demo";
import { run, type Running } from "./host";
import { closeBrowser, openWindow, visit, type Window } from "./window";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let server: Running;
let folder: string;
let relay: { server: string; setup_token: string };
let laptop: DemoLaptop;
let window: Window;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fieldseal-packs-"));
  server = run("fieldseal-server", ["serve", "--data", join(folder, "server"), "--listen", "127.0.0.1:0"]);
  relay = { setup_token: (await server.said(/setup token: (\S+)/))[1]!, server: (await server.said(/listening on (\S+)/))[1]! };
  laptop = await startDemoLaptop();
  window = await openWindow(laptop.address);
  await window.page.getByRole("contentinfo").waitFor();
});
afterAll(async () => {
  await window.close();
  await closeBrowser();
  await laptop.stop();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function violations({ page }: Window): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run({ resultTypes: ["violations"] })).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
  });
}

/** What a person who is handed the laptop can see. */
const visibleText = () => window.page.evaluate(() => document.body.innerText);

test("a card is shown from anywhere, in another language and direction, with nothing else on the screen", async () => {
  const { page } = window;
  const { cards } = await laptop.call<CardList>("card_list");
  const pashto = cards.find(({ id }) => id === "referral")?.translations.find(({ language }) => language === "ps");
  await visit(page, `#/m/${laptop.mission}/today`);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("show a card where help");
  await page.getByRole("option", { name: /Where help is/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Where help is" }).waitFor();
  expect(await violations(window)).toEqual([]);
  await page.getByText("Pashto", { exact: true }).click();
  await page.getByText("Not yet checked by a native reader").waitFor();
  await page.getByRole("button", { name: "Show full screen" }).click();
  await page.getByRole("heading", { name: pashto?.heading }).waitFor();
  const words = page.locator("article");
  expect([await words.getAttribute("lang"), await words.getAttribute("dir")]).toEqual(["ps", "rtl"]);
  expect(await violations(window)).toEqual([]);
  const services = await words.locator("li").allInnerTexts();
  const shown = (await visibleText()).replace(/\s+/g, " ").trim();
  const wanted = [pashto?.heading, ...(pashto?.paragraphs ?? []), ...services].join(" ").replace(/\s+/g, " ").trim();
  expect(shown).toBe(wanted);
  expect(parseFloat(await words.locator("p").first().evaluate((line) => getComputedStyle(line).fontSize))).toBeGreaterThan(26);

  // Keys of the app do nothing in a stranger's hands.
  await page.keyboard.press("n");
  await page.keyboard.press("Control+k");
  expect(await page.getByRole("dialog").count()).toBe(0);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /Leave the card/ }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("contentinfo").waitFor();
  expect(page.url()).toContain(`/m/${laptop.mission}/today`);
  expect(window.wrongs).toEqual([]);
});

test("consent is shown from the interview, in the language of the talk", async () => {
  const { page } = window;
  const { id } = await laptop.record("interview", "I-11");
  await visit(page, `#/m/${laptop.mission}/interviews/${id}`);
  await page.getByRole("button", { name: /Show what consent means/ }).click();
  await page.locator("article[lang=ckb]").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { name: "Interview guide" }).waitFor();
  await page.locator("[data-topic=identity_documents] textarea[data-note]").click();
  await page.getByText("Where is your passport or identity card right now?").waitFor();
});

test("a finding's paragraphs lead to other standards, and a paragraph is found as people name it", async () => {
  const { page } = window;
  const { id } = await laptop.record("finding", "F-01");
  await visit(page, `#/m/${laptop.mission}/findings/${id}`);
  await page.getByRole("button", { name: /Other standards/ }).click();
  await page.getByText("UN Guiding Principles").first().waitFor();
  expect(await page.getByText("aid, verify").count()).toBe(1);
  await page.getByRole("button", { name: "What the Code says" }).click();
  await page.getByText("Heading only").first().waitFor();
  expect(await violations(window)).toEqual([]);
  await page.getByRole("button", { name: /^Add to/ }).filter({ hasText: "¶" }).first().click();
  await page.keyboard.type("Art. 38");
  await page.getByRole("option", { name: /Sexual Exploitation/ }).waitFor();
  expect(await page.getByRole("option").count()).toBe(1);
});

test("the mission says what to know of its country", async () => {
  const { page } = window;
  await visit(page, `#/m/${laptop.mission}/about`);
  await page.getByText("Friday, Saturday").waitFor();
  expect(await violations(window)).toEqual([]);
});

test("the secretariat reads what a pack changes, signs it and brings it in; an altered one is refused", async () => {
  const { page } = window;
  await laptop.call("org_init", { name: "Review secretariat", ...relay });
  const pack = JSON.parse(await readFile(join(import.meta.dirname, "../../../assets/packs/core.json"), "utf8")) as { version: string; machines: { task: { states: { label: { en: string } }[] } } };
  pack.version = "2026.2";
  const state = pack.machines.task.states[0]!;
  state.label.en = "to be picked up";
  const choose = async (name: string, text: string) => {
    const path = join(folder, name);
    await writeFile(path, text);
    await visit(page, "#/packs");
    const chosen = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Choose a file …" }).click();
    await (await chosen).setFiles(path);
  };

  await choose("broken.json", JSON.stringify(pack).replace('"officer"', '"oficer"'));
  await page.getByRole("alert").getByText(/there is no role oficer/).waitFor();
  await choose("own.json", JSON.stringify(pack));
  await page.getByText("It replaces version 2026.1.").waitFor();
  await page.getByText("1 change", { exact: true }).waitFor();
  expect(await violations(window)).toEqual([]);
  await page.getByRole("button", { name: "Sign and bring in" }).click();
  await page.getByText("signature verified").waitFor();
  expect(await violations(window)).toEqual([]);
  const { packs } = await laptop.call<PackList>("content_list");
  expect(packs.find(({ id, in_force }) => id === "fieldseal.core" && in_force)?.version).toBe("2026.2");

  // What was brought counts on the open screens at once.
  const { id } = await laptop.call<{ id: string }>("record_create", { kind: "task", mission: laptop.mission, fields: { title: "Call the interpreter" } });
  await visit(page, `#/m/${laptop.mission}/tasks/${id}`);
  await page.getByText("to be picked up").first().waitFor();

  await choose("again.json", JSON.stringify(pack));
  await page.getByRole("alert").getByText(/not newer than 2026.2/).waitFor();
  expect(window.wrongs).toEqual([]);
});
