import { Link } from "@tanstack/react-router";
import { type KeyboardEvent, useId } from "react";

import type { BoardCard } from "../../../bindings/commands";
import { IconButton } from "../../../components/Button";
import { Ref, Tag } from "../../../components/Tag";
import { choiceLabel, t } from "../../../i18n";
import styles from "./Card.module.css";
import { gapsOf, severityTone } from "./card_text";
import { usePull } from "./use_pull";

interface CardProps {
  card: BoardCard;
  /** The one that Tab leads to. */
  isCurrent: boolean;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onMove: () => void;
  /** The column that the card is held over. */
  onOver: (state: string | null) => void;
  onDrop: (state: string) => void;
}

/** One finding: what, about whom, how grave, how sure, and what is missing. */
export function Card({ card, isCurrent, onFocus, onKeyDown, onMove, onOver, onDrop }: CardProps) {
  const { id, title, severity, standard_of_proof: proof, finding_kind: kind } = card;
  const details = useId();
  const pull = usePull(onOver, onDrop);
  const gaps = gapsOf(card);
  return (
    // Pulling is the pointer's way; the link inside answers the keyboard.
    <div className={styles.card} {...pull}>
      <Link to="/r/$id" params={{ id }} className={styles.open ?? ""} data-card={id} tabIndex={isCurrent ? 0 : -1} aria-describedby={details} onFocus={onFocus} onKeyDown={onKeyDown}>
        {card.ref && <Ref>{card.ref}</Ref>}
        <bdi className={styles.title}>{title || t("untitled")}</bdi>
      </Link>
      <span className={styles.move}>
        <IconButton icon="more" small keys="M" label={t("board-move", { card: card.ref ?? title })} excludeFromTabOrder={!isCurrent} onPress={onMove} />
      </span>
      <div id={details} className={styles.details}>
        {kind && kind !== "compliance_concern" && <p className={styles.kind}>{choiceLabel("choice-finding_kind", kind)}</p>}
        <p className={styles.company}>
          <bdi>{card.company ?? t("coverage-no-company")}</bdi>
        </p>
        {(severity || proof || card.conflict) && (
          <p className={styles.tags}>
            {severity && <Tag tone={severityTone(severity)}>{t(`severity-${severity}`)}</Tag>}
            {proof && <Tag>{choiceLabel("choice-standard_of_proof", proof)}</Tag>}
            {card.conflict && <Tag tone="amber">{t("badge-conflict")}</Tag>}
          </p>
        )}
        {gaps.map((gap) => (
          <p key={gap} className={styles.gap}>
            {gap}
          </p>
        ))}
      </div>
    </div>
  );
}
