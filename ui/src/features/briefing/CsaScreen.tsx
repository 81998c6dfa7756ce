import { Link, useParams } from "@tanstack/react-router";
import { useMemo, useState } from "react";

import { useChecklists } from "../../app/queries";
import type { CsaComparison, CsaParagraph, RecordRow } from "../../bindings/commands";
import { codeParagraphs } from "../../bindings/kinds";
import { Failure } from "../../components/Failure";
import { Segmented } from "../../components/Segmented";
import { Select } from "../../components/Select";
import { Tag, type Tone } from "../../components/Tag";
import { format, t, words } from "../../i18n";
import { showValue } from "../records/show";
import styles from "./Csa.module.css";
import { useComparison } from "./queries";

/** Headings of the Code's paragraphs, by number. */
const headings = new Map(codeParagraphs.map(({ number, heading }) => [String(number), heading]));

type Shown = "all" | "contradicted" | "gaps";

/** What a company says of itself, and what the mission saw, paragraph by paragraph. */
export function CsaScreen() {
  const { mission = "", company = "" } = useParams({ strict: false });
  const [year, setYear] = useState<number | null>(null);
  const [shown, setShown] = useState<Shown>("all");
  const { data, error, refetch } = useComparison(mission, company, year);
  const checklists = useChecklists(mission).data?.checklists;
  const questions = useMemo(() => new Map(checklists?.flatMap(({ items }) => items.map(({ id, text }) => [id, words(text)] as const))), [checklists]);
  const records = useMemo(() => new Map(data?.records.map((row) => [row.id, row])), [data]);
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return null;
  const paragraphs = data.paragraphs.filter((each) => shown === "all" || (shown === "gaps" ? each.gap !== null : each.contradicts > 0));
  return (
    <div className={styles.screen}>
      <div className={styles.page}>
        <header className={styles.head}>
          <div>
            <h1 className={styles.title}>{t("csa-title")}</h1>
            <p>
              <Link className={styles.link ?? ""} to="/m/$mission/briefing/$company" params={{ mission, company }}>
                <bdi>{data.company.title}</bdi>
              </Link>
            </p>
          </div>
          <div className={styles.choices}>
            <Segmented
              label={t("csa-show")}
              hideLabel
              segments={(["all", "contradicted", "gaps"] as const).map((value) => ({ value, label: t(`csa-show-${value}`) }))}
              value={shown}
              onChange={(value) => setShown(value as Shown)}
            />
            {data.years.length > 1 && (
              <Select label={t("csa-year")} hideLabel options={data.years.map((each) => ({ value: String(each), label: String(each) }))} value={String(data.year)} onChange={(value) => setYear(Number(value))} />
            )}
          </div>
        </header>
        <Summary comparison={data} />
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("csa-paragraph")}</th>
              <th scope="col">{data.year === null ? t("csa-says") : t("csa-says-year", { year: String(data.year) })}</th>
              <th scope="col">{t("csa-saw")}</th>
            </tr>
          </thead>
          <tbody>
            {paragraphs.map((each) => (
              <Paragraph key={each.paragraph} paragraph={each} heading={headings.get(each.paragraph) ?? ""} records={records} questions={questions} links={data.links} />
            ))}
          </tbody>
        </table>
        {paragraphs.length === 0 && <p className={styles.none}>{t("csa-none")}</p>}
        {data.unplaced.length > 0 && (
          <section className={styles.unplaced}>
            <h2>{t("csa-unplaced", { count: data.unplaced.length })}</h2>
            <p className={styles.none}>{t("csa-unplaced-means")}</p>
            <ul>
              {data.unplaced.map((row) => (
                <li key={row.id}>
                  <Way row={row} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}

function Summary({ comparison }: { comparison: CsaComparison }) {
  const count = (holds: (each: CsaParagraph) => boolean) => comparison.paragraphs.filter(holds).length;
  const figures = [
    { id: "contradicted", value: count((each) => each.contradicts > 0) },
    { id: "confirmed", value: count((each) => each.confirms > 0 && each.contradicts === 0) },
    { id: "not-asked", value: count((each) => each.gap === "nothing_asked" || each.gap === "both") },
    { id: "not-seen", value: count((each) => each.gap === "nothing_seen" || each.gap === "both") },
  ];
  return (
    <dl className={styles.summary}>
      {figures.map(({ id, value }) => (
        <div key={id}>
          <dt>{t(`csa-figure-${id}`)}</dt>
          <dd>{format.count(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

interface ParagraphProps {
  paragraph: CsaParagraph;
  heading: string;
  records: ReadonlyMap<string, RecordRow>;
  /** What checklist items ask, by their id. */
  questions: ReadonlyMap<string, string>;
  links: CsaComparison["links"];
}

function Paragraph({ paragraph, heading, records, questions, links }: ParagraphProps) {
  const rows = (ids: readonly string[]) => ids.map((id) => records.get(id)).filter((row) => row !== undefined);
  const seen = [...rows(paragraph.observations), ...rows(paragraph.checks), ...rows(paragraph.findings)];
  return (
    <tr data-gap={paragraph.gap ?? undefined}>
      <th scope="row" className={styles.paragraph}>
        <b>{t("paragraph-mark", { number: paragraph.paragraph })}</b>
        <span>
          <bdi lang="en">{heading}</bdi>
        </span>
        <Counts paragraph={paragraph} />
      </th>
      <td>
        {paragraph.answers.length === 0 ? (
          <p className={styles.gap}>{t("csa-nothing-asked")}</p>
        ) : (
          <ul className={styles.rows}>
            {rows(paragraph.answers).map((row) => (
              <li key={row.id}>
                <Link className={styles.question ?? ""} to="/r/$id" params={{ id: row.id }}>
                  <bdi>{row.title}</bdi>
                </Link>
                <p className={styles.answer}>
                  <bdi>{showValue(row.kind, "answer", row.fields.answer) || t("csa-no-answer")}</bdi>
                </p>
              </li>
            ))}
          </ul>
        )}
      </td>
      <td>
        {seen.length === 0 ? (
          <p className={styles.gap}>{t("csa-nothing-seen")}</p>
        ) : (
          <ul className={styles.rows}>
            {seen.map((row) => (
              <li key={row.id}>
                <Way row={row} name={row.kind === "checklist_answer" ? questions.get(row.title) : undefined} />
                <Meaning row={row} links={links} />
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

function Counts({ paragraph }: { paragraph: CsaParagraph }) {
  const marks = (
    [
      ["contradicts", "red"],
      ["confirms", "green"],
      ["not_covered", "neutral"],
    ] as const
  ).filter(([mark]) => paragraph[mark] > 0);
  return (
    <span className={styles.tags}>
      {marks.map(([mark, tone]) => (
        <Tag key={mark} tone={tone}>
          {t(`csa-count-${mark}`, { count: paragraph[mark] })}
        </Tag>
      ))}
    </span>
  );
}

function Way({ row, name }: { row: RecordRow; name?: string | undefined }) {
  return (
    <Link className={styles.link ?? ""} to="/r/$id" params={{ id: row.id }}>
      <bdi>{name || row.title || t("untitled")}</bdi>
    </Link>
  );
}

const consistencyTones: Record<string, Tone> = { confirms: "green", contradicts: "red", not_covered: "neutral" };

/** What a line on the right means for the one on the left. */
function Meaning({ row, links }: { row: RecordRow; links: CsaComparison["links"] }) {
  const show = (field: string) => showValue(row.kind, field, row.fields[field], { links_out: links, fields: row.fields });
  if (row.kind === "observation") {
    const consistency = row.fields.csa_consistency;
    return <span className={styles.tags}>{typeof consistency === "string" ? <Tag tone={consistencyTones[consistency] ?? "neutral"}>{show("csa_consistency")}</Tag> : <Tag>{t("csa-unmarked")}</Tag>}</span>;
  }
  if (row.kind === "finding") {
    const held = (field: string) => (Array.isArray(row.fields[field]) ? row.fields[field].length : 0);
    return (
      <span className={styles.tags}>
        <Tag tone="accent">{t("csa-finding")}</Tag>
        <Tag>{show("state")}</Tag>
        <span className={styles.quiet}>{t("csa-basis", { supports: held("supports"), contradicts: held("contradicts") })}</span>
      </span>
    );
  }
  return (
    <span className={styles.tags}>
      <Tag>{t("csa-check")}</Tag>
      <Tag>{show("result")}</Tag>
      <span className={styles.quiet}>
        <bdi>{show("officer")}</bdi>
      </span>
    </span>
  );
}
