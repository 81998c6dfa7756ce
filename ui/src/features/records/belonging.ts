import type { FieldWrite, RecordDocument } from "../../bindings/commands";
import { sections } from "../sections";
import { type Field, type Kind, kindOf } from "./kinds";

/**
 * The field that says what a record of this kind belongs to: its first link, where that holds one record of one kind. A recommendation belongs
 * to a finding, a certificate to a company.
 */
export function ownerField(kind: string): Field | undefined {
  const first = kindOf(kind).fields.find(({ type }) => type === "link");
  // A company under another company, a step after another: a line of equals, nobody's belongings.
  return first?.merge === "register" && first.link_kinds.length === 1 && first.link_kinds[0] !== kind ? first : undefined;
}

/** Kinds whose records belong to records of this one, with the field that says so. What one mission holds is not listed at what all share. */
export function belongings(kind: string): { kind: string; field: Field }[] {
  const owner = kindOf(kind);
  return sections.flatMap(({ kind: name }) => {
    const field = ownerField(name);
    return field && field.link_kinds[0] === kind && kindOf(name).compartment === owner.compartment && !holdsBytes(kindOf(name)) ? [{ kind: name, field }] : [];
  });
}

/** Whether people make records of this kind, or only an import does. */
export function isMadeByPeople(kind: string): boolean {
  return !kindOf(kind).fields.every(({ imported, type }) => imported || type === "state");
}

/** What a record that begins at `owner` says from its first moment: whom it belongs to, and what the two have in common. */
export function inherited(kind: string, field: Field, owner: RecordDocument): Record<string, FieldWrite> {
  const common = kindOf(kind).fields.filter(
    ({ name, type, merge, imported }) => type === "link" && merge === "register" && !imported && kindOf(owner.kind).fields.some((other) => other.name === name && other.merge === "register"),
  );
  const shared = common.flatMap(({ name }) => {
    const value = owner.fields[name];
    return typeof value === "string" && value !== "" ? [[name, value] as const] : [];
  });
  return { ...Object.fromEntries(shared), [field.name]: owner.id };
}

function holdsBytes({ fields }: Kind): boolean {
  return fields.some(({ type }) => type === "blob");
}
