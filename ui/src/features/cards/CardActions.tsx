import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";

import type { Action } from "../../app/actions";
import { useCards } from "../../app/queries";
import { useActions } from "../../app/use_actions";
import { t, words } from "../../i18n";

/** Every card can be shown from anywhere, through the palette. */
export function CardActions() {
  const navigate = useNavigate();
  const cards = useCards().data?.cards;
  const list = useMemo(
    (): Action[] =>
      (cards ?? []).map((card) => ({
        id: `card-${card.id}`,
        label: t("do-show-card", { card: words(card.title) }),
        also: `${card.id} ${card.purpose} ${Object.values(card.title).join(" ")}`,
        group: "do",
        run: () => void navigate({ to: "/card/$card", params: { card: card.id } }),
      })),
    [cards, navigate],
  );
  useActions(list);
  return null;
}
