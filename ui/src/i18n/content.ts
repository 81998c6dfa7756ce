import type { Content, StateDeclaration } from "../bindings/commands";
import { language } from "./language";

/** The same words by BCP 47 tag; English is always there. */
export type Words = StateDeclaration["label"];

/** What the content pack says, as the host told it before the first screen. */
let content: Content | undefined;

export function takeContent(loaded: Content): void {
  content = loaded;
}

/** Words that people say before a paragraph's number. */
export function paragraphAliases(): readonly string[] {
  return content?.paragraph_aliases ?? [];
}

/** The words in the window's language, else in English. */
export function words(texts: Words): string {
  return texts[language()] ?? texts.en ?? "";
}

/** The states that records of a kind may have, in the order in which people meet them; none for kinds without states. */
export function statesOf(kind: string): readonly StateDeclaration[] {
  return content?.machines[kind]?.states ?? [];
}

export function initialState(kind: string): string | null {
  return content?.machines[kind]?.initial ?? null;
}

/** A state that no pack knows any more shows its own name. */
export function stateLabel(kind: string, state: string): string {
  const declared = statesOf(kind).find(({ name }) => name === state);
  return (declared && words(declared.label)) || state.replaceAll("_", " ");
}

/** Whether the fields of a record in this state no longer change. */
export function isLockedIn(kind: string, state: string): boolean {
  return statesOf(kind).some(({ name, locked }) => locked && name === state);
}
