import { defineConfig } from "vitest/config";

/** Tests of the built page in a real browser, over the desk of a real process with a vault of its own. Two at a time, each with vaults of its own. */
export default defineConfig({
  test: { root: import.meta.dirname, include: ["browser/**/*.test.ts"], maxWorkers: 2, testTimeout: 60_000, hookTimeout: 60_000 },
});
