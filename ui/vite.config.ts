import react from "@vitejs/plugin-react";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** What makes words of dates and numbers is Rust's, built whenever the page or its tests are. */
const calendars = { name: "calendars", buildStart: () => void execFileSync(page("../scripts/build-calendars"), { stdio: "inherit" }) };

/** Two pages: the lock screen, whose process dies after unlocking, and the app. Nothing is inlined: the content security policy forbids it. */
export default defineConfig({
  base: "./",
  plugins: [react(), calendars],
  css: { modules: { generateScopedName: "[name]_[local]_[hash:base64:4]" } },
  server: { fs: { allow: [".."] } },
  build: {
    target: ["es2022", "chrome123", "safari17.5"],
    cssTarget: ["chrome123", "safari17.5"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { index: page("index.html"), unlock: page("unlock.html") } },
  },
  test: { include: ["src/**/*.test.ts", "tests/unit/**/*.test.ts"], environment: "node", globalSetup: "tests/unit/build_calendars.ts", setupFiles: "tests/unit/read_calendars.ts" },
});
