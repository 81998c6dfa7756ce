import { Link } from "@tanstack/react-router";
import { useEffect, useId, useRef } from "react";

import type { Coverage, CoverageBehind } from "../../../bindings/commands";
import { IconButton } from "../../../components/Button";
import { Failure } from "../../../components/Failure";
import { Ref } from "../../../components/Tag";
import { choiceLabel, format, stateLabel, t } from "../../../i18n";
import { useLook } from "../use_look";
import styles from "./Behind.module.css";
import type { CellAt } from "./Matrix";

interface BehindProps {
  mission: string;
  coverage: Coverage;
  at: CellAt;
  onClose: () => void;
}

/** The records behind a cell, in the order asked, seen, found. */
export function Behind({ mission, coverage, at: { paragraph, column }, onClose }: BehindProps) {
  const id = useId();
  const head = useRef<HTMLHeadingElement>(null);
  const company = coverage.companies[column];
  const behind = useLook("coverage_behind", { mission, paragraph, ...(company ? { company: company.id } : {}) });
  const heading = coverage.rows.find((row) => row.paragraph === paragraph)?.heading ?? "";

  useEffect(() => head.current?.focus(), [paragraph, column]);
  const close = () => {
    onClose();
    document.querySelector<HTMLElement>('[role="grid"] button[tabindex="0"]')?.focus();
  };

  return (
    // Escape leads back to the grid from everything in here.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside className={styles.behind} aria-labelledby={id} onKeyDown={(event) => event.key === "Escape" && (event.stopPropagation(), close())}>
      <header className={styles.head}>
        <h2 id={id} ref={head} tabIndex={-1} className={styles.title}>
          {t("paragraph-mark", { number: paragraph })} · <bdi>{company ? company.title : t("coverage-no-company")}</bdi>
        </h2>
        <IconButton icon="close" label={t("close")} keys="Escape" onPress={close} />
      </header>
      <p className={styles.heading}>
        <bdi lang="en">{heading}</bdi>
      </p>
      {behind.error && <Failure error={behind.error} />}
      {behind.data?.records.length === 0 && <p className={styles.nothing}>{t("coverage-nothing-behind")}</p>}
      {parts.map((part) => {
        const records = behind.data?.records.filter((record) => record.part === part) ?? [];
        return (
          records.length > 0 && (
            <section key={part} className={styles.part}>
              <h3>
                {t(`behind-${part}`)} <span className={styles.count}>{format.count(records.length)}</span>
              </h3>
              <ul>
                {records.map((record) => (
                  <li key={`${record.basis} ${record.id}`}>
                    <Link to="/r/$id" params={{ id: record.id }} className={styles.record ?? ""}>
                      <span className={styles.top}>
                        <bdi>{record.title || t("untitled")}</bdi>
                        {record.ref && <Ref>{record.ref}</Ref>}
                      </span>
                      <span className={styles.basis}>{basisText(record)}</span>
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </aside>
  );
}

const parts = ["asked", "seen", "found"] as const;

function basisText({ basis, kind, state }: CoverageBehind): string {
  const name = t(`basis-${basis}`);
  if (!state) return name;
  return `${name} · ${basis === "checklist" ? choiceLabel("choice-checklist_result", state) : stateLabel(kind, state)}`;
}
