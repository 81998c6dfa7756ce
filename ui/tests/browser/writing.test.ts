import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import type { RecordDocument } from "../../src/bindings/commands";
import { type DemoLaptop, startDemoLaptop } from "./demo";
import { closeBrowser, openWindow, saved, visit, type Window } from "./window";

let laptop: DemoLaptop;
let window: Window;
let interview: string;

beforeAll(async () => {
  laptop = await startDemoLaptop();
  interview = (await laptop.record("interview", "TQ-I-04")).id;
  window = await openWindow(laptop.address);
});
beforeEach(async () => {
  await visit(window.page, `#/m/${laptop.mission}/today`);
  await visit(window.page, `#/m/${laptop.mission}/interviews/${interview}`);
  await window.page.locator("[data-topic] textarea").first().waitFor();
});
afterAll(async () => {
  await window.close();
  await closeBrowser();
  await laptop.stop();
});

const read = () => laptop.call<RecordDocument>("record_get", { id: interview });

test("every letter is durable within a second, and the screen says so", async () => {
  const { page } = window;
  const note = page.locator("[data-topic=grievance] textarea").first();
  await note.click();
  const begun = Date.now();
  await page.keyboard.type("Poster seen.");
  await page.getByText("Saving …").first().waitFor({ timeout: 1000 });
  await saved(page);
  expect(Date.now() - begun).toBeLessThan(2500);
  expect((await read()).fields.notes_grievance).toBe("Poster seen.");
  await page.keyboard.type(" Not in Arabic.");
  await page.waitForTimeout(1000);
  expect((await read()).fields.notes_grievance).toBe("Poster seen. Not in Arabic.");
  await page.getByText(/^Saved (just now|\d+ s ago)$/).waitFor();
});

test("Enter begins, Tab walks the topics in the order people talk", async () => {
  const { page } = window;
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press("Enter");
  const focused = () => page.evaluate(() => document.activeElement?.closest<HTMLElement>("[data-topic]")?.dataset.topic);
  expect(await focused()).toBe("opening");
  const order: (string | undefined)[] = [];
  for (let step = 0; step < 11; step++) {
    order.push(await focused());
    await page.keyboard.press("Tab");
  }
  expect([...new Set(order)]).toEqual([
    "opening",
    "contract_pay",
    "recruitment",
    "identity_documents",
    "hours_rest",
    "working_conditions",
    "training",
    "use_of_force",
    "incidents",
    "grievance",
    "community",
  ]);
  await page.keyboard.press("Shift+Tab");
  expect(await focused()).toBe("community");
});

test("facts and quotes are a key away, in any script", async () => {
  const { page } = window;
  await page.locator("[data-topic=hours_rest] textarea").first().click();
  await page.keyboard.press("Alt+Enter");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("١١");
  await saved(page);
  expect((await read()).fields.hours_per_day).toBe(11);

  await page.locator("[data-topic=training] textarea").first().click();
  await page.keyboard.press("Alt+q");
  const quote = page.locator("[data-topic=training] figure textarea").first();
  await quote.waitFor();
  await page.keyboard.type("لم يدربنا أحد");
  await saved(page);
  const { records } = await laptop.call<{ records: { title: string; fields: Record<string, string> }[] }>("record_list", { kind: "quote", mission: laptop.mission });
  expect(records.find(({ fields }) => fields.text === "لم يدربنا أحد")?.fields.topic).toBe("training");
  expect(await quote.evaluate((area) => getComputedStyle(area).direction)).toBe("rtl");
});

test("each note is one of its own, also while the one before still stands there", async () => {
  const { page } = window;
  const note = page.getByRole("complementary", { name: "Note" }).getByRole("textbox");
  const elsewhere = () => page.getByRole("heading", { level: 1 }).first().click();
  const written = ["The gate was open.", "The gate was shut.", "The gate was gone."];
  await elsewhere();
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");
  await page.keyboard.type(written[0]!);
  await saved(page);
  await note.blur();
  await page.keyboard.press("n");
  expect(await note.inputValue()).toBe("");
  await page.keyboard.type(written[1]!);
  await saved(page);
  await note.blur();
  await page.getByRole("banner").getByRole("button", { name: /^Note/ }).click();
  await page.keyboard.type(written[2]!);
  await saved(page);
  await page.keyboard.press("Escape");
  await note.waitFor({ state: "detached" });
  const { hits } = await laptop.call<{ hits: { id: string; ref: string }[] }>("search", { query: '"the gate was"' });
  const [, before, last] = hits.sort((one, other) => one.ref.localeCompare(other.ref));
  const texts = await Promise.all(hits.map(async ({ id }) => (await laptop.call<RecordDocument>("record_get", { id })).fields.text));
  expect(texts).toEqual(written);

  // Walking the list over what was noted goes on: no field of it takes the keyboard.
  await visit(page, `#/m/${laptop.mission}/observations/${before!.id}`);
  const list = page.getByRole("listbox", { name: "Observations" });
  await list.focus();
  for (const [key, { id }] of [["ArrowDown", last!], ["ArrowUp", before!]] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => page.url()).toContain(id);
    await page.getByRole("article").waitFor();
  }
  expect(await list.evaluate((element) => element === document.activeElement)).toBe(true);
  await visit(page, `#/m/${laptop.mission}/interviews/${interview}`);
});

