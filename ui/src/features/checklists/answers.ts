import type { RecordRow } from "../../bindings/commands";

/** What was answered to one item on one visit: each officer's answer stands for itself. */
export interface ItemAnswers {
  own: RecordRow | undefined;
  others: readonly RecordRow[];
}

/** Answers by item. Of several of one's own the latest counts as one's own; the others stay in sight. */
export function answersByItem(rows: readonly RecordRow[], officer: string): Map<string, ItemAnswers> {
  const byItem = new Map<string, ItemAnswers>();
  for (const row of rows) {
    const item = String(row.fields.item ?? "");
    const now = byItem.get(item) ?? { own: undefined, others: [] };
    const isOwn = row.fields.officer === officer;
    if (isOwn && (!now.own || row.updated > now.own.updated)) byItem.set(item, { own: row, others: now.own ? [...now.others, now.own] : now.others });
    else byItem.set(item, { ...now, others: [...now.others, row] });
  }
  return byItem;
}

export function resultOf(row: RecordRow | undefined): string | null {
  const result = row?.fields.result;
  return typeof result === "string" && result !== "" ? result : null;
}

/** Whether anybody has answered. */
export function isAnswered(answers: ItemAnswers | undefined): boolean {
  return answers !== undefined && [answers.own, ...answers.others].some((row) => resultOf(row) !== null);
}

/** Whether two officers came to different results. */
export function differs(own: RecordRow | undefined, other: RecordRow): boolean {
  const [mine, theirs] = [resultOf(own), resultOf(other)];
  return mine !== null && theirs !== null && mine !== theirs;
}
