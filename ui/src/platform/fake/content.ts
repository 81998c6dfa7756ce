import pack from "../../../../assets/packs/core.json";
import type { Commands, MoveProblem, StateMachine } from "../../bindings/commands";
import type { Words } from "../../i18n/content";
import type { FakeRecord } from "./demo";
import type { FakeVault } from "./vault";

interface PackMove {
  from: readonly string[];
  to: string;
  roles: readonly string[];
  reason?: boolean;
  second_person?: boolean;
  needs?: readonly { field: string; is?: readonly string[] }[];
}

interface PackMachine {
  initial: string;
  states: readonly { name: string; label: object; final?: boolean; locked?: boolean }[];
  moves: readonly PackMove[];
}

interface PackChecklist {
  id: string;
  title: object;
  items: readonly { id: string; paragraphs: readonly string[]; text: object; answer: readonly string[] }[];
}

type Answers = { [Name in "content_get" | "record_moves" | "checklist_get"]: (args: Commands[Name]["arguments"]) => Commands[Name]["result"] };

const machines = pack.machines as Record<string, PackMachine>;
const checklists = pack.checklists as readonly PackChecklist[];
const number = (paragraph: string) => paragraph.split("(")[0];

/** What the content pack says, read from the same file that the host carries. */
export function contentAnswers(vault: FakeVault, role: string): Answers {
  return {
    content_get: () => ({ id: pack.id, version: pack.version, machines: Object.fromEntries(Object.entries(machines).map(([kind, machine]) => [kind, declare(machine)])) }),
    record_moves({ id }) {
      const record = vault.get(id);
      const machine = machines[record.kind];
      if (!machine) return { state: null, moves: [] };
      const state = typeof record.fields.state === "string" && record.fields.state !== "" ? record.fields.state : machine.initial;
      const ways = machine.moves.filter(({ from, to }) => from.includes(state) || (from.includes("*") && to !== state));
      return {
        state,
        moves: ways
          .filter((way, index) => ways.findIndex(({ to }) => to === way.to) === index)
          .map((way) => ({ to: way.to, reason: way.reason ?? false, problem: problemOf(way, record, role) })),
      };
    },
    checklist_get({ mission }) {
      const asked = mission ? vault.get(mission).fields.paragraphs_in_scope : [];
      const scope = Array.isArray(asked) ? asked.map(number) : [];
      return {
        pack: `${pack.id} ${pack.version}`,
        checklists: checklists
          .map(({ id, title, items }) => ({
            id,
            title: title as Words,
            items: items
              .filter(({ paragraphs }) => scope.length === 0 || paragraphs.length === 0 || paragraphs.some((paragraph) => scope.includes(number(paragraph))))
              .map((item) => ({ id: item.id, paragraphs: [...item.paragraphs], text: item.text as Words, answer: [...item.answer] })),
          }))
          .filter(({ items }) => items.length > 0),
      };
    },
  };
}

function declare({ initial, states }: PackMachine): StateMachine {
  return { initial, states: states.map(({ name, label, final = false, locked = false }) => ({ name, label: label as Words, is_final: final, locked })) };
}

function problemOf(way: PackMove, record: FakeRecord, role: string): MoveProblem | null {
  const { to } = way;
  if (!way.roles.includes(role)) return { code: "record.move_not_allowed", args: { to, roles: way.roles.join(", ") } };
  for (const { field, is = [] } of way.needs ?? []) {
    const value = record.fields[field];
    const isFilled = Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== "";
    if (!isFilled || (is.length > 0 && !is.includes(String(value)))) return { code: "record.move_needs_field", args: { to, field, wanted: is.join(", ") || "…" } };
  }
  if (way.second_person && record.created.author === "M. Aldvik") return { code: "record.move_needs_second_person", args: { to } };
  return null;
}
