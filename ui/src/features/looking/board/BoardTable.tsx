import { Link } from "@tanstack/react-router";

import type { BoardCard } from "../../../bindings/commands";
import { DataTable } from "../../../components/DataTable";
import { Ref } from "../../../components/Tag";
import { choiceLabel, fieldLabel, format, stateLabel, t } from "../../../i18n";
import { gapsOf } from "./card_text";

/** The board's cards, one under the other. */
export function BoardTable({ cards }: { cards: readonly BoardCard[] }) {
  const label = (field: string) => fieldLabel("finding", field);
  const columns = [
    { key: "ref", label: t("look-reference") },
    { key: "title", label: label("title"), heads: true },
    { key: "company", label: label("company") },
    { key: "state", label: label("state") },
    { key: "severity", label: t("severity") },
    { key: "proof", label: label("standard_of_proof") },
    { key: "supports", label: label("supports"), numeric: true },
    { key: "contradicts", label: label("contradicts"), numeric: true },
    { key: "gaps", label: t("board-missing") },
  ];
  const row = (index: number) => {
    const card = cards[index];
    if (!card) return { key: String(index), cells: {} };
    return {
      key: card.id,
      cells: {
        ref: card.ref && <Ref>{card.ref}</Ref>,
        title: (
          <Link to="/r/$id" params={{ id: card.id }}>
            <bdi>{card.title || t("untitled")}</bdi>
          </Link>
        ),
        company: <bdi>{card.company}</bdi>,
        state: stateLabel("finding", card.state),
        severity: card.severity && t(`severity-${card.severity}`),
        proof: card.standard_of_proof && choiceLabel("choice-standard_of_proof", card.standard_of_proof),
        supports: format.count(card.supports),
        contradicts: format.count(card.contradicts),
        gaps: format.list(gapsOf(card)),
      },
    };
  };
  return <DataTable label={t("look-board")} columns={columns} count={cards.length} row={row} />;
}
