import { useRef, useState, useSyncExternalStore } from "react";

import { registers } from "../../app/session";
import type { ChecklistItemRow, RecordDocument, RecordRow } from "../../bindings/commands";
import { CommandError } from "../../platform";
import { createRecord } from "../records/create";
import { resultOf } from "./answers";

/** The record under way: its id once it is there, and what was chosen last. */
interface Making {
  id: string | null;
  latest: string | null;
}

interface AnswerHandle {
  /** What the person sees: the durable result, with what was just chosen laid over it. */
  result: string | null;
  choose: (result: string | null) => void;
  error: CommandError | null;
}

/** One's own answer to an item: the first choice makes its record, every later one changes it. */
export function useAnswer({ item, pack, visit, officer, own }: { item: ChecklistItemRow; pack: string; visit: RecordDocument; officer: string; own: RecordRow | undefined }): AnswerHandle {
  useSyncExternalStore(
    (listener) => registers.subscribe(listener),
    () => registers.currentRevision(),
  );
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const [error, setError] = useState<CommandError | null>(null);
  const making = useRef<Making | null>(null);

  const choose = (result: string | null) => {
    setError(null);
    if (own) return registers.set(own.id, "result", result);
    setChosen(result);
    // Fast fingers: one record, whatever is chosen before it is there.
    if (making.current) {
      making.current.latest = result;
      if (making.current.id !== null) registers.set(making.current.id, "result", result);
      return;
    }
    if (result === null) return;
    const made: Making = { id: null, latest: result };
    making.current = made;
    createRecord("checklist_answer", visit.mission, { item: item.id, pack, site_visit: visit.id, officer, result, paragraphs: { add: item.paragraphs } }).then(
      (id) => {
        made.id = id;
        if (made.latest !== result) registers.set(id, "result", made.latest);
      },
      (thrown: unknown) => {
        making.current = null;
        setChosen(undefined);
        setError(CommandError.from(thrown));
      },
    );
  };

  const pending = own ? registers.pending(own.id, "result") : undefined;
  const laidOver = typeof pending === "string" || pending === null ? pending : resultOf(own);
  return { result: own ? laidOver : (chosen ?? null), choose, error: error ?? (own && registers.refusal(own.id, "result")) ?? null };
}
