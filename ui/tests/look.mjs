// Takes pictures of screens of a built page, to look at: node tests/look.mjs <folder of the page> <folder for pictures> [filter]
import { createServer } from "node:http";
import { mkdir, readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

const [page, out, filter = ""] = process.argv.slice(2);
const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".woff2": "font/woff2", ".jpg": "image/jpeg", ".gz": "application/gzip" };
const csp = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

const server = createServer((request, response) => {
  const path = normalize(new URL(request.url, "http://localhost").pathname);
  readFile(join(page, path === "/" ? "index.html" : path)).then(
    (bytes) => response.writeHead(200, { "content-type": types[extname(path)] ?? "text/html", "content-security-policy": csp }).end(bytes),
    () => response.writeHead(404).end(),
  );
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const origin = `http://127.0.0.1:${server.address().port}`;
const mission = "irq-2026-01-mission";

const screens = [
  ["today", "", `#/m/${mission}/today`],
  ["interview", "", `#/m/${mission}/interviews/irq-2026-01-i-04`],
  ["interview-focus", "", `#/m/${mission}/interviews/irq-2026-01-i-04`, async (tab) => {
    await tab.locator("[data-topic=hours_rest] textarea[data-note]").click();
    await tab.keyboard.press("Alt+Enter");
  }],
  ["interview-new", "", `#/m/${mission}/interviews`, async (tab) => { await tab.keyboard.press("c"); await tab.waitForTimeout(500); }],
  ["interviews-full", "full", `#/m/${mission}/interviews`, async (tab) => { await tab.locator("[role=listbox]").focus(); await tab.keyboard.press("End"); await tab.waitForTimeout(400); }],
  ["observation", "", `#/m/${mission}/observations/irq-2026-01-o-04`],
  ["visit", "", `#/m/${mission}/visits/irq-2026-01-v-2`],
  ["site", "", `#/m/${mission}/sites/irq-2026-01-s-1`],
  ["source", "", `#/m/${mission}/sources/irq-2026-01-palm-3`],
  ["company", "", `#/o/companies/irq-2026-01-co-1`],
  ["evidence", "", `#/m/${mission}/evidence`],
  ["evidence-full", "full", `#/m/${mission}/evidence`, async (tab) => { await tab.locator("[role=listbox]").focus(); await tab.keyboard.press("End"); await tab.waitForTimeout(900); }],
  ["viewer", "", `#/m/${mission}/evidence/irq-2026-01-p-01`],
  ["import", "", `#/m/${mission}/evidence`, async (tab) => { await tab.keyboard.press("i"); await tab.waitForTimeout(1600); }],
  ["import-done", "", `#/m/${mission}/evidence`, async (tab) => { await tab.keyboard.press("i"); await tab.waitForTimeout(5600); }],
  ["export", "", `#/m/${mission}/evidence/irq-2026-01-p-01`, async (tab) => { await tab.keyboard.press("x"); }],
  ["finding", "", `#/m/${mission}/findings/irq-2026-01-f-01`],
  ["conflict", "", `#/conflicts/irq-2026-01-f-05/severity_scope`],
  ["conflict-text", "", `#/conflicts/irq-2026-01-i-05/notes_working_conditions`],
  ["palette", "", `#/m/${mission}/today`, async (tab) => { await tab.keyboard.press("Control+k"); await tab.keyboard.type("passport"); await tab.waitForTimeout(400); }],
  ["palette-empty", "", `#/m/${mission}/today`, async (tab) => { await tab.keyboard.press("Control+k"); await tab.waitForTimeout(300); }],
  ["note", "", `#/m/${mission}/findings/irq-2026-01-f-01`, async (tab) => { await tab.keyboard.press("n"); await tab.keyboard.type("Water tank empty at 11:40, gauge photographed"); await tab.waitForTimeout(900); }],
  ["keys", "", `#/m/${mission}/interviews/irq-2026-01-i-04`, async (tab) => { await tab.keyboard.press("?"); await tab.waitForTimeout(300); }],
  ["missions", "", "#/missions"],
  ["mission", "", `#/m/${mission}/about`],
  ["history", "", `#/history/irq-2026-01-f-01`],
  ["sync", "", "#/sync"],
  ["sync-alone", "alone", "#/sync"],
  ["enrol", "alone", "#/sync", async (tab) => { await tab.locator("textarea").fill("fieldseal-invite:abc"); await tab.getByRole("button", { name: "Ask to join" }).click(); await tab.waitForTimeout(300); }],
  ["people", "secretariat", "#/people"],
  ["revoke", "secretariat", "#/people", async (tab) => { await tab.getByRole("button", { name: "Shut out" }).first().click(); }],
  ["unlock", "locked", ""],
  ["first", "none", ""],
  ["first-passphrase", "none", "", async (tab) => { await tab.getByLabel("Your name").fill("M. Aldvik"); await tab.keyboard.press("Enter"); await tab.waitForTimeout(300); }],
  ["beginning", "empty", "#/missions"],
  ["empty-list", "", "#/m/hnd-2026-02-mission/interviews"],
  ["empty-evidence", "", "#/m/hnd-2026-02-mission/evidence"],
  ["failing", "fail", `#/m/${mission}/interviews`],
  ["not-saved", "", `#/m/${mission}/observations/irq-2026-01-o-04`, async (tab) => {
    await tab.evaluate(() => globalThis.fakeVault.failing.add("text_apply").add("record_set"));
    await tab.getByLabel("What was seen").first().click().catch(() => tab.locator("[data-document] textarea").first().click());
    await tab.keyboard.type("More words. ");
    await tab.waitForTimeout(1200);
  }],
  ["card", "", "#/card/consent", async (tab) => { await tab.getByText("Central Kurdish").click(); }],
  ["card-shown", "", "#/card/consent", async (tab) => { await tab.getByText("Pashto").click(); await tab.getByRole("button", { name: "Show full screen" }).click(); await tab.waitForTimeout(200); }],
  ["card-shown-english", "", "#/card/referral", async (tab) => { await tab.keyboard.press("Enter"); await tab.waitForTimeout(200); }],
  ["packs", "", "#/packs"],
  ["packs-secretariat", "secretariat", "#/packs"],
  ["mission-country", "", `#/m/${mission}/about`, async (tab) => { await tab.getByText("Weekend").scrollIntoViewIfNeeded(); }],
  ["interview-guide", "", `#/m/${mission}/interviews/irq-2026-01-i-04`, async (tab) => {
    await tab.locator("[data-topic=identity_documents] textarea[data-note]").click();
    await tab.getByRole("heading", { name: "Interview guide" }).scrollIntoViewIfNeeded();
  }],
  ["finding-standards", "", `#/m/${mission}/findings/irq-2026-01-f-01`, async (tab) => { await tab.getByRole("button", { name: /Other standards/ }).click(); }],
  ["finding-code", "", `#/m/${mission}/findings/irq-2026-01-f-01`, async (tab) => { await tab.getByRole("button", { name: "What the Code says" }).click(); }],
  ["photo-rule", "", "#/m/afg-2026-03-mission/evidence"],
  ["menu", "", `#/m/${mission}/today`, async (tab) => { await tab.getByRole("button", { name: "View and keys" }).click(); await tab.waitForTimeout(200); }],
];
const forms = {
  "1280": { viewport: { width: 1280, height: 720 }, colorScheme: "light" },
  "1920": { viewport: { width: 1920, height: 1080 }, colorScheme: "light" },
  "dark": { viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
  "rtl": { viewport: { width: 1280, height: 720 }, colorScheme: "light", rtl: true },
  "ar": { viewport: { width: 1280, height: 720 }, colorScheme: "light", locale: "ar" },
  "zoom-ar": { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2, colorScheme: "light", locale: "ar" },
  "zoom": { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2, colorScheme: "light" },
};

await mkdir(out, { recursive: true });
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
for (const [form, { rtl, ...options }] of Object.entries(forms)) {
  const context = await browser.newContext(options);
  for (const [name, fake, hash, act] of screens) {
    if (filter && !new RegExp(filter).test(`${name}.${form}`)) continue;
    const tab = await context.newPage();
    tab.on("console", (message) => ["error", "warning"].includes(message.type()) && console.log(`${name}.${form}: ${message.text()}`));
    tab.on("pageerror", (error) => console.log(`${name}.${form}: ${error}`));
    await tab.goto(`${origin}/?fake=${fake}${hash}`);
    await tab.waitForLoadState("networkidle");
    await tab.waitForTimeout(250);
    if (rtl) await tab.evaluate(() => (document.documentElement.dir = "rtl"));
    try {
      await act?.(tab);
    } catch (error) {
      console.log(`${name}.${form}: ${error}`);
    }
    await tab.waitForTimeout(150);
    await tab.screenshot({ path: join(out, `${name}.${form}.png`) });
    await tab.close();
  }
  await context.close();
}
await browser.close();
server.close();
