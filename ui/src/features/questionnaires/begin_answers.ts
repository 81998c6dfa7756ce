import type { FieldWrite, RecordDocument, RecordRow } from "../../bindings/commands";
import { beginRecord } from "../records/create";

/** What a filled questionnaire can be about. */
export type About = "interview" | "site_visit" | "company";

export function isAbout(kind: string): kind is About {
  return kind === "interview" || kind === "site_visit" || kind === "company";
}

/** Begins answers to a questionnaire, linked to what they are about and to what that shares with them. Gives their id. */
export function beginAnswers(mission: string, questionnaire: Pick<RecordRow, "id" | "title">, officer: string, about: RecordDocument | null): Promise<string> {
  const fields: Record<string, FieldWrite> = { title: questionnaire.title, questionnaire: questionnaire.id, officer };
  if (about && isAbout(about.kind)) {
    fields[about.kind] = about.id;
    const company = about.fields.company;
    if (about.kind !== "company" && typeof company === "string" && company !== "") fields.company = company;
    const visit = about.fields.site_visit;
    if (about.kind === "interview" && typeof visit === "string" && visit !== "") fields.site_visit = visit;
  }
  return beginRecord("questionnaire_answers", mission, fields);
}