test("consent is one key a use", async () => {
  const { page } = window;
  await page.getByRole("radiogroup", { name: "Board" }).getByRole("radio", { name: "not asked" }).focus();
  await page.keyboard.press("y");
  await saved(page);
  expect((await read()).fields.consent_board).toBe("yes");
  await page.keyboard.press("n");
  await saved(page);
  expect((await read()).fields.consent_board).toBe("no");
});

test("what fails is kept, said, and sent when it can be", async () => {
  const { page } = window;
  await page.route("**/call/text_apply", (route) => route.abort());
  await page.locator("[data-topic=community] textarea").first().click();
  await page.keyboard.type("Elders were told.");
  await page.getByText(/is not saved; it is kept and tried again/).waitFor({ timeout: 3000 });
  expect((await read()).fields.notes_community ?? "").toBe("");
  await page.unroute("**/call/text_apply");
  await page.getByRole("button", { name: "Try now" }).click();
  await saved(page);
  expect((await read()).fields.notes_community).toBe("Elders were told.");
});

test("a record changed elsewhere changes under the reader, caret and all", async () => {
  const { page } = window;
  const note = page.locator("[data-topic=opening] textarea").first();
  await note.click();
  await page.keyboard.type("Came alone.");
  await saved(page);
  await note.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(4, 4));
  await laptop.call("record_set", { id: interview, fields: { notes_opening: "On time. Came alone." } });
  await expect.poll(() => note.inputValue()).toBe("On time. Came alone.");
  expect(await note.evaluate((area: HTMLTextAreaElement) => area.selectionStart)).toBe(13);
  await page.keyboard.press("Control+z");
  expect(await note.inputValue()).toBe("On time. ");
  expect(window.wrongs).toEqual([]);
});

test("a value that the field does not take stays on the screen with the reason", async () => {
  const { page } = window;
  await page.locator("[data-topic=hours_rest] textarea").first().click();
  await page.keyboard.press("Alt+Enter");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("30");
  await page.getByText("A number from 0 to 24. Not saved as it is.").waitFor();
  expect((await read()).fields.hours_per_day).not.toBe(30);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("12");
  await saved(page);
  expect((await read()).fields.hours_per_day).toBe(12);
});

test("a flood of text stays out of the field and says what to do; a long text goes in", async () => {
  const { page } = window;
  const { id } = await laptop.call<{ id: string }>("record_create", { kind: "observation", mission: laptop.mission, fields: { title: "Long", text: "Kept. " } });
  await visit(page, `#/m/${laptop.mission}/observations/${id}`);
  const field = page.getByRole("textbox", { name: "What was observed" });
  await field.click();
  // As the webview hands over what is pasted: first the event, then, where nobody refused it, the text.
  const paste = (words: string, times: number) =>
    field.evaluate(
      (area, text) => {
        const data = new DataTransfer();
        data.setData("text/plain", text);
        if (area.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }))) document.execCommand("insertText", false, text);
      },
      words.repeat(times),
    );

  await paste("x", 20_000_000);
  await page.getByRole("dialog", { name: "This is too much text for a field" }).getByText(/holds 20,000,000 characters; a field takes 50,000/).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await field.inputValue()).toBe("Kept. ");

  await field.click();
  await page.keyboard.press("Control+End");
  await paste("أخذوا هويتي عند الاستلام. ", 1200);
  await saved(page);
  const { fields } = await laptop.call<RecordDocument>("record_get", { id });
  expect(fields.text).toBe(`Kept. ${"أخذوا هويتي عند الاستلام. ".repeat(1200)}`);

  // No line holds such a word, and breaking it would stop the window's engine: it scrolls.
  await page.keyboard.press("Control+a");
  await paste("قالالحارسإنالشركة", 2000);
  await saved(page);
  expect(await field.evaluate((area) => [getComputedStyle(area).overflowWrap, area.scrollWidth > area.clientWidth])).toEqual(["normal", true]);
  expect((await laptop.call<RecordDocument>("record_get", { id })).fields.text).toBe("قالالحارسإنالشركة".repeat(2000));
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  expect(window.wrongs).toEqual([]);
});
