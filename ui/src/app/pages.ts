import { useQueries, useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";

import type { RecordPage, RecordRow, Sort } from "../bindings/commands";
import { platform } from "../platform";

const PAGE_ROWS = 500;

export interface ListOf {
  kind: string;
  mission: string | null;
  sort: Sort;
}

/**
 * A list of any length, fetched in pages as far as somebody scrolled. Only the pages on the screen are kept current; the others are read again
 * when they come into view.
 */
export function useRecordPages({ kind, mission, sort }: ListOf) {
  const client = useQueryClient();
  const [shown, setShown] = useState<readonly [number, number]>([0, 0]);

  const page = (cursor: string | undefined) => ({
    queryKey: ["list", kind, mission, sort, cursor ?? null],
    queryFn: (): Promise<RecordPage> =>
      platform().call("record_list", {
        kind,
        sort,
        limit: PAGE_ROWS,
        ...(mission === null ? {} : { mission }),
        ...(cursor === undefined ? {} : { after: cursor }),
      }),
    gcTime: Infinity,
  });
  const read = (cursor: string | undefined) => client.getQueryData<RecordPage>(page(cursor).queryKey);

  // Each page knows where the next begins: the way to a row leads over the pages before it.
  const cursors: (string | undefined)[] = [undefined];
  const wanted = Math.floor((shown[1] + PAGE_ROWS / 2) / PAGE_ROWS) + 1;
  while (cursors.length < wanted) {
    const next = read(cursors.at(-1))?.next;
    if (next == null) break;
    cursors.push(next);
  }
  const first = Math.min(Math.floor(shown[0] / PAGE_ROWS), cursors.length - 1);
  const results = useQueries({ queries: cursors.slice(first).map(page) });
  const total = results[0]?.data?.total ?? read(undefined)?.total;
  const failed = results.find((result) => result.error);

  const at = (index: number): RecordRow | undefined => {
    const number = Math.floor(index / PAGE_ROWS);
    return number < cursors.length ? read(cursors[number])?.records[index % PAGE_ROWS] : undefined;
  };
  const show = useCallback((from: number, to: number) => setShown((now) => (now[0] === from && now[1] === to ? now : [from, to])), []);

  return { total, at, show, error: failed?.error ?? null, retry: () => void failed?.refetch() };
}
