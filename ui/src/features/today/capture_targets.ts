import { useMayCreate } from "../../app/use_may_create";

/** What a note can become, with the text that takes the words. */
export const targets = [
  { kind: "observation", field: "text" },
  { kind: "interview", field: "notes_opening" },
  { kind: "site_visit", field: "notes" },
  { kind: "finding", field: "statement" },
  { kind: "task", field: "note" },
] as const;

export type Target = (typeof targets)[number];

/** What this person's note may become. Nothing, for a role that begins nothing in a mission: then no note is offered. */
export function useTargets(): readonly Target[] {
  const mayCreate = useMayCreate();
  return targets.filter(({ kind }) => mayCreate(kind));
}
