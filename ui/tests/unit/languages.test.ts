import { FluentParser, type Message, type Resource, type Term, Visitor } from "@fluent/syntax";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../../../assets/locales");
/** What the window speaks with; the terminal speaks English. */
const files = readdirSync(join(root, "en")).filter((name) => name.endsWith(".ftl") && name !== "cli.ftl");
const translations = ["fr", "es", "ar"].filter((language) => existsSync(join(root, language)));

/** Messages by id, each with the variables that it uses. */
function messages(language: string, name: string): { variables: Map<string, string[]>; junk: string[] } {
  const resource: Resource = new FluentParser().parse(readFileSync(join(root, language, name), "utf8"));
  const entries = resource.body.filter((entry): entry is Message | Term => entry.type === "Message" || entry.type === "Term");
  const junk = resource.body.filter(({ type }) => type === "Junk").map((entry) => String((entry as { content?: string }).content));
  return { variables: new Map(entries.map((entry) => [entry.id.name, variablesOf(entry)])), junk };
}

function variablesOf(entry: Message | Term): string[] {
  const names = new Set<string>();
  class Names extends Visitor {
    override visitVariableReference(node: { id: { name: string } }): void {
      names.add(node.id.name);
    }
  }
  new Names().visit(entry);
  return [...names].sort();
}

describe.each(translations)("%s", (language) => {
  test.each(files)("%s says everything that English says, and of the same things", (name) => {
    const english = messages("en", name);
    const own = messages(language, name);
    expect(own.junk).toEqual([]);
    expect([...english.variables.keys()].filter((id) => !own.variables.has(id))).toEqual([]);
    expect([...own.variables.keys()].filter((id) => !english.variables.has(id))).toEqual([]);
    expect([...own.variables].filter(([id, names]) => names.join() !== english.variables.get(id)?.join()).map(([id]) => id)).toEqual([]);
  });
});
