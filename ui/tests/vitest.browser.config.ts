import { defineConfig } from "vitest/config";

/** Tests of the built page in a real browser, over the desk of a real process with a vault of its own. One at a time: a laptop is what is tested. */
export default defineConfig({
  test: { root: import.meta.dirname, include: ["browser/**/*.test.ts"], fileParallelism: false, testTimeout: 60_000, hookTimeout: 60_000 },
});
