import { useQueries } from "@tanstack/react-query";

import type { LinkOut, RecordDocument } from "../../bindings/commands";
import { platform } from "../../platform";

export const rolesOfBasis = ["supports", "contradicts", "context"] as const;
export type BasisRole = (typeof rolesOfBasis)[number];

/** One thing that a finding stands on. */
export interface BasisItem {
  id: string;
  role: BasisRole;
  link: LinkOut | undefined;
  /** The record itself, once it is read; not there when this laptop does not hold it. */
  record: RecordDocument | undefined;
  /** Photos that it is or shows. */
  photos: LinkOut[];
}

/** What the finding stands on, in the order supports, contradicts, context. */
export function useBasis(finding: RecordDocument, ids: Record<BasisRole, readonly string[]>): BasisItem[] {
  const items = rolesOfBasis.flatMap((role) => ids[role].map((id) => ({ id, role })));
  const records = useQueries({
    queries: items.map(({ id }) => ({ queryKey: ["record", id], queryFn: () => platform().call("record_get", { id }) })),
  });
  return items.map(({ id, role }, index) => {
    const record = records[index]?.data;
    const link = finding.links_out.find((each) => each.id === id) ?? (record ? asLink(record) : undefined);
    return { id, role, link, record, photos: record ? photosOf(record) : [] };
  });
}

function photosOf(record: RecordDocument): LinkOut[] {
  if (record.kind === "evidence") return [asLink(record)];
  return record.links_out.filter(({ field, kind }) => field === "evidence" && kind === "evidence");
}

function asLink({ id, kind, ref, title }: RecordDocument): LinkOut {
  return { id, kind, ref, title, field: "" };
}
