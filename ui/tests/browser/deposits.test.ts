import { afterAll, beforeAll, expect, test } from "vitest";

import type { RecordCreated, RecordPage } from "../../src/bindings/commands";
import { passphrase } from "./demo";
import { startLaptop } from "./host";
import { article, deposits, type House, isWhole, NAME, picture, REASON, startHouse } from "./house";
import { closeBrowser, openWindow, saved, visit, type Window } from "./window";

let house: House;
let source: string;
/** Windows in English, by who sits there. */
let his: Record<"secretariat" | "officer" | "custodian" | "focalPoint", Window>;

beforeAll(async () => {
  house = await startHouse();
  const { organisation, officer, custodian, focalPoint } = house;
  his = { secretariat: await openWindow(organisation.secretariat.address), officer: await openWindow(officer.address), custodian: await openWindow(custodian.address), focalPoint: await openWindow(focalPoint.address) };
}, 180_000);
afterAll(async () => {
  await Promise.all(Object.values(his).map(({ close }) => close()));
  await closeBrowser();
  await house.organisation.stop();
});

test("before a vault belongs to an organisation, an identity lies on its laptop alone", async () => {
  const alone = await startLaptop();
  await alone.call("vault_create", { name: "R. Ostrander", passphrase });
  const mission = (await alone.call<RecordCreated>("record_create", { kind: "mission", fields: { title: "A first mission" } })).id;
  const told = (await alone.call<RecordCreated>("record_create", { kind: "source", mission, fields: { codename: "Reed-1" } })).id;
  await alone.call("record_create", { kind: "source_identity", fields: { source: told, real_name: NAME } });
  const { page, wrongs, close } = await openWindow(alone.address);
  await visit(page, `#/m/${mission}/sources/${told}`);
  await page.getByText("The organisation has no custodian yet: who this is lies on this laptop alone.").waitFor();
  expect(await page.getByRole("button", { name: /^Deposit/ }).count()).toBe(0);
  expect(await page.getByRole("link", { name: /Sealed deposits/ }).count()).toBe(0);
  expect(await page.content()).not.toContain(NAME);
  expect(wrongs).toEqual([]);
  await close();
  await alone.stop();
});

test("a custodian is invited to no mission, and none is offered afterwards", async () => {
  const { page } = his.secretariat;
  await visit(page, "#/people");
  await page.getByRole("group", { name: /Member of these missions/ }).waitFor();
  await page.getByRole("button", { name: /Role/ }).click();
  await page.getByRole("option", { name: "vault custodian" }).click();
  expect(await page.getByRole("group", { name: /Member of these missions/ }).count()).toBe(0);
  await page.getByText("belong to no mission").waitFor();
  await page.getByText("A. Seidlitz").and(page.locator("bdi")).waitFor();
  await page.getByRole("button", { name: "Add to a mission: T. Quistamara" }).waitFor();
  expect(await page.getByRole("button", { name: "Add to a mission: K. Brennwald" }).count()).toBe(0);
  await isWhole(page, "people");
  await picture(page, "invite-custodian");
});

