import { createContext, useContext, useSyncExternalStore } from "react";

import type { Filling } from "../../questionnaires/filling";

interface FillingHandle {
  filling: Filling;
  /** Settles a question that was answered twice, and shows the form anew. */
  choose: (path: string, answer: string) => void;
}

/** The questionnaire on the screen. */
export const FillingContext = createContext<FillingHandle | null>(null);

const NONE: readonly string[] = [];
const silent = () => () => undefined;

/** What the record keeps for a question; more than one answer: they were written apart. */
export function useAnswersTo(path: string): readonly string[] {
  const filling = useContext(FillingContext)?.filling;
  return useSyncExternalStore(filling ? (listener) => filling.subscribe(listener) : silent, () => filling?.answers.get(path) ?? NONE);
}
