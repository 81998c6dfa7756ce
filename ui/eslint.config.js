import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "src/bindings/", "tests/look.mjs", "eslint.config.js"] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  reactHooks.configs.flat["recommended-latest"],
  jsxA11y.flatConfigs.strict,
  { rules: { "jsx-a11y/no-autofocus": ["error", { ignoreNonDOM: true }] } },
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/no-confusing-void-expression": "off",
      // Lists are virtual, and no compiler memoises here.
      "react-hooks/incompatible-library": "off",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: ["@tauri-apps/*"], message: "The host is reached through src/platform only." }] },
      ],
      "no-restricted-properties": [
        "error",
        { property: "innerHTML", message: "Text from people is never markup." },
        { property: "outerHTML", message: "Text from people is never markup." },
        { object: "window", property: "localStorage", message: "Nothing of a vault reaches the disk unsealed." },
      ],
      "no-restricted-globals": [
        "error",
        { name: "localStorage", message: "Nothing of a vault reaches the disk unsealed." },
        { name: "sessionStorage", message: "Nothing of a vault reaches the disk unsealed." },
        { name: "indexedDB", message: "Nothing of a vault reaches the disk unsealed." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "JSXText[value=/\\p{L}{2}/u]", message: "Words belong into the Fluent catalogue." },
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Text from people is never markup." },
        { selector: "JSXAttribute[name.name=/^(aria-label|title|placeholder|alt|label)$/] > Literal[value=/\\p{L}{3}/u]", message: "Words belong into the Fluent catalogue." },
        { selector: "NewExpression[callee.object.name='Intl']", message: "Dates and numbers become text in src/i18n/format.ts only, by what Rust says." },
        { selector: "CallExpression[callee.property.name=/^toLocale/]", message: "Dates and numbers become text in src/i18n/format.ts only, by what Rust says." },
      ],
    },
  },
  {
    files: ["src/{platform,i18n,editor,bindings,map}/**"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [{ group: ["react", "react-dom", "react-aria-components", "@tanstack/*"], message: "These folders are free of framework code." }] }],
    },
  },
  { files: ["src/platform/fake/**", "tests/**", "**/*.test.ts"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
  // Names of languages, and which zone the clock stands in. Neither holds digits.
  { files: ["src/i18n/names.ts", "src/i18n/zone.ts"], rules: { "no-restricted-syntax": "off" } },
);
