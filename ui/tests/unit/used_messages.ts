import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A message id as the source names it; `*` stands for what is only known while the app runs. */
export interface UsedMessage {
  pattern: string;
  file: string;
  line: number;
}

const source = join(import.meta.dirname, "../../src");

/** Every source file of the app, generated bindings and the in-memory host aside. */
export function sourceFiles(): string[] {
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.ts$|^bindings\/|^platform\/fake\//.test(name))
    .map((name) => join(source, name));
}

/** The ids that the app asks the catalogue for: first arguments of `t`, `parts` and `Rich`. */
export function usedMessages(): UsedMessage[] {
  return sourceFiles().flatMap((path) => {
    const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true, path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
    const found: UsedMessage[] = [];
    const take = (expression: ts.Expression) => {
      for (const pattern of patternsOf(expression)) found.push({ pattern, file: path.slice(source.length + 1), line: file.getLineAndCharacterOfPosition(expression.getStart()).line + 1 });
    };
    const visit = (node: ts.Node) => {
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && ["t", "parts"].includes(node.expression.text) && node.arguments[0]) take(node.arguments[0]);
      if (ts.isJsxSelfClosingElement(node) && node.tagName.getText() === "Rich") {
        for (const attribute of node.attributes.properties) {
          if (ts.isJsxAttribute(attribute) && attribute.name.getText() === "id" && attribute.initializer && ts.isStringLiteral(attribute.initializer)) take(attribute.initializer);
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

function patternsOf(expression: ts.Expression): string[] {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isParenthesizedExpression(expression)) return patternsOf(expression.expression);
  if (ts.isConditionalExpression(expression)) return [...patternsOf(expression.whenTrue), ...patternsOf(expression.whenFalse)];
  if (ts.isTemplateExpression(expression)) return [expression.head.text + expression.templateSpans.map((span) => `*${span.literal.text}`).join("")];
  return [];
}
