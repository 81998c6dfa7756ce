import { afterAll, beforeAll, expect, test } from "vitest";

import type { DepositList, RecordCreated } from "../../src/bindings/commands";
import type { Laptop } from "./host";
import { article, deposits, type House, isWhole, NAME, startHouse } from "./house";
import { closeBrowser, openWindow, visit } from "./window";

let house: House;
let source: string;

/** An identity that lies with the custodian. */
beforeAll(async () => {
  house = await startHouse();
  const { officer, organisation } = house;
  source = (await officer.call<RecordCreated>("record_create", { kind: "source", mission: organisation.secretariat.mission, fields: { codename: "Palm-9", category: "guard" } })).id;
  const identity = await officer.call<RecordCreated>("record_create", { kind: "source_identity", fields: { source, real_name: NAME, contact: "+964 770 000 0000", safe_channel: "His brother, in the evening" } });
  await officer.call("deposit_seal", { id: identity.id });
  await officer.call("record_create", { kind: "disclosure", fields: { date_band: "this_week", immediate_danger: true } });
  await house.syncAll();
}, 180_000);
afterAll(async () => {
  await closeBrowser();
  await house.organisation.stop();
});

test("in Arabic the same screens are whole; a custodian puts right who it is, and the officer is given it", { timeout: 120_000 }, async () => {
  const view = { language: "ar" };
  const theirs = { custodian: await openWindow(house.custodian.address, view), secretariat: await openWindow(house.organisation.secretariat.address, view), officer: await openWindow(house.officer.address, view), focalPoint: await openWindow(house.focalPoint.address, view) };
  const newest = async (laptop: Laptop) => (await laptop.call<DepositList>("deposit_list")).deposits.find(({ superseded, purpose }) => !superseded && purpose === "identity")?.id;
  const id = await newest(house.custodian);

  const { page } = theirs.custodian;
  await visit(page, `#/deposits/${id}`);
  await isWhole(page, "ar-custodian-list");
  await page.getByRole("button", { name: "طلب الفتح…" }).click();
  await page.getByRole("dialog").getByRole("textbox").fill("خطر انتقام في الموقع");
  await isWhole(page, "ar-custodian-ask");
  await page.getByRole("dialog").getByRole("button", { name: /^طلب/ }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await house.syncAll();
  await visit(theirs.secretariat.page, `#/deposits/${id}`);
  await isWhole(theirs.secretariat.page, "ar-secretariat-request");
  await theirs.secretariat.page.getByRole("button", { name: "الإفراج" }).click();
  await theirs.secretariat.page.getByRole("button", { name: "الرفض…" }).waitFor({ state: "detached" });
  await house.syncAll();
  await page.getByRole("button", { name: "فتح", exact: true }).click();
  await isWhole(page, "ar-custodian-open-dialog");
  await page.getByRole("alertdialog").getByRole("button", { name: "فتح", exact: true }).click();
  await page.getByText(NAME).waitFor();
  await isWhole(page, "ar-custodian-opened");
  await page.getByRole("button", { name: "تصحيح…" }).click();
  await page.getByLabel("الأوقات الآمنة").fill("بعد صلاة العصر");
  await isWhole(page, "ar-custodian-put-right");
  await page.getByRole("button", { name: "ختمها من جديد" }).click();
  await page.getByRole("button", { name: "طلب الفتح…" }).waitFor();
  expect(await page.content()).not.toContain(NAME);
  expect(await newest(house.custodian)).not.toBe(id);
  await house.syncAll();

  await visit(theirs.officer.page, `#/m/${house.organisation.secretariat.mission}/sources/${source}`);
  await theirs.officer.page.getByText("مودَعة لدى").waitFor();
  await isWhole(theirs.officer.page, "ar-officer-source");
  await visit(theirs.officer.page, `#/deposits/${await newest(house.officer)}`);
  await theirs.officer.page.getByRole("button", { name: "فتح", exact: true }).click();
  await theirs.officer.page.getByRole("alertdialog").getByRole("button", { name: "فتح", exact: true }).click();
  await theirs.officer.page.getByText("بعد صلاة العصر").waitFor();
  await isWhole(theirs.officer.page, "ar-officer-returned");
  await visit(theirs.focalPoint.page, "#/deposits");
  await isWhole(theirs.focalPoint.page, "ar-focal-point-list");
  for (const { wrongs, close } of Object.values(theirs)) {
    expect(wrongs).toEqual([]);
    await close();
  }
});

test("a request is refused with a reason, which whoever asked reads", async () => {
  const asking = await openWindow(house.custodian.address);
  const deciding = await openWindow(house.organisation.secretariat.address);
  const id = (await house.custodian.call<DepositList>("deposit_list")).deposits.find(({ superseded }) => !superseded)!.id;
  await house.custodian.call("deposit_request", { id, reason: "Once more" });
  await house.syncAll();
  await visit(deciding.page, `#/deposits/${id}`);
  await deciding.page.getByRole("button", { name: "Refuse…" }).click();
  await deciding.page.getByRole("dialog").getByRole("textbox").fill("Read a week ago");
  await deciding.page.keyboard.press("Enter");
  await article(deciding.page).getByText("Refused by M. Aldvik").waitFor();
  await house.syncAll();
  await visit(asking.page, `#/deposits/${id}`);
  await article(asking.page).getByText("Read a week ago").waitFor();
  await article(asking.page).getByRole("button", { name: "Ask to open…" }).waitFor();
  await isWhole(asking.page, "custodian-refused");
  for (const { wrongs, close } of [asking, deciding]) {
    expect(wrongs).toEqual([]);
    await close();
  }
});

test("a lead is given an identity if the officer says so, and opens it alone; who joined since is named", { timeout: 120_000 }, async () => {
  const lead = await house.organisation.member("S. Ferenvale", "lead");
  const other = await house.organisation.member("P. Novgard", "custodian", []);
  await house.officer.call("sync_run");
  const { page, wrongs, close } = await openWindow(house.officer.address);
  const { mission } = house.organisation.secretariat;
  await visit(page, `#/m/${mission}/sources/${source}`);
  await page.getByText(/Joined since and does not have it: .*P\. Novgard/).waitFor();
  await page.getByRole("button", { name: "Deposit again…" }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByText("K. Brennwald, P. Novgard").waitFor();
  expect(await dialog.getByRole("checkbox").isChecked()).toBe(false);
  await dialog.getByText(/The mission’s lead, too \(.*S\. Ferenvale/).click();
  expect(await dialog.getByRole("checkbox").isChecked()).toBe(true);
  await isWhole(page, "officer-seal-lead");
  await dialog.getByRole("button", { name: "Seal and deposit" }).click();
  await page.getByText(/Deposited with .*P\. Novgard.*S\. Ferenvale/).waitFor();
  expect(await page.getByText("Joined since").count()).toBe(0);
  for (const laptop of [house.officer, lead, other, lead]) await laptop.call("sync_run");

  const hers = await openWindow(lead.address);
  await visit(hers.page, "#/deposits");
  expect(await deposits(hers.page).getByRole("option").count()).toBe(1);
  await deposits(hers.page).getByRole("option").first().click();
  await hers.page.getByRole("button", { name: "Open", exact: true }).click();
  await hers.page.getByRole("alertdialog").getByRole("button", { name: "Open", exact: true }).click();
  await hers.page.getByText(NAME).waitFor();
  expect(await hers.page.getByRole("button", { name: "Put right…" }).count()).toBe(0);
  await isWhole(hers.page, "lead-opened");
  expect(hers.wrongs).toEqual([]);
  await hers.close();
  expect(wrongs).toEqual([]);
  await close();
});
