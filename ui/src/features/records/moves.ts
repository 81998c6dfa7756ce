import { flushAll, queries } from "../../app/session";
import type { ErrorCode, MoveList, RecordDocument } from "../../bindings/commands";
import { choiceLabel, errorText, fieldLabel, format, stateLabel } from "../../i18n";
import { CommandError, platform } from "../../platform";
import { roleLabel } from "../people/role";
import { kindOf } from "./kinds";

/** Where the record may go now. What is typed counts: it is sent before the host is asked. */
export async function movesOf(record: RecordDocument): Promise<MoveList> {
  await flushAll();
  return platform().call("record_moves", { id: record.id });
}

/** Moves the record, and reads again whatever shows where it stands. */
export async function moveRecord(record: RecordDocument, to: string, reason: string): Promise<void> {
  const parents = record.dots.state;
  await platform().call("record_set", {
    id: record.id,
    fields: { state: to },
    ...(parents && parents.length > 0 ? { parents: { state: parents } } : {}),
    ...(reason === "" ? {} : { reason }),
  });
  const topics = new Set(["record", "list", "missions", "history"]);
  await queries.invalidateQueries({ predicate: ({ queryKey: [topic] }) => topics.has(String(topic)) });
}

/** What is in the way of a move, with the names that people know instead of the machine's. */
export function problemText(kind: string, problem: { code: string; args: Readonly<Record<string, string | number>> }): string {
  const named = Object.entries(problem.args).map(([name, value]) => [name, nameOf(kind, name, String(value), problem.args)] as const);
  return errorText(new CommandError(problem.code as ErrorCode, Object.fromEntries(named)));
}

function nameOf(kind: string, argument: string, value: string, args: Readonly<Record<string, string | number>>): string {
  const each = (label: (word: string) => string) => format.list(value.split(", ").map(label));
  switch (argument) {
    case "from":
    case "to":
    case "state":
    case "ways":
    case "states":
      return each((state) => stateLabel(kind, state));
    case "roles":
      return each(roleLabel);
    case "field":
      return fieldLabel(kind, value);
    case "wanted": {
      const field = kindOf(kind).fields.find(({ name }) => name === args.field);
      return field?.choice_list ? each((choice) => (field.choices.includes(choice) ? choiceLabel(field.choice_list, choice) : choice)) : value;
    }
    default:
      return value;
  }
}
