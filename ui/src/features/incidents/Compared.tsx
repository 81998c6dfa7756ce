import { Link } from "@tanstack/react-router";

import type { CompanyIncidents, IncidentRow } from "../../bindings/commands";
import { Ref, Tag, type Tone } from "../../components/Tag";
import { choiceLabel, fieldLabel, format, t } from "../../i18n";
import { fieldOf } from "../records/kinds";
import { shortRef } from "../records/reference";
import styles from "./Compared.module.css";

const tones: Record<string, Tone> = { logged: "green", not_logged: "red", unknown: "neutral" };

/** One company's incidents, log beside log; what somebody has to explain is marked. */
export function Compared({ company, here }: { company: CompanyIncidents; here?: string }) {
  return (
    // A narrow window scrolls the table, also for the keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.frame} role="region" tabIndex={0} aria-label={t("incidents-compared-of", { company: company.title || t("incidents-no-company") })}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {t("incidents-counts", { heard: company.rows.length, company: company.in_company_log, client: company.in_client_log })}{" "}
          {company.discrepancies > 0 && <Tag tone="amber">{t("incidents-discrepancies", { count: company.discrepancies })}</Tag>}
        </caption>
        <thead>
          <tr>
            <th scope="col">{fieldLabel("incident", "occurred")}</th>
            <th scope="col">{t("incidents-heard")}</th>
            <th scope="col">{fieldLabel("incident", "company_log")}</th>
            <th scope="col">{fieldLabel("incident", "client_log")}</th>
            <th scope="col">{t("incidents-together")}</th>
          </tr>
        </thead>
        <tbody>
          {company.rows.map((row) => (
            <Incident key={row.id} row={row} isHere={row.id === here} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Incident({ row, isHere }: { row: IncidentRow; isHere: boolean }) {
  const kind = row.incident_kind ? choiceLabel(fieldOf("incident", "incident_kind").choice_list, row.incident_kind) : "";
  const log = (field: "company_log" | "client_log") => <Tag tone={tones[row[field]] ?? "neutral"}>{choiceLabel(fieldOf("incident", field).choice_list, row[field])}</Tag>;
  return (
    <tr data-here={isHere || undefined} data-discrepancy={row.is_discrepancy || undefined}>
      <td className={styles.day}>{row.occurred ? format.date(row.occurred) : t("not-noted")}</td>
      <th scope="row">
        <Link className={styles.link ?? ""} to="/r/$id" params={{ id: row.id }} aria-current={isHere || undefined}>
          {row.ref && <Ref>{shortRef(row.ref)}</Ref>} <bdi>{row.title || t("untitled")}</bdi>
        </Link>
        {kind && <span className={styles.kind}>{kind}</span>}
      </th>
      <td>{log("company_log")}</td>
      <td>{log("client_log")}</td>
      <td>{t(`logs-${row.comparison.replaceAll("_", "-")}`)}</td>
    </tr>
  );
}
