import { Link } from "@tanstack/react-router";
import { useState } from "react";

import { useAllOf } from "../../app/queries";
import type { RecordRow } from "../../bindings/commands";
import { Icon } from "../../components/Icon";
import { t } from "../../i18n";
import { shortRef } from "../records/reference";
import styles from "./Gaps.module.css";
import { findGaps, type Gap } from "./find_gaps";

/** What is missing: shown, never forced. */
export function Gaps({ mission }: { mission: string }) {
  const interviews = useAllOf("interview", mission).data;
  const observations = useAllOf("observation", mission).data;
  const evidence = useAllOf("evidence", mission).data;
  const visits = useAllOf("site_visit", mission).data;
  const findings = useAllOf("finding", mission).data;
  const pages = [interviews, observations, evidence, visits, findings];
  if (pages.some((page) => page === undefined)) return null;
  const gaps = findGaps(pages.flatMap((page) => page?.records ?? []));
  const partial = pages.some((page) => page?.next != null);
  return (
    <section className={styles.gaps}>
      <h2 className={styles.heading}>{t("gaps")}</h2>
      {gaps.length === 0 ? (
        <p className={styles.quiet}>{t("gaps-none")}</p>
      ) : (
        <ul className={styles.list}>
          {gaps.map((gap) => (
            <GapRow key={gap.id} gap={gap} />
          ))}
        </ul>
      )}
      {partial && <p className={styles.quiet}>{t("gaps-partial")}</p>}
    </section>
  );
}

const SHOWN = 8;

function GapRow({ gap }: { gap: Gap }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <button type="button" className={styles.gap} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span>{t(`gap-${gap.id}`, { count: gap.rows.length })}</span>
        <Icon name="down" />
      </button>
      {isOpen && (
        <ul className={styles.rows}>
          {gap.rows.slice(0, SHOWN).map((row) => (
            <li key={row.id}>
              <Missing row={row} />
            </li>
          ))}
          {gap.rows.length > SHOWN && <li className={styles.quiet}>{t("gaps-more", { count: gap.rows.length - SHOWN })}</li>}
        </ul>
      )}
    </li>
  );
}

function Missing({ row }: { row: RecordRow }) {
  return (
    <Link className={styles.row ?? ""} to="/r/$id" params={{ id: row.id }}>
      {row.ref && <bdi className={styles.ref}>{shortRef(row.ref)}</bdi>} <bdi>{row.title || t("untitled")}</bdi>
    </Link>
  );
}
