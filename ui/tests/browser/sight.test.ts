import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { RecordDocument, RecordPage } from "../../src/bindings/commands";
import { axeViolations } from "./axe";
import type { Laptop } from "./host";
import { type Organisation, startOrganisation } from "./organisation";
import { closeBrowser, openWindow, saved, visit, type Window } from "./window";

let organisation: Organisation;
let reviewer: Laptop;
let his: Window;

beforeAll(async () => {
  organisation = await startOrganisation();
  reviewer = await organisation.member("R. Ostrander", "reviewer");
  his = await openWindow(reviewer.address);
});
afterAll(async () => {
  await his.close();
  await closeBrowser();
  await organisation.stop();
});

test("a reviewer sees that somebody was heard, and not what he said before the interview is locked", async () => {
  const { secretariat } = organisation;
  const { page } = his;
  const interview = await secretariat.record("interview", "I-05");
  const { records: quotes } = await secretariat.call<RecordPage>("record_list", { kind: "quote", filter: { interview: interview.id } });
  const told = await secretariat.call<RecordDocument>("record_get", { id: interview.id });
  const words = Object.values(told.fields).filter((value): value is string => typeof value === "string" && value.length > 60);
  expect(words.length).toBeGreaterThan(0);

  await visit(page, `#/m/${secretariat.mission}/interviews/${interview.id}`);
  await page.getByText("What was said is not shown yet").waitFor();
  await page.getByText(told.title).first().waitFor();
  const shown = await page.locator("body").innerText();
  for (const text of [...words, ...quotes.map(({ title }) => title)]) expect(shown).not.toContain(text);
  expect(await page.locator("[data-topic]").count()).toBe(0);
  await page.getByRole("complementary").getByText("Consent").first().waitFor();
  expect(await axeViolations(page)).toEqual([]);
  if (process.env.FIELDSEAL_PICTURES) await page.screenshot({ path: join(process.env.FIELDSEAL_PICTURES, "reviewer-interview.png") });

  const [quote] = quotes;
  expect(quote?.title).toBeTruthy();
  await visit(page, `#/r/${quote!.id}`);
  await page.getByText("What was said is not shown yet").waitFor();
  expect(await page.locator("body").innerText()).not.toContain(quote!.title);

  const locked = await secretariat.record("interview", "MA-I-01");
  await visit(page, `#/m/${secretariat.mission}/interviews/${locked.id}`);
  await page.getByText("no incidents in 2025").waitFor();
  expect(await page.getByText("What was said is not shown yet").count()).toBe(0);
  if (process.env.FIELDSEAL_PICTURES) await page.screenshot({ path: join(process.env.FIELDSEAL_PICTURES, "reviewer-quote.png") });
  expect(his.wrongs).toEqual([]);
});

test("what a reviewer may not begin is not offered, and a note becomes what it may become", async () => {
  const { secretariat } = organisation;
  const { page } = his;
  await visit(page, `#/m/${secretariat.mission}/observations`);
  if (process.env.FIELDSEAL_PICTURES) await page.screenshot({ path: join(process.env.FIELDSEAL_PICTURES, "reviewer-observations.png") });
  await page.getByText("Choose an entry on the left.", { exact: true }).waitFor({ timeout: 5000 });
  expect(await page.getByRole("button", { name: /^New observation/ }).count()).toBe(0);
  await page.keyboard.press("c");
  await page.keyboard.press("n");
  await page.getByRole("radio", { name: "Finding" }).waitFor();
  expect(await page.getByRole("radio", { name: "Observation" }).count()).toBe(0);
  await page.keyboard.type("Wages are late at two sites.");
  await saved(page);
  if (process.env.FIELDSEAL_PICTURES) await page.screenshot({ path: join(process.env.FIELDSEAL_PICTURES, "reviewer-note.png") });
  const { hits } = await reviewer.call<{ hits: { id: string; kind: string }[] }>("search", { query: '"wages are late"' });
  expect(hits.map(({ kind }) => kind)).toEqual(["finding"]);
  expect(his.wrongs).toEqual([]);
});

test("the executive director reads who was heard and what follows from it, never the words", async () => {
  const { secretariat } = organisation;
  const director = await organisation.member("E. Halvorsen", "director");
  const hers = await openWindow(director.address);
  const { page } = hers;
  const locked = await secretariat.record("interview", "MA-I-01");
  const told = await secretariat.call<RecordDocument>("record_get", { id: locked.id });
  await visit(page, `#/m/${secretariat.mission}/interviews/${locked.id}`);
  await page.getByText("What was said is not shown", { exact: true }).waitFor();
  await page.getByText("With your role you see who was heard").waitFor();
  await page.getByText(told.title).first().waitFor();
  const shown = await page.locator("body").innerText();
  const words = Object.values(told.fields).filter((value): value is string => typeof value === "string" && value.length > 60);
  for (const text of [...words, "no incidents in 2025"]) expect(shown).not.toContain(text);
  expect(await axeViolations(page)).toEqual([]);
  if (process.env.FIELDSEAL_PICTURES) await page.screenshot({ path: join(process.env.FIELDSEAL_PICTURES, "director-interview.png") });

  const finding = await secretariat.record("finding", "MA-F-04");
  await visit(page, `#/m/${secretariat.mission}/findings/${finding.id}`);
  await page.getByText(finding.title).first().waitFor();
  await page.getByText(/With your role you read it and do not change it/).waitFor();
  expect(await page.getByRole("button", { name: /^New finding/ }).count()).toBe(0);
  await visit(page, `#/m/${secretariat.mission}/evidence`);
  await page.getByRole("listbox", { name: "Evidence" }).waitFor();
  expect(await page.getByRole("button", { name: "Import photos" }).count()).toBe(0);
  const photo = await secretariat.record("evidence", "P-001");
  await visit(page, `#/m/${secretariat.mission}/evidence/${photo.id}`);
  await page.getByText("Its files are to be kept until").waitFor();
  expect(await page.getByRole("button", { name: /Redact|Ask to delete/ }).count()).toBe(0);

  // A note of hers could become nothing, so that none is begun.
  await visit(page, `#/m/${secretariat.mission}/today`);
  await page.getByText("Written today").waitFor();
  expect(await page.getByRole("button", { name: /^Note/ }).count()).toBe(0);
  expect(await page.getByRole("textbox", { name: "Note" }).count()).toBe(0);
  await page.keyboard.press("n");
  expect(await page.getByRole("textbox").count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  expect(hers.wrongs).toEqual([]);
  await hers.close();
});
