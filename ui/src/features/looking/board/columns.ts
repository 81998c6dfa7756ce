import type { BoardCard, StateDeclaration } from "../../../bindings/commands";

export interface BoardColumn {
  state: string;
  cards: readonly BoardCard[];
}

const gravity = ["critical", "high", "medium", "low"];

/** A column for every state of the content pack, in its order, and one for every other that a card stands in; the gravest cards first. */
export function columnsOf(states: readonly Pick<StateDeclaration, "name">[], cards: readonly BoardCard[]): BoardColumn[] {
  const names = [...new Set([...states.map(({ name }) => name), ...cards.map(({ state }) => state)])];
  const rank = ({ severity }: BoardCard) => (gravity.includes(severity ?? "") ? gravity.indexOf(severity ?? "") : gravity.length);
  return names.map((state) => ({ state, cards: cards.filter((card) => card.state === state).sort((one, other) => rank(one) - rank(other)) }));
}

/** The card that an arrow key leads to: up and down within a column, sideways to the next column that holds cards, at the same height. */
export function cardBeside(columns: readonly BoardColumn[], id: string, step: "up" | "down" | "before" | "after"): string | undefined {
  const column = columns.findIndex(({ cards }) => cards.some((card) => card.id === id));
  const height = columns[column]?.cards.findIndex((card) => card.id === id) ?? -1;
  if (column < 0 || height < 0) return undefined;
  if (step === "up" || step === "down") return columns[column]?.cards[height + (step === "up" ? -1 : 1)]?.id;
  const others = step === "after" ? columns.slice(column + 1) : columns.slice(0, column).reverse();
  const next = others.find(({ cards }) => cards.length > 0)?.cards;
  return next?.[Math.min(height, next.length - 1)]?.id;
}
