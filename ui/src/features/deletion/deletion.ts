import { useQueries, useQuery } from "@tanstack/react-query";

import { useAllOf } from "../../app/queries";
import type { DeletionRequestRow, EvidenceDeletion } from "../../bindings/commands";
import { platform } from "../../platform";
import { asText } from "../records/use_field";

export const REQUEST = "deletion_request";

const query = (id: string) => ({ queryKey: ["deletion", id], queryFn: () => platform().call("evidence_deletion", { id }) });

/** How it stands with deleting the files of a piece of evidence. */
export function useDeletion(evidence: string) {
  return useQuery(query(evidence));
}

/** Evidence with a request that waits for this person. */
export function useAwaitedDeletions(mission: string | null): EvidenceDeletion[] {
  const rows = useAllOf(REQUEST, mission, { state: "requested" }).data?.records ?? [];
  const evidence = [...new Set(rows.map(({ fields }) => asText(fields.evidence)).filter(Boolean))];
  return useQueries({ queries: evidence.map(query) }).flatMap(({ data }) => (data && awaited(data) ? [data] : []));
}

/** The request that this person may decide on. */
export function awaited({ requests, on_hold }: EvidenceDeletion): DeletionRequestRow | undefined {
  return on_hold ? undefined : requests.find((request) => request.state === "requested" && request.may_decide);
}
