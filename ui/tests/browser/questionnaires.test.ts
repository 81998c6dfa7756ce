import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import { axeViolations } from "./axe";
import { type DemoLaptop, passphrase, startDemoLaptop } from "./demo";
import { closeBrowser, openWindow, saved, visit, type Window } from "./window";

const forms = join(import.meta.dirname, "../../../tests/forms");

let laptop: DemoLaptop;
let window: Window;

beforeAll(async () => {
  laptop = await startDemoLaptop();
  window = await openWindow(laptop.address);
  // As the real window does it: code that leans on changing the language's own objects fails here.
  await window.page.addInitScript(() => Object.freeze(Object.prototype));
  await window.page.reload();
  await window.page.getByRole("contentinfo").waitFor();
});
afterAll(async () => {
  await window.close();
  await closeBrowser();
  await laptop.stop();
});

const answersOf = async (id: string) => {
  const { fields } = await laptop.call<{ fields: { answers?: string[] } }>("record_get", { id });
  return Object.fromEntries((fields.answers ?? []).map((element) => [element.slice(0, element.indexOf("=")), element.slice(element.indexOf("=") + 1)]));
};

async function choose(file: string): Promise<void> {
  const { page } = window;
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("dialog").getByRole("button", { name: /Choose (a|another) file/ }).click();
  await (await chooser).setFiles(join(forms, file));
}

