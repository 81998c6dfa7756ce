import { FluentParser, type Message, type Resource } from "@fluent/syntax";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { usedMessages } from "./used_messages";

const folder = join(import.meta.dirname, "../../../assets/locales/en");

function messages(name: string): { ids: Set<string>; junk: string[] } {
  const resource: Resource = new FluentParser().parse(readFileSync(join(folder, name), "utf8"));
  const junk = resource.body.filter(({ type }) => type === "Junk").map((entry) => String((entry as { content?: string }).content));
  return { ids: new Set(resource.body.filter((entry): entry is Message => entry.type === "Message").map(({ id }) => id.name)), junk };
}

const kinds = messages("kinds.ftl");
const errors = messages("errors.ftl");
/** A file for each part of the window, beside those that the terminal reads as well. */
const ui = readdirSync(folder).filter((name) => name.endsWith(".ftl") && !["cli.ftl", "kinds.ftl", "errors.ftl"].includes(name)).map(messages);
const inUi = ui.flatMap(({ ids }) => [...ids]);
const all = new Set([...inUi, ...kinds.ids, ...errors.ids]);

function fits(pattern: string): RegExp {
  return new RegExp(`^${pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join("[\\w-]+")}$`);
}

test("the catalogues are well-formed", () => {
  expect([...ui.flatMap(({ junk }) => junk), ...kinds.junk, ...errors.junk]).toEqual([]);
});

test("no message is said in two files", () => {
  expect(inUi.filter((id, index) => inUi.indexOf(id) !== index)).toEqual([]);
});

test("every message that the app asks for exists", () => {
  const missing = usedMessages().filter(({ pattern }) => (pattern.includes("*") ? ![...all].some((id) => fits(pattern).test(id)) : !all.has(pattern)));
  expect(missing).toEqual([]);
});

test("every message of the window's catalogue is asked for", () => {
  const patterns = [...new Set(usedMessages().map(({ pattern }) => pattern))].map(fits);
  const errorIds = /^error-/;
  expect(inUi.filter((id) => !errorIds.test(id) && !patterns.some((pattern) => pattern.test(id)))).toEqual([]);
});