test("an officer records who a source is, and deposits it", async () => {
  const { page } = his.officer;
  const { mission } = house.organisation.secretariat;
  source = (await house.officer.call<RecordCreated>("record_create", { kind: "source", mission, fields: { codename: "Palm-9", category: "guard" } })).id;
  await visit(page, `#/m/${mission}/sources/${source}`);
  expect(await page.getByRole("button", { name: /^Deposit/ }).count()).toBe(0);
  await page.getByRole("button", { name: "Record the identity" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Record the identity" }).click();
  await page.getByLabel("Name", { exact: true }).fill(NAME);
  await page.getByLabel("Safe channel", { exact: true }).fill("His brother, in the evening");
  await saved(page);
  await page.getByRole("button", { name: "Close the identity" }).click();
  await page.getByText("Not deposited").waitFor();
  expect(await page.content()).not.toContain(NAME);
  await page.getByRole("button", { name: "Deposit with the custodian…" }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByText("K. Brennwald").waitFor();
  await dialog.getByText("M. Aldvik").waitFor();
  expect(await dialog.getByRole("checkbox").count(), "the mission has no lead").toBe(0);
  await isWhole(page, "officer-seal-dialog");
  await dialog.getByRole("button", { name: "Seal and deposit" }).click();
  await page.getByText(/Deposited with .*K\. Brennwald/).waitFor();
  await page.getByText("It goes out with the next sync").waitFor();
  await isWhole(page, "officer-source");

  // Writing on makes it another than what was deposited.
  await page.getByRole("button", { name: "Open the identity" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Open the identity" }).click();
  await page.getByLabel("Contact", { exact: true }).fill("+964 770 000 0000");
  await saved(page);
  await page.getByText("What is written here was changed since").waitFor();
  await page.getByRole("button", { name: "Deposit again…" }).click();
  await dialog.getByRole("button", { name: "Seal and deposit" }).click();
  await page.getByText("What is written here was changed since").waitFor({ state: "detached" });
});

test("what is kept of a disclosure is said to go to the focal point", async () => {
  const { page } = his.officer;
  await visit(page, "#/stop");
  await page.locator("label").filter({ hasText: "this week" }).click();
  await page.getByRole("group", { name: "Immediate danger" }).getByRole("button", { name: "yes" }).click();
  await page.getByRole("button", { name: "Keep these answers" }).click();
  await page.getByText(/With the next sync it goes, sealed, to .*A\. Seidlitz/).waitFor();
  await page.getByRole("status").filter({ hasText: "Kept on this laptop" }).scrollIntoViewIfNeeded();
  await isWhole(page, "officer-disclosure-kept");
  await house.syncAll();
});

test("a custodian sees the codename and not the name, and asks", async () => {
  const { page } = his.custodian;
  // Where the app opens.
  await page.goto(house.custodian.address);
  await page.getByRole("heading", { level: 1, name: "Sealed deposits" }).waitFor();
  const list = deposits(page);
  await expect.poll(() => list.getByRole("option").count()).toBe(2);
  await list.getByRole("option").first().getByText("Palm-9").waitFor();
  await list.getByRole("option").last().getByText("superseded").waitFor();
  expect(await page.getByRole("navigation").getByRole("link").allInnerTexts()).toEqual(["Sealed deposits", "Referral services", "Glossary", "Sync", "Content packs"].map((name) => expect.stringContaining(name)));
  await list.getByRole("option").first().click();
  await article(page).getByRole("button", { name: "Ask to open…" }).waitFor();
  await isWhole(page, "custodian-list");
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");
  expect(await page.getByRole("dialog").count()).toBe(0);
  await page.getByRole("button", { name: "Ask to open…" }).click();
  const dialog = page.getByRole("dialog");
  expect(await dialog.getByRole("button", { name: "Ask", exact: true }).isDisabled()).toBe(true);
  await page.keyboard.type(REASON);
  await isWhole(page, "custodian-ask");
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
  await page.getByText("Your request waits for a second person").waitFor();
  expect(await page.getByRole("button", { name: "Ask to open…" }).count()).toBe(0);
  expect(await page.content()).not.toContain(NAME);
  expect(await page.content()).not.toContain("His brother");
  await isWhole(page, "custodian-waits");
  await house.syncAll();
});

test("the secretariat is told that somebody waits, and releases without learning the name", async () => {
  const { page } = his.secretariat;
  await visit(page, `#/m/${house.organisation.secretariat.mission}/today`);
  await page.getByRole("status").filter({ hasText: "A custodian asks to open a sealed deposit" }).getByRole("link", { name: "Palm-9" }).waitFor();
  await isWhole(page, "secretariat-today");
  const entry = page.getByRole("navigation").getByRole("link", { name: /Sealed deposits/ });
  await entry.getByText("1", { exact: true }).waitFor();
  await entry.click();
  await deposits(page).getByRole("option").filter({ hasText: "requested" }).click();
  await article(page).getByText(REASON).waitFor();
  await article(page).getByText("You do not learn what the deposit says").waitFor();
  expect(await page.getByRole("button", { name: /^Open/ }).count()).toBe(0);
  await isWhole(page, "secretariat-request");
  await page.getByRole("button", { name: "Release" }).click();
  await article(page).getByText("Released by M. Aldvik").waitFor();
  await page.getByRole("button", { name: "Refuse…" }).waitFor({ state: "detached" });
  await entry.getByText("1", { exact: true }).waitFor({ state: "detached" });
  expect(await page.content()).not.toContain(NAME);
  await isWhole(page, "secretariat-released");
  await house.syncAll();
});

test("the custodian opens it once and reads the name; leaving the screen closes it", async () => {
  const { page } = his.custodian;
  await page.getByText("M. Aldvik has released it to you").waitFor();
  await page.getByRole("button", { name: "Open", exact: true }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByText("The release serves this one opening").waitFor();
  await isWhole(page, "custodian-open-dialog");
  expect(await page.content()).not.toContain(NAME);
  await dialog.getByRole("button", { name: "Open", exact: true }).click();
  const says = page.getByRole("region", { name: "What it says" });
  await says.getByText(NAME).waitFor();
  await says.getByText("His brother, in the evening").waitFor();
  await article(page).getByText(/K\. Brennwald.* opened it/).waitFor();
  await isWhole(page, "custodian-opened");
  // In a small window, or at 200 %, and in the dark.
  await page.setViewportSize({ width: 640, height: 360 });
  await page.emulateMedia({ colorScheme: "dark" });
  await isWhole(page, "custodian-opened-small");
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 720 });
  await says.getByText(NAME).waitFor();
  expect(await says.evaluate((box) => box === document.activeElement)).toBe(true);
  // Other screens and back: nothing of it was kept.
  await visit(page, "#/sync");
  await page.goBack();
  await article(page).getByRole("button", { name: "Ask to open…" }).waitFor();
  expect(await page.content()).not.toContain(NAME);
  await article(page).getByText("used", { exact: true }).waitFor();
  await isWhole(page, "custodian-used");
  await house.syncAll();
});

test("the officer sees who opened it and why", async () => {
  const { page } = his.officer;
  await visit(page, "#/deposits");
  await deposits(page).getByRole("option").filter({ hasText: "Palm-9" }).first().click();
  const log = article(page).getByRole("list", { name: "Openings" });
  await log.getByText(/K\. Brennwald.* opened it/).waitFor();
  await log.getByText(REASON).waitFor();
  expect(await page.getByRole("button", { name: /^(Open|Ask|Release)/ }).count()).toBe(0);
  await isWhole(page, "officer-log");
});

test("the focal point opens the disclosure alone, and sees no identity", async () => {
  const { page } = his.focalPoint;
  await page.goto(house.focalPoint.address);
  await page.getByRole("heading", { level: 1, name: "Sealed deposits" }).waitFor();
  const list = deposits(page);
  await list.getByRole("option").first().waitFor();
  expect(await list.getByRole("option").count()).toBe(1);
  expect(await page.content()).not.toContain("Palm-9");
  await list.getByRole("option").first().click();
  await page.getByRole("button", { name: "Open", exact: true }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByLabel("Reason, if you want to state one").fill("First call");
  await dialog.getByRole("button", { name: "Open", exact: true }).click();
  const says = page.getByRole("region", { name: "What it says" });
  await says.getByText("this week").waitFor();
  await says.getByText("Immediate danger").waitFor();
  await isWhole(page, "focal-point-opened");
  await page.getByRole("button", { name: "Close it" }).click();
  await says.waitFor({ state: "detached" });
  expect(await page.getByRole("button", { name: "Open", exact: true }).evaluate((button) => button === document.activeElement)).toBe(true);
  await article(page).getByText("First call").waitFor();
});

test("the officer erases who it is; the sealed copy stays, and the source says when", async () => {
  const { page } = his.officer;
  await visit(page, `#/m/${house.organisation.secretariat.mission}/sources/${source}`);
  await page.getByRole("button", { name: "Erase it…" }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByText("A sealed copy was deposited before").waitFor();
  expect(await dialog.getByRole("button", { name: "Erase for ever" }).isDisabled()).toBe(true);
  await dialog.getByLabel("Why", { exact: true }).fill("Consent was withdrawn");
  await isWhole(page, "officer-erase");
  await dialog.getByRole("button", { name: "Erase for ever" }).click();
  await dialog.waitFor({ state: "detached" });
  await page.getByText("Nothing recorded. If you must reach this person again").waitFor();
  await page.getByText("Who it is was erased on").waitFor();
  await isWhole(page, "officer-erased");
  expect(await page.getByRole("button", { name: "Erase it…" }).count()).toBe(0);
  expect((await house.officer.call<RecordPage>("record_list", { kind: "source_identity" })).total).toBe(0);
});

test("no screen fails for whoever reads no mission", async () => {
  const faults: Record<string, unknown> = {};
  for (const { page } of [his.custodian, his.focalPoint]) {
    await visit(page, "#/missions");
    await page.getByText("With your role you read no missions").waitFor();
    await isWhole(page, "no-missions");
    await page.keyboard.press("c");
    for (const address of ["#/missions", "#/sync", "#/packs", "#/people", "#/import", "#/conflicts", "#/figures", "#/stop", "#/card/consent", "#/o/companies", "#/o/referral-services", "#/o/glossary"]) {
      await visit(page, address);
      const shown = await page.getByRole("main").innerText();
      if (/Palm-9|That did not work|undefined/.test(shown) || (await page.getByRole("dialog").count()) > 0) faults[address] = shown;
    }
    // What the host would refuse is not offered.
    await visit(page, "#/stop");
    expect(await page.getByRole("button", { name: "Keep these answers" }).count()).toBe(0);
    await page.getByRole("button", { name: "Leave" }).click();
    await page.getByRole("heading", { level: 1, name: "Sealed deposits" }).waitFor();
    // A mission that is known by its address alone is none of theirs.
    await visit(page, `#/m/${house.organisation.secretariat.mission}/sources/${source}`);
    await page.getByText("There is no mission").first().waitFor();
    expect(await page.content()).not.toContain("Palm-9");
    await visit(page, "#/");
    await page.getByRole("heading", { level: 1, name: "Sealed deposits" }).waitFor();
  }
  expect(faults).toEqual({});
  for (const { wrongs } of Object.values(his)) expect(wrongs).toEqual([]);
});