test("a workbook that cannot be converted exactly is refused with its cells, and nothing is brought in", async () => {
  const { page } = window;
  await visit(page, "#/o/questionnaires");
  await page.getByRole("heading", { name: "No questionnaire yet" }).waitFor();
  await page.keyboard.press("c");
  await choose("xlsforms/loop.xlsx");
  await page.getByRole("rowheader", { name: "survey!A3" }).waitFor();
  expect(await page.getByRole("dialog").getByRole("button", { name: "Bring in" }).count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await choose("xforms/repeat_group_form.xml");
  await page.getByText(/Multiple body elements for reference/).waitFor();
  expect(await page.getByRole("dialog").getByRole("button", { name: "Bring in" }).isDisabled()).toBe(true);
  await page.keyboard.press("Escape");
  const { total } = await laptop.call<{ total: number }>("record_list", { kind: "questionnaire" });
  expect(total).toBe(0);
});

test("a workbook is brought in, filled in with skip logic and a repeat, and its answers are there after a restart", { timeout: 120_000 }, async () => {
  const { page } = window;
  await visit(page, "#/o/questionnaires");
  await page.keyboard.press("c");
  await choose("own/guard_interview.xlsx");
  await page.getByRole("dialog").getByText("Does the guard work nights?").waitFor();
  await page.getByRole("dialog").getByText(/Languages: English/).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("dialog").getByRole("button", { name: "Bring in" }).click();
  await page.getByRole("article", { name: "Guard interview" }).waitFor();
  expect(await axeViolations(page)).toEqual([]);

  await visit(page, `#/m/${laptop.mission}/today`);
  await visit(page, "#/o/questionnaires");
  await page.getByText("Guard interview").first().click();
  await page.getByRole("button", { name: "Fill it in" }).click();
  await page.waitForURL(/filled-questionnaires\//);
  const id = page.url().split("/").at(-1) ?? "";
  await page.getByText("Does the guard work nights?").waitFor();
  const hours = page.getByLabel("Hours of a night shift");
  expect(await hours.count()).toBe(0);

  // Keyboard only: to the answer, chosen with the space bar, and what it brings up is there.
  await page.getByRole("radio", { name: "Yes" }).focus();
  await page.keyboard.press("Space");
  await hours.fill("30");
  await page.getByText("A shift has 1 to 24 hours.").waitFor();
  await hours.fill("١٢");
  await page.getByText("A shift has 1 to 24 hours.").waitFor({ state: "detached" });
  await page.getByRole("checkbox", { name: "Passport" }).check();
  await page.getByLabel("What reason was given?").fill("«للحفظ» – for safe keeping");
  await page.getByRole("button", { name: /Add another/ }).click();
  const subjects = page.getByLabel("What was it about?");
  await subjects.nth(0).fill("Use of force");
  await page.getByLabel("How many days?").nth(0).fill("2");
  await subjects.nth(1).fill("First aid");
  await page.getByText("Training 1: Use of force, 2 days").waitFor();
  await page.getByRole("slider").focus();
  await page.keyboard.press("End");
  await page.getByRole("button", { name: /Put in order/ }).click();
  await page.getByRole("button", { name: "Move Rest up" }).click();
  await page.getByLabel("Latitude").fill("30.5081");
  await page.getByLabel("Longitude").fill("47.7835");
  await saved(page);
  expect(await axeViolations(page)).toEqual([]);

  const kept = await answersOf(id);
  expect(kept).toMatchObject({
    works_nights: "yes",
    hours: "12",
    "documents/kept": "passport",
    "documents/kept_why": "«للحفظ» – for safe keeping",
    "trainings#": "2",
    "trainings[1]/subject": "Use of force",
    "trainings[1]/days": "2",
    "trainings[2]/subject": "First aid",
    safe: "10",
    order: "rest pay training",
    where: "30.5081 47.7835 0.0 0.0",
  });

  await page.reload();
  await page.getByText("Training 1: Use of force, 2 days").waitFor();
  expect(await page.getByRole("radio", { name: "Yes" }).isChecked()).toBe(true);
  expect(await hours.inputValue()).toBe("12");
  expect(await subjects.nth(1).inputValue()).toBe("First aid");
  expect(await page.getByLabel("Latitude").inputValue()).toBe("30.5081");

  await page.getByLabel("Language of the questions").click();
  await page.getByRole("option", { name: "العربية (ar)" }).click();
  await page.getByText("هل يعمل الحارس ليلًا؟").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(await answersOf(id)).toEqual(kept);
  expect(window.wrongs).toEqual([]);
});

test("answers of two laptops to one question stand side by side until one is taken", { timeout: 60_000 }, async () => {
  const { page } = window;
  const { records } = await laptop.call<{ records: { id: string }[] }>("record_list", { kind: "questionnaire_answers", mission: laptop.mission });
  const id = records[0]?.id ?? "";
  await laptop.call("record_set", { id, fields: { answers: { add: ["hours=10"] } } });
  await visit(page, `#/m/${laptop.mission}/filled-questionnaires`);
  await visit(page, `#/r/${id}`);
  await page.getByText("Two answers were written here without having seen each other").waitFor();
  await page.getByRole("button", { name: "Take “12”" }).click();
  await page.getByText("Two answers were written here without having seen each other").waitFor({ state: "detached" });
  await saved(page);
  expect((await answersOf(id)).hours).toBe("12");
});

test("an interview leads to a questionnaire that is linked to it", async () => {
  const { page } = window;
  const interview = await laptop.record("interview", "I-04");
  await visit(page, `#/m/${laptop.mission}/interviews/${interview.id}`);
  await page.getByRole("button", { name: /Fill in a questionnaire/ }).click();
  await page.getByRole("option", { name: "Guard interview" }).click();
  await page.waitForURL(/filled-questionnaires\//);
  const id = page.url().split("/").at(-1) ?? "";
  const { fields } = await laptop.call<{ fields: Record<string, unknown> }>("record_get", { id });
  expect(fields.interview).toBe(interview.id);
  expect(fields.officer).toBe("M. Aldvik");
});

test("the answer of the moment before the lock is kept", async () => {
  const { page } = window;
  const { records } = await laptop.call<{ records: { id: string }[] }>("record_list", { kind: "questionnaire_answers", mission: laptop.mission });
  const ids = await Promise.all(records.map(async ({ id }) => [id, (await answersOf(id)).hours] as const));
  const id = ids.find(([, hours]) => hours === "12")?.[0] ?? "";
  await visit(page, `#/r/${id}`);
  await page.getByLabel("Hours of a night shift").fill("11");
  await page.keyboard.press("Control+l");
  await page.waitForURL(/unlock\.html/, { timeout: 5000 });
  await page.getByLabel("Passphrase").fill(passphrase);
  await page.keyboard.press("Enter");
  await page.getByRole("navigation").waitFor({ timeout: 10_000 });
  expect((await answersOf(id)).hours).toBe("11");
  expect(window.wrongs).toEqual([]);
});
