import type { Locator, Page } from "playwright-core";

import { saved } from "./window";

/** How a person works the window: by the keyboard alone, or by pointing alone. */
export interface Hands {
  /** To a place of the navigation, by its key or by its link. */
  go(place: Place): Promise<void>;
  /** Presses a button, link or option by its name, the first that bears it. */
  press(name: string | RegExp): Promise<void>;
  /** Words into a field, after those that are there. */
  write(field: string | RegExp, words: string): Promise<void>;
  /** A date into the field that opens behind its button. */
  date(field: string | RegExp, words: string): Promise<void>;
  /** One of a list behind a field's button. */
  choose(field: string | RegExp, option: string | RegExp): Promise<void>;
  /** Finds a record or paragraph and takes it into a field. */
  link(field: string | RegExp, words: string): Promise<void>;
  /** Moves the record that is shown to another state. */
  move(to: string, reason?: string): Promise<void>;
  /** Opens a record of the list that is shown. */
  open(row: RegExp): Promise<void>;
  /** Begins a record in the list that is shown. */
  begin(): Promise<void>;
}

export interface Place {
  keys: readonly string[];
  link: (page: Page) => Locator;
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const beginning = (words: string) => new RegExp(`^${escaped(words)}`);
const named = (name: string | RegExp) => (typeof name === "string" ? new RegExp(`^${escaped(name)}$`) : name);

/** Everything by keys: Tab to a control, letters, arrows, Enter. The pointer never moves. */
export function keyboard(page: Page): Hands {
  const press = (key: string) => page.keyboard.press(key);

  /** What has the keyboard, as a screen reader would say it, and whether it is one of these. */
  const focused = (kinds: string) =>
    page.evaluate((selector) => {
      const element = document.activeElement as HTMLElement | null;
      if (!element || element === document.body) return { name: "", fits: false };
      const byId = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
      const labels = "labels" in element ? [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join(" ") : "";
      const name = element.getAttribute("aria-label") ?? (byId.trim() || labels || (element.getAttribute("placeholder") ?? element.textContent ?? ""));
      return { name: name.trim().replace(/\s+/g, " "), fits: element.matches(selector) };
    }, kinds);

  const tabTo = async (name: string | RegExp, kinds = "*", most = 160) => {
    const wanted = named(name);
    const passed: string[] = [];
    for (let step = 0; step < most; step++) {
      const now = await focused(kinds);
      if (now.fits && wanted.test(now.name)) return;
      passed.push(now.name);
      await press("Tab");
    }
    throw new Error(`no key leads to ${String(name)}; passed ${passed.join(" | ")}`);
  };

  return {
    async go({ keys }) {
      await press("Escape");
      for (const key of keys) await press(key);
      await page.waitForTimeout(200);
    },
    async press(name) {
      await tabTo(name);
      await press("Enter");
    },
    async write(field, words) {
      await tabTo(field, "input, textarea");
      await press("End");
      await page.keyboard.type(words);
      await saved(page);
    },
    async date(field, words) {
      await tabTo(field);
      await press("Enter");
      await page.keyboard.type(words);
      await press("Enter");
      await saved(page);
    },
    async choose(field, option) {
      await tabTo(field);
      await press("Enter");
      await page.getByRole("option").first().waitFor();
      await arrowTo(page, named(option));
      await press("Enter");
      await saved(page);
    },
    async link(field, words) {
      await tabTo(field);
      await press("Enter");
      await page.keyboard.type(words);
      await page.getByRole("option").first().waitFor();
      await press("ArrowDown");
      await press("Enter");
      // The list stays for the next one: out of it, and out of the field.
      await press("Escape");
      await press("Escape");
      await saved(page);
    },
    async move(to, reason) {
      await press("Escape");
      await press("m");
      await page.getByRole("menuitem").first().waitFor();
      await arrowTo(page, beginning(to));
      await press("Enter");
      if (reason !== undefined) {
        await page.getByRole("dialog").waitFor();
        await page.keyboard.type(reason);
        await press("Enter");
        await page.getByRole("dialog").waitFor({ state: "detached" });
      }
      await saved(page);
    },
    async open(row) {
      await tabTo(/./, "[role=listbox]");
      await arrowTo(page, row);
      await press("Enter");
      await page.getByRole("article", { name: row }).waitFor();
    },
    async begin() {
      await press("Escape");
      await press("c");
      await page.getByRole("article").waitFor();
    },
  };
}

async function arrowTo(page: Page, wanted: RegExp): Promise<void> {
  for (let step = 0; step < 60; step++) {
    const now = await page.evaluate(() => {
      const element = document.activeElement;
      const active = element?.getAttribute("aria-activedescendant");
      const item = active ? document.getElementById(active) : element;
      return item?.matches("[role=option], [role^=menuitem]") ? (item.textContent ?? "").trim() : "";
    });
    if (wanted.test(now)) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`no arrow leads to ${String(wanted)}`);
}

/** Everything by pointing. Words come as from an on-screen keyboard or dictation: as text, without a key. */
export function pointer(page: Page): Hands {
  const control = (name: string | RegExp) => {
    const by = { name, exact: typeof name === "string" };
    return page.getByRole("button", by).or(page.getByRole("link", by)).or(page.getByRole("radio", by)).or(page.getByRole("option", by)).first();
  };
  return {
    async go({ link }) {
      // Groups of places that are folded open at a touch.
      const folded = page.locator("nav button[aria-expanded=false]");
      while ((await link(page).count()) === 0 && (await folded.count()) > 0) await folded.first().click();
      await link(page).first().click();
      await page.waitForTimeout(200);
    },
    async press(name) {
      await control(name).click();
    },
    async write(field, words) {
      await page.getByRole("textbox", { name: field }).first().click();
      await page.keyboard.insertText(words);
      await saved(page);
    },
    async date(field, words) {
      await page.getByRole("button", { name: field }).first().click();
      await page.keyboard.insertText(words);
      // Whoever points goes on by touching something else.
      await page.getByRole("heading").first().click();
      await saved(page);
    },
    async choose(field, option) {
      await page.getByRole("button", { name: field }).first().click();
      await page.locator("[data-trigger]").getByRole("option", { name: option }).first().click();
      await saved(page);
    },
    async link(field, words) {
      await page.getByRole("button", { name: field }).first().click();
      await page.keyboard.insertText(words);
      await page.getByRole("option").first().click();
      // The list stays for the next one: a touch elsewhere ends it.
      await page.getByRole("contentinfo", { includeHidden: true }).click({ position: { x: 500, y: 10 } });
      await saved(page);
    },
    async move(to, reason) {
      await page.getByRole("button", { name: /^State:|^Status:/ }).first().click();
      await page.getByRole("menuitem", { name: beginning(to) }).click();
      if (reason !== undefined) {
        const dialog = page.getByRole("dialog");
        await dialog.getByRole("textbox").click();
        await page.keyboard.insertText(reason);
        await dialog.getByRole("button").last().click();
        await dialog.waitFor({ state: "detached" });
      }
      await saved(page);
    },
    async open(row) {
      await page.getByRole("option", { name: row }).first().click();
      await page.getByRole("article", { name: row }).waitFor();
    },
    async begin() {
      await page.getByRole("button", { name: /^(New|Begin|Write|Add) / }).first().click();
      await page.getByRole("article").waitFor();
    },
  };
}
