import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * The window freezes `Object.prototype`, and then a name that the prototype has (`toString`) can no longer be set on an object by assignment, only by
 * definition. The form engine's libraries assign in these places. A new version that reads otherwise stops the build here.
 */
function definesWhereItAssigned(): Plugin {
  const define = (object: string, name: string, value: string) => `Object.defineProperty(${object}, ${name}, { value: ${value}, writable: true, enumerable: true, configurable: true });`;
  const places: readonly (readonly [string, string])[] = [
    ["o[r] = e(n[r], r, t);", define("o", "r", "e(n[r], r, t)")],
    ["this[propertyName] = properties[propertyName];", define("this", "propertyName", "properties[propertyName]")],
    ["this.toString = properties.toString;", define("this", '"toString"', "properties.toString")],
  ];
  return {
    name: "defines-where-it-assigned",
    transform(code, id) {
      if (!id.includes("@getodk/xforms-engine/dist/index.js")) return null;
      let text = code;
      for (const [from, to] of places) {
        if (!text.includes(from)) this.error(`the form engine reads otherwise: no “${from}”`);
        text = text.replaceAll(from, () => to);
      }
      return { code: text, map: null };
    },
  };
}

/** Two pages: the lock screen, whose process dies after unlocking, and the app. Nothing is inlined: the content security policy forbids it. */
export default defineConfig({
  base: "./",
  plugins: [react(), definesWhereItAssigned()],
  css: { modules: { generateScopedName: "[name]_[local]_[hash:base64:4]" } },
  server: { fs: { allow: [".."] } },
  build: {
    target: ["es2022", "chrome123", "safari17.5"],
    cssTarget: ["chrome123", "safari17.5"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { index: page("index.html"), unlock: page("unlock.html") } },
  },
  test: { include: ["src/**/*.test.ts", "tests/unit/**/*.test.ts"], environment: "node", setupFiles: "tests/unit/read_calendars.ts" },
});
