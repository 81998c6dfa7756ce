import { afterAll, beforeAll, expect, test } from "vitest";

import type { EvidenceDeletion, RecordPage, RecordRow } from "../../src/bindings/commands";
import type { Laptop } from "./host";
import { isWhole, picture } from "./house";
import { type Organisation, startOrganisation } from "./organisation";
import { closeBrowser, openWindow, visit, type Window } from "./window";

let organisation: Organisation;
let officer: Laptop;
let lead: Laptop;
let photo: RecordRow;
let his: Record<"officer" | "lead", Window>;

beforeAll(async () => {
  organisation = await startOrganisation();
  officer = await organisation.member("T. Quistamara", "officer");
  lead = await organisation.member("L. Vantresse", "lead");
  await syncAll();
  photo = await organisation.secretariat.record("evidence", "P-001");
  his = { officer: await openWindow(officer.address), lead: await openWindow(lead.address) };
}, 180_000);
afterAll(async () => {
  await Promise.all(Object.values(his).map(({ close }) => close()));
  await closeBrowser();
  await organisation.stop();
});

async function syncAll(): Promise<void> {
  for (let round = 0; round < 2; round++) for (const laptop of [officer, lead, organisation.secretariat]) await laptop.call("sync_run");
}

const address = () => `#/m/${organisation.secretariat.mission}/evidence/${photo.id}`;
const rail = (window: Window) => window.page.getByRole("complementary", { name: "What surrounds this record" });

test("an officer asks to have a photo deleted, and is told what that means", async () => {
  const { page } = his.officer;
  await visit(page, address());
  await page.locator("article img").first().waitFor();
  await rail(his.officer).getByText(/Its files are to be kept until 12 Feb 2036/).waitFor();
  await rail(his.officer).getByRole("button", { name: "Ask to delete its files…" }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByText("Nobody can bring the files back").waitFor();
  await dialog.getByText("They were to be kept until 12 Feb 2036").waitFor();
  await dialog.getByText(/findings? stands? on it/).waitFor();
  expect(await dialog.getByRole("button", { name: "Ask a second person" }).isDisabled()).toBe(true);
  await dialog.getByRole("button", { name: /On what grounds/ }).click();
  await page.getByRole("option", { name: "consent was withdrawn" }).click();
  await dialog.getByLabel("Why, in your words").fill("He no longer wants the room to be seen.");
  await isWhole(page, "deletion-ask");
  await dialog.getByRole("button", { name: "Ask a second person" }).click();
  await dialog.waitFor({ state: "detached" });
  await rail(his.officer).getByText("A second person decides").waitFor();
  await rail(his.officer).getByRole("button", { name: "Take it back…" }).waitFor();
  expect(await rail(his.officer).getByRole("button", { name: "Delete the files…" }).count()).toBe(0);
  await isWhole(page, "deletion-asked");
  await syncAll();
});

test("a second person hears of it on Today, and decides", async () => {
  const { page } = his.lead;
  await visit(page, `#/m/${organisation.secretariat.mission}/today`);
  const notice = page.getByText("Somebody asks to have files of evidence deleted.");
  await notice.waitFor();
  await picture(page, "deletion-today");
  await page.getByRole("link", { name: /P-001/ }).first().click();
  await rail(his.lead).getByRole("button", { name: "Delete the files…" }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByText("T. Quistamara asks: consent was withdrawn").waitFor();
  await dialog.getByText("He no longer wants the room to be seen.").waitFor();
  await isWhole(page, "deletion-decide");
  await dialog.getByRole("button", { name: "Delete the files" }).click();
  await dialog.waitFor({ state: "detached" });
  await rail(his.lead).getByText("Its files were deleted").waitFor();
  await page.getByText("The files were deleted: two people decided so.").waitFor();
  await rail(his.lead).getByText("2 laptops have not confirmed it yet: M. Aldvik, T. Quistamara.").waitFor();
  expect(await page.locator("article img").count(), "nothing is shown any more").toBe(0);
  expect(await page.getByRole("button", { name: /Export/ }).count()).toBe(0);
  await isWhole(page, "deletion-done");
});

test("every laptop carries it out, and says so", async () => {
  await syncAll();
  const { page } = his.officer;
  await visit(page, address());
  await rail(his.officer).getByText("All 3 laptops of the mission have confirmed it.").waitFor();
  await isWhole(page, "deletion-everywhere");
  await visit(page, `#/m/${organisation.secretariat.mission}/evidence`);
  await page.getByRole("listbox", { name: "Evidence" }).getByText("Files deleted").waitFor();
  await isWhole(page, "deletion-grid");
  const told = await officer.call<EvidenceDeletion>("evidence_deletion", { id: photo.id });
  expect(told.bytes).toBe(0);
  const finding = told.findings[0]!;
  await visit(page, `#/m/${organisation.secretariat.mission}/findings/${finding.id}`);
  await page.getByText("files deleted", { exact: true }).first().waitFor();
  await picture(page, "deletion-finding");
  const requests = await officer.call<RecordPage>("record_list", { kind: "deletion_request", mission: organisation.secretariat.mission });
  await visit(page, `#/m/${organisation.secretariat.mission}/deletion-requests/${requests.records[0]!.id}`);
  await page.getByText("Its files were deleted").waitFor();
  await isWhole(page, "deletion-request");
  const arabic = await openWindow(lead.address, { language: "ar" });
  await visit(arabic.page, address());
  await arabic.page.getByText("حُذفت ملفاته").waitFor();
  await isWhole(arabic.page, "deletion-done-ar");
  await arabic.close();
  expect([his.officer.wrongs, his.lead.wrongs]).toEqual([[], []]);
});
