import afghanistan from "../../../../assets/packs/afghanistan.json";
import cardPack from "../../../../assets/packs/cards.json";
import codePack from "../../../../assets/packs/code.json";
import pack from "../../../../assets/packs/core.json";
import guidePack from "../../../../assets/packs/guides.json";
import honduras from "../../../../assets/packs/honduras.json";
import iraq from "../../../../assets/packs/iraq.json";
import type { CardRow, Commands, CountryProfile, CrossReferenceRow, InterviewGuide, MoveProblem, PackRow, StateMachine } from "../../bindings/commands";
import { codeParagraphs } from "../../bindings/kinds";
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

type Names = "content_get" | "record_moves" | "checklist_get" | "card_list" | "country_get" | "guide_get" | "code_paragraphs" | "content_list";
type Answers = { [Name in Names]: (args: Commands[Name]["arguments"]) => Commands[Name]["result"] };

const machines = pack.machines as Record<string, PackMachine>;
const checklists = pack.checklists as readonly PackChecklist[];
const packs = [pack, codePack, cardPack, guidePack, iraq, honduras, afghanistan];
const guides = guidePack.interview_guides.map((guide) => ({ before: [], never: [], ...guide, topics: guide.topics.map(({ topic, questions }) => ({ topic, questions: questions.map((question) => ({ paragraphs: [], ...question })) })) })) as unknown as (InterviewGuide & { categories: readonly string[] })[];
const cards: CardRow[] = cardPack.cards.map(({ translations, ...card }) => ({ ...card, title: card.title as Words, translations: Object.entries(translations).map(([language, text]) => ({ language, ...text })) }));
const number = (paragraph: string) => paragraph.split("(")[0];

/** What the content pack says, read from the same file that the host carries. */
export function contentAnswers(vault: FakeVault, role: string): Answers {
  return {
    content_get: () => ({ packs: packs.map(({ id, version }) => `${id} ${version}`), paragraph_aliases: codePack.editions[0]?.aliases ?? [], machines: Object.fromEntries(Object.entries(machines).map(([kind, machine]) => [kind, declare(machine)])) }),
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
        checklists: checklists
          .map(({ id, title, items }) => ({
            id,
            pack: `${pack.id} ${pack.version}`,
            title: title as Words,
            items: items
              .filter(({ paragraphs }) => scope.length === 0 || paragraphs.length === 0 || paragraphs.some((paragraph) => scope.includes(number(paragraph))))
              .map((item) => ({ id: item.id, paragraphs: [...item.paragraphs], text: item.text as Words, answer: [...item.answer] })),
          }))
          .filter(({ items }) => items.length > 0),
      };
    },
    card_list: () => ({ cards }),
    country_get: ({ mission, country }) => ({ profile: profileOf(String(country ?? (mission ? vault.get(mission).fields.country : ""))) }),
    guide_get: ({ category }) => ({ guide: guides.find(({ categories }) => categories.includes(category)) ?? null }),
    code_paragraphs: ({ code_version = "2021" }) => ({
      code_version,
      title: codePack.editions.find(({ version }) => version === code_version)?.title as Words,
      paragraphs: codeParagraphs.map((paragraph) => ({ ...paragraph, headings: {}, text: {}, verified: code_version === "2010" || (paragraph.number >= 28 && paragraph.number <= 69) })),
      cross_references: codePack.cross_references as unknown as CrossReferenceRow[],
    }),
    content_list: () => ({ packs: packs.map(rowOf), refused: [] }),
  };
}

function profileOf(said: string): CountryProfile | null {
  const found = [iraq, honduras, afghanistan].flatMap(({ countries }) => countries).find(({ code, also }) => [code, ...also].includes(said));
  if (!found) return null;
  const { photos, ...rest } = found;
  return { laws: [], ...rest, photo_subjects: photos.subjects, photo_rule: photos.text } as unknown as CountryProfile;
}

function rowOf({ id, version, title }: { id: string; version: string; title: object }): PackRow {
  const parts = id === cardPack.id ? [{ part: "cards", count: cards.length }] : [];
  const unchecked = id === cardPack.id ? cards.flatMap((card) => card.translations.filter(({ checked }) => !checked).map(({ language }) => `${card.id} ${language}`)) : [];
  return { id, version, title: title as Words, in_force: true, signed: null, parts, unchecked };
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
