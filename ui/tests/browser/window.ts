import { type Browser, chromium, type Page, type Request } from "playwright-core";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

let browser: Browser | undefined;

export interface View {
  width?: number;
  height?: number;
  dark?: boolean;
  /** Device pixels a CSS pixel: 2 with half the size is a zoom of 200 %. */
  scale?: number;
  /** The reader's language, as the system states it. */
  language?: string;
}

/** A browser window, with everything in it that should not have happened. */
export interface Window {
  page: Page;
  /** Errors of scripts, refusals of the content security policy, requests that left this machine. */
  wrongs: string[];
  close(): Promise<void>;
}

export async function openWindow(address: string, { width = 1280, height = 720, dark = false, scale = 1, language = "en-GB" }: View = {}): Promise<Window> {
  browser ??= await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: dark ? "dark" : "light", deviceScaleFactor: scale, locale: language });
  const page = await context.newPage();
  const wrongs: string[] = [];
  // From the beginning, because the browser hands choosers over only some moments after it was asked to.
  page.on("filechooser", () => undefined);
  page.on("pageerror", (error) => wrongs.push(`script: ${error.message}`));
  page.on("console", (message) => message.type() === "error" && !/favicon|status of (4|5)\d\d|ERR_FAILED/.test(message.text()) && wrongs.push(`console: ${message.text()}`));
  page.on("request", (request) => !request.url().startsWith(address) && !request.url().startsWith("data:") && wrongs.push(`request: ${request.url()}`));
  await page.goto(address);
  return { page, wrongs, close: () => context.close() };
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

/** Waits until the screen says that everything is durable. */
export async function saved(page: Page): Promise<void> {
  await page.waitForTimeout(50);
  try {
    await page.getByRole("status").filter({ hasText: /^Saved$/ }).waitFor({ timeout: 15_000 });
  } catch (error) {
    throw new Error(`not saved: ${await page.getByRole("contentinfo").innerText()}`, { cause: error });
  }
}

/** Goes to an address within the app, and waits until nothing was asked of the desk for a moment. */
export async function visit(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), hash);
  // A page that has just been opened first becomes the app.
  await page.locator("h1").first().waitFor({ state: "attached" });
  await quiet(page);
}

const STILL_MS = 120;

/** Waits until no request is under way and none began for {@link STILL_MS}. */
async function quiet(page: Page): Promise<void> {
  let last = performance.now();
  const open = new Set<Request>();
  const begins = (request: Request) => {
    // The stream of what changed stays open.
    if (request.resourceType() === "eventsource") return;
    open.add(request);
    last = performance.now();
  };
  const ends = (request: Request) => {
    open.delete(request);
    last = performance.now();
  };
  page.on("request", begins).on("requestfinished", ends).on("requestfailed", ends);
  while (open.size > 0 || performance.now() - last < STILL_MS) await page.waitForTimeout(20);
  page.off("request", begins).off("requestfinished", ends).off("requestfailed", ends);
}
