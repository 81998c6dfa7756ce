import { type FieldTypeName, kinds as declared } from "../../bindings/kinds";

/** A kind as the model declares it; forms derive from it. */
export interface Kind {
  name: string;
  /** Who can read it. */
  compartment: "organisation" | "mission" | "identity";
  title_field: string;
  fields: readonly Field[];
}

export interface Field {
  name: string;
  type: FieldTypeName;
  merge: "register" | "text" | "set";
  choices: readonly string[];
  /** Beginning of the choices' labels in the catalogue. */
  choice_list: string | null;
  link_kinds: readonly string[];
  min: number | null;
  max: number | null;
  unit: string | null;
  /** Written by the host, never by a person. */
  imported: boolean;
  /** Part of a list's rows. */
  listed: boolean;
  group: string;
}

const kinds: readonly Kind[] = declared.map(({ name, compartment, title_field, fields }) => ({
  name,
  compartment,
  title_field,
  fields: fields.map(({ type, ...field }) => ({
    ...field,
    type: type.type,
    choices: type.choices ?? [],
    choice_list: type.choice_list ?? null,
    link_kinds: type.kinds ?? [],
    min: type.min ?? null,
    max: type.max ?? null,
  })),
}));
const byName = new Map(kinds.map((kind) => [kind.name, kind]));

export function kindOf(name: string): Kind {
  const kind = byName.get(name);
  if (!kind) throw new Error(`there is no kind ${name}`);
  return kind;
}

export function fieldOf(kind: string, name: string): Field {
  const field = kindOf(kind).fields.find((each) => each.name === name);
  if (!field) throw new Error(`${kind} has no field ${name}`);
  return field;
}

/** The kind's groups in the order people meet them, each with its fields; bytes and the given reference are no fields to fill in. */
export function groupsOf(kind: string): { group: string; fields: readonly Field[] }[] {
  const groups = new Map<string, Field[]>();
  for (const field of kindOf(kind).fields) {
    if (field.type === "blob" || (field.name === "ref" && field.imported) || isOwnBookkeeping(kind, field)) continue;
    const group = groups.get(field.group) ?? [];
    group.push(field);
    groups.set(field.group, group);
  }
  return [...groups].map(([group, fields]) => ({ group, fields }));
}

/** Where a copy of it was deposited: its screen says so in words. */
function isOwnBookkeeping(kind: string, field: Field): boolean {
  return field.imported && kindOf(kind).compartment === "identity";
}
