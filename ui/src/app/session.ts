import { QueryClient } from "@tanstack/react-query";

import type { DeskEvent } from "../bindings/commands";
import { RegisterQueue } from "../editor/register_queue";
import { Saving } from "../editor/saving";
import { TextDocuments } from "../editor/text_documents";
import { takeContent } from "../i18n";
import { CommandError, platform } from "../platform";

/** Changes that arrive within this time refresh the screen once. */
const GATHER_MS = 120;

export const saving = new Saving();

/** What commands returned, until an event says it changed. The host is on this machine: nothing is fetched again by time or focus. */
export const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: Infinity, gcTime: 60_000, retry: false, networkMode: "always", refetchOnWindowFocus: false } },
});

const host = { call: ((command, args) => platform().call(command, args)) as ReturnType<typeof platform>["call"] };

export const registers = new RegisterQueue(host, saving, (record) => queries.refetchQueries({ queryKey: ["record", record] }));
export const texts = new TextDocuments(host, saving);

/** Whatever holds back for a moment what was answered hands it over when it is called. */
export const holders = new Set<() => void>();

/** Sends everything that is typed and not durable yet; resolves when it was tried once. */
export async function flushAll(): Promise<void> {
  for (const handOver of holders) handOver();
  await Promise.all([registers.flush(), texts.flush()]);
}

/** Locks the vault, after what was typed became durable. The host destroys this window. */
export async function lock(): Promise<void> {
  await flushAll();
  await platform().call("vault_lock", {});
  platform().leaveFor("unlock");
}

/** Keeps queries and open texts current until the returned function is called. `imported` hears of import jobs, `synced` of syncs. */
export function followEvents(hear: (event: DeskEvent) => void): () => void {
  let kinds = new Set<string>();
  let records = new Set<string>();
  /** So much changed that it is not named. */
  let everything = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const refresh = () => {
    timer = undefined;
    const changed = { kinds, records, everything };
    kinds = new Set();
    records = new Set();
    everything = false;
    void texts.pull(changed.everything ? null : changed.records);
    if (changed.everything || changed.kinds.has("content_pack")) void followContent();
    void queries.invalidateQueries({
      predicate: ({ queryKey: [topic, detail] }) => {
        if (topic === "import" || topic === "devices") return false;
        if (changed.everything) return true;
        if (topic === "list") return detail === "*" || changed.kinds.has(String(detail));
        return topic !== "history" || changed.records.has(String(detail));
      },
    });
  };

  return platform().subscribe((event) => {
    hear(event);
    if (event.type === "changed") {
      everything ||= event.records.length === 0;
      for (const { id, kind } of event.records) {
        kinds.add(kind);
        records.add(id);
      }
      timer ??= setTimeout(refresh, GATHER_MS);
    } else if (event.type === "locked") {
      platform().leaveFor("unlock");
    } else {
      const topics = new Set(event.type === "import" ? ["status"] : ["status", "missions", "conflicts", "deposits"]);
      void queries.invalidateQueries({ predicate: ({ queryKey }) => topics.has(String(queryKey[0])) });
    }
  });
}

/** States and their labels as the packs in force say them by now. What shows them is drawn again. */
async function followContent(): Promise<void> {
  takeContent(await platform().call("content_get", {}));
  await queries.invalidateQueries();
}

/** Throws what a query failed with as the host's error. */
export function asError(thrown: unknown): CommandError {
  return CommandError.from(thrown);
}
