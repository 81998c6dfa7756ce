import { expect, test } from "vitest";

import { findParagraphs } from "./paragraph_search";

const aliases = ["Art", "Article", "Para", "Artículo", "المادة"];
const ids = (text: string) => findParagraphs(text, aliases).map(({ id }) => id);

test.each([
  ["54", ["54"]],
  ["Art. 38", ["38"]],
  ["art 38", ["38"]],
  ["article 67", ["67"]],
  ["Artículo 38", ["38"]],
  ["المادة ٣٨", ["38"]],
  ["¶38", ["38"]],
  ["¶ 38", ["38"]],
  ["38(a)", ["38(a)"]],
  ["Article 67 (G)", ["67(g)"]],
  ["67g", ["67(g)"]],
  ["7", ["7", "70"]],
  ["71", []],
  ["rule 5", []],
])("%s", (text, found) => {
  expect(ids(text)).toEqual(found);
});

test("words find headings", () => {
  expect(ids("weapons training")).toEqual(["59"]);
  expect(ids("")).toHaveLength(70);
});
