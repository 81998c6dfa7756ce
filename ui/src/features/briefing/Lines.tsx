import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import type { Briefing, RecordRow } from "../../bindings/commands";
import { Ref } from "../../components/Tag";
import { fieldLabel, kindLabel, t } from "../../i18n";
import { showValue } from "../records/show";
import styles from "./Briefing.module.css";

type Links = Briefing["links"];

interface PartProps {
  title: string;
  children: ReactNode;
  aside?: ReactNode;
}

/** One part of a briefing, under its heading. */
export function BriefingPart({ title, children, aside }: PartProps) {
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>
        {title}
        {aside && <span className={styles.aside}>{aside}</span>}
      </h2>
      {children}
    </section>
  );
}

interface LineProps {
  row: RecordRow;
  links: Links;
  /** Fields that are said beside the name, in this order. */
  fields: readonly string[];
  /** What it is called where its own title says too little. */
  name?: string;
  before?: ReactNode;
  children?: ReactNode;
}

/** A record in a line: its name, which leads to it, and what matters of it here. */
export function Line({ row, links, fields, name, before, children }: LineProps) {
  const said = fields.map((field) => ({ field, text: showValue(row.kind, field, row.fields[field], { links_out: links, fields: row.fields }) })).filter(({ text }) => text !== "");
  return (
    <li className={styles.line}>
      <div className={styles.name}>
        {before}
        <Link className={styles.link ?? ""} to="/r/$id" params={{ id: row.id }}>
          <bdi>{name || row.title || t("briefing-unnamed", { kind: kindLabel(row.kind) })}</bdi>
        </Link>
        {row.ref && <Ref>{row.ref}</Ref>}
      </div>
      {said.length > 0 && (
        <dl className={styles.said}>
          {said.map(({ field, text }) => (
            <div key={field}>
              <dt>{fieldLabel(row.kind, field)}</dt>
              <dd>
                <bdi>{text}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {children}
    </li>
  );
}

interface LinesProps {
  title: string;
  rows: readonly RecordRow[];
  links: Links;
  fields: readonly string[];
  /** What it means that there is nothing. */
  none: string;
  aside?: string;
}

/** A part that is a list of records. */
export function Lines({ title, rows, links, fields, none, aside }: LinesProps) {
  return (
    <BriefingPart title={title} aside={aside}>
      {rows.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <ul className={styles.lines}>
          {rows.map((row) => (
            <Line key={row.id} row={row} links={links} fields={fields} />
          ))}
        </ul>
      )}
    </BriefingPart>
  );
}
