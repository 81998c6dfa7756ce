import { Link, useParams } from "@tanstack/react-router";

import type { Briefing } from "../../bindings/commands";
import { Failure } from "../../components/Failure";
import { Tag } from "../../components/Tag";
import { fieldLabel, format, groupLabel, t } from "../../i18n";
import { Country } from "../missions/Country";
import { showValue } from "../records/show";
import styles from "./Briefing.module.css";
import { BriefingPart, Line, Lines } from "./Lines";
import { Papers } from "./Papers";
import { useBriefing } from "./queries";
import { RemoteItems } from "./RemoteItems";

const profileFields = ["name_local", "former_names", "hq_country", "ownership", "parent", "membership_status", "status_since", "transition_deadline", "services", "grievance_channel"];
const personnelFields = ["personnel_total", "personnel_armed", "personnel_women", "personnel_host_country", "personnel_third_country", "personnel_expatriate", "weapons", "personnel_as_of"];

/** One company before the mission goes there: everything that is here about it, on one page. */
export function BriefingScreen() {
  const { mission = "", company = "" } = useParams({ strict: false });
  const { data, error, refetch } = useBriefing(mission, company);
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return null;
  return (
    <div className={styles.screen}>
      <article className={styles.page} aria-label={data.company.title} data-printed="">
        <header className={styles.head}>
          <div>
            <h1 className={styles.title}>
              <bdi>{data.company.title}</bdi>
            </h1>
            <p className={styles.quiet}>{t("briefing-as-of", { day: format.date(data.today) })}</p>
          </div>
          <nav className={styles.ways} aria-label={t("briefing-ways")}>
            <Link className={styles.action ?? ""} to="/r/$id" params={{ id: data.company.id }}>
              {t("briefing-open-company")}
            </Link>
            <Link className={styles.action ?? ""} to="/m/$mission/briefing/$company/compare" params={{ mission, company }}>
              {t("briefing-compare-open")}
            </Link>
          </nav>
        </header>
        <Profile briefing={data} />
        <Papers papers={data.papers} links={data.links} />
        <Lines title={t("briefing-answers")} rows={data.answers} links={data.links} fields={["answer", "comment", "paragraphs"]} none={t("briefing-answers-none")} aside={String(data.answers[0]?.fields.year ?? "")} />
        <Lines title={t("briefing-concerns")} rows={data.concerns} links={data.links} fields={["state", "category", "opened", "next_step_due", "good_faith"]} none={t("briefing-concerns-none")} />
        <Actions actions={data.actions} links={data.links} />
        <Lines title={t("briefing-complaints")} rows={data.complaints} links={data.links} fields={["state", "received", "paragraphs"]} none={t("briefing-complaints-none")} />
        <RemoteItems items={data.remote_items} links={data.links} mission={mission} company={data.company.id} />
        <PastFindings briefing={data} />
        <Lines title={t("briefing-relations")} rows={data.relations} links={data.links} fields={["company", "relation", "other_company", "known_from"]} none={t("briefing-relations-none")} />
        <Lines title={t("briefing-contracts")} rows={data.contracts} links={data.links} fields={["client", "site", "armed", "subcontracted_to", "from", "to"]} none={t("briefing-contracts-none")} />
        <Country mission={mission} />
      </article>
    </div>
  );
}

function Profile({ briefing }: { briefing: Briefing }) {
  const { company, links } = briefing;
  const figures = personnelFields.filter((field) => company.fields[field] !== undefined && company.fields[field] !== null);
  const facts = profileFields.map((field) => ({ field, text: showValue("company", field, company.fields[field], { links_out: links, fields: company.fields }) })).filter(({ text }) => text !== "");
  return (
    <BriefingPart title={t("briefing-profile")}>
      <dl className={styles.facts}>
        {facts.map(({ field, text }) => (
          <div key={field}>
            <dt>{fieldLabel("company", field)}</dt>
            <dd>
              <bdi>{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {briefing.profile !== "" && (
        <p className={styles.prose} dir="auto">
          {briefing.profile}
        </p>
      )}
      <h3 className={styles.subheading}>{groupLabel("company", "personnel")}</h3>
      {figures.length === 0 ? (
        <p className={styles.none}>{t("briefing-personnel-none")}</p>
      ) : (
        <dl className={styles.figures}>
          {figures.map((field) => (
            <div key={field}>
              <dt>{fieldLabel("company", field)}</dt>
              <dd>{figure(field, company.fields[field])}</dd>
            </div>
          ))}
        </dl>
      )}
    </BriefingPart>
  );
}

function figure(field: string, value: Briefing["company"]["fields"][string] | undefined): string {
  return typeof value === "number" ? format.count(value) : showValue("company", field, value);
}

function Actions({ actions, links }: { actions: Briefing["actions"]; links: Briefing["links"] }) {
  return (
    <BriefingPart title={t("briefing-actions")}>
      {actions.length === 0 ? (
        <p className={styles.none}>{t("briefing-actions-none")}</p>
      ) : (
        <ul className={styles.lines}>
          {actions.map(({ record, overdue }) => (
            <Line key={record.id} row={record} links={links} fields={["state", "due", "owner", "concern"]} before={overdue && <Tag tone="red">{t("briefing-overdue")}</Tag>} />
          ))}
        </ul>
      )}
    </BriefingPart>
  );
}

function PastFindings({ briefing }: { briefing: Briefing }) {
  return (
    <BriefingPart title={t("briefing-past")}>
      {briefing.past_findings.length === 0 ? (
        <p className={styles.none}>{t("briefing-past-none")}</p>
      ) : (
        <ul className={styles.lines}>
          {briefing.past_findings.map(({ record, mission_title }) => (
            <Line key={record.id} row={record} links={briefing.links} fields={["state", "finding_kind", "paragraphs", "standard_of_proof"]}>
              <p className={styles.quiet}>
                <bdi>{mission_title}</bdi>
              </p>
            </Line>
          ))}
        </ul>
      )}
    </BriefingPart>
  );
}
