import { useParams } from "@tanstack/react-router";
import { useState } from "react";

import type { Figures } from "../../../bindings/commands";
import { choiceLabel, format, kindsLabel, stateLabel, t } from "../../../i18n";
import { LookScreen, type Show } from "../LookScreen";
import { useLook } from "../use_look";
import { type Bar, Chart } from "./Chart";
import styles from "./FiguresScreen.module.css";

/** The figures of one mission. */
export function MissionFigures() {
  const { mission = "" } = useParams({ strict: false });
  return <FiguresScreen key={mission} title={t("look-figures")} mission={mission} />;
}

/** The figures of all missions in this vault. */
export function OverallFigures() {
  return <FiguresScreen title={t("look-overall")} mission={null} />;
}

function FiguresScreen({ title, mission }: { title: string; mission: string | null }) {
  const figures = useLook("figures_get", mission === null ? {} : { mission });
  const [show, setShow] = useState<Show>("picture");
  const { data } = figures;
  return (
    <LookScreen title={title} error={figures.error} retry={() => void figures.refetch()} show={show} onShow={setShow}>
      {data && (
        // The charts are scrolled with the keyboard, too.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={styles.scroller} tabIndex={0} role="region" aria-label={title}>
          <div className={styles.charts}>
            {chartsOf(data).map((chart) => (
              <Chart key={chart.title} {...chart} show={show} />
            ))}
          </div>
        </div>
      )}
    </LookScreen>
  );
}

function chartsOf(figures: Figures) {
  const none = t("figures-none");
  const severities = ["critical", "high", "medium", "low", null];
  const kinds = [...new Set(figures.findings.map(({ finding_kind }) => finding_kind))];
  return [
    {
      title: t("figures-concerns"),
      note: t("figures-concerns-note"),
      parts: [t("figures-active"), t("figures-closed")],
      bars: figures.concerns.map(({ category, active, closed }): Bar => ({ label: category ? choiceLabel("choice-concern_category", category) : none, values: [active, closed] })),
    },
    {
      title: t("figures-actions"),
      note: t("figures-actions-note", { day: format.date(figures.today) }),
      parts: [t("figures-in-time"), t("figures-overdue")],
      warns: 1,
      bars: figures.actions.map(({ state, in_time, overdue }): Bar => ({ label: stateLabel("corrective_action", state), values: [in_time, overdue] })),
    },
    {
      title: t("figures-findings"),
      note: t("figures-findings-note"),
      parts: severities.map((severity) => (severity === null ? t("figures-no-severity") : t(`severity-${severity}`))),
      bars: kinds.map(
        (kind): Bar => ({
          label: kind === null ? none : choiceLabel("choice-finding_kind", kind),
          values: severities.map((severity) => figures.findings.find((figure) => figure.finding_kind === kind && figure.severity === severity)?.count ?? 0),
        }),
      ),
    },
    {
      title: t("figures-people"),
      note: t("figures-people-note"),
      parts: [t("figures-people-count")],
      bars: figures.people.map(({ category, people, interviews }): Bar => ({
        label: category ? choiceLabel("choice-source_category", category) : t("figures-no-source"),
        values: [people.count ?? 0],
        told: people.count === null ? t("figures-fewer", { below: people.below }) : t("figures-people-told", { people: people.count, interviews: interviews.count ?? 0 }),
        below: people.count === null ? people.below : undefined,
      })),
    },
    {
      title: t("figures-sections"),
      note: t("figures-sections-note"),
      parts: [t("figures-section-concerns"), t("figures-section-others")],
      wide: true,
      bars: figures.sections.map(({ heading, first, last, concerns, others }): Bar => ({
        label: `${first === last ? t("paragraph-mark", { number: first }) : t("figures-paragraphs", { first, last })} ${heading}`,
        values: [concerns, others],
      })),
    },
  ].map((chart) => ({ ...chart, empty: t("figures-empty", { kinds: kindsLabel("finding") }) }));
}
