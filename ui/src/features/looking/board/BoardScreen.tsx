import { useParams } from "@tanstack/react-router";
import { useState } from "react";

import { Empty } from "../../../components/Empty";
import { kindsLabel, t } from "../../../i18n";
import { LookScreen, type Show } from "../LookScreen";
import { useLook } from "../use_look";
import { BoardTable } from "./BoardTable";
import { Columns } from "./Columns";

/** Findings by where they stand. */
export function BoardScreen() {
  const { mission = "" } = useParams({ strict: false });
  const board = useLook("board_get", { mission });
  const [show, setShow] = useState<Show>("picture");
  const cards = board.data?.cards;

  return (
    <LookScreen title={t("look-board")} aside={cards && t("board-count", { findings: cards.length })} error={board.error} retry={() => void board.refetch()} show={show} onShow={setShow}>
      {!cards ? null : cards.length === 0 ? (
        <Empty icon="check" title={t("empty-list-title", { kinds: kindsLabel("finding") })}>
          <p>{t("empty-finding")}</p>
        </Empty>
      ) : show === "table" ? (
        <BoardTable cards={cards} />
      ) : (
        <Columns cards={cards} />
      )}
    </LookScreen>
  );
}
