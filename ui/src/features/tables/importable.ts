import { kinds } from "../../bindings/kinds";

/** Kinds that usually come in tables before a mission, in the order in which they build on each other. */
const usual = ["company", "licence", "certificate", "csa_answer", "complaint_reference", "remote_item", "client", "company_relation", "contract_link", "site", "itinerary_item", "document_request"];

/** Written by the program alone, or never at rest: the host refuses tables of these. */
const never = new Set(["custody_event", "disclosure", "export_request", "deletion_request", "deletion", "content_pack", "questionnaire", "deposit", "opening_request", "opening"]);

/** Every kind that can come from a table: no files, no identities. */
export function importableKinds(): readonly string[] {
  const can = kinds.filter(({ name, compartment, fields }) => compartment !== "identity" && !never.has(name) && !fields.some(({ type }) => type.type === "blob")).map(({ name }) => name);
  return [...usual.filter((name) => can.includes(name)), ...can.filter((name) => !usual.includes(name))];
}

/** Whether its records belong to a mission that has to be named. */
export function needsMission(kind: string): boolean {
  return kind !== "mission" && kinds.find(({ name }) => name === kind)?.compartment === "mission";
}
