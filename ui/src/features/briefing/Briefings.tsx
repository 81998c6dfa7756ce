import { Link, useParams } from "@tanstack/react-router";

import { Empty } from "../../components/Empty";
import { Failure } from "../../components/Failure";
import { Tag } from "../../components/Tag";
import type { BriefingSummary } from "../../bindings/commands";
import { t } from "../../i18n";
import { showValue } from "../records/show";
import styles from "./Briefing.module.css";
import { useBriefings } from "./queries";

/** The companies that the mission looks at, with what of each needs a look before going. */
export function BriefingList() {
  const { mission = "" } = useParams({ strict: false });
  const { data, error, refetch } = useBriefings(mission);
  return (
    <div className={styles.screen}>
      <div className={styles.page}>
        <header className={styles.head}>
          <h1 className={styles.title}>{t("briefing-list-title")}</h1>
          <Link className={styles.action ?? ""} to="/import" search={{ kind: "licence" }}>
            {t("briefing-import")}
          </Link>
        </header>
        {error && <Failure error={error} retry={() => void refetch()} />}
        {data?.companies.length === 0 && (
          <Empty
            icon="menu"
            title={t("briefing-empty-title")}
            actions={
              <Link className={styles.action ?? ""} to="/m/$mission/about" params={{ mission }}>
                {t("briefing-empty-scope")}
              </Link>
            }
          >
            <p>{t("briefing-empty")}</p>
          </Empty>
        )}
        <ul className={styles.cards}>
          {data?.companies.map((each) => (
            <Card key={each.company.id} summary={each} mission={mission} />
          ))}
        </ul>
      </div>
    </div>
  );
}

function Card({ summary, mission }: { summary: BriefingSummary; mission: string }) {
  const { company } = summary;
  const status = showValue("company", "membership_status", company.fields.membership_status);
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <Link className={styles.company ?? ""} to="/m/$mission/briefing/$company" params={{ mission, company: company.id }}>
          <bdi>{company.title || t("briefing-company-unnamed")}</bdi>
        </Link>
        <span className={styles.quiet}>{status}</span>
      </div>
      <div className={styles.tags}>
        {summary.papers_past > 0 && <Tag tone="red">{t("briefing-count-past", { count: summary.papers_past })}</Tag>}
        {summary.papers_soon > 0 && <Tag tone="amber">{t("briefing-count-soon", { count: summary.papers_soon })}</Tag>}
        {summary.open_concerns > 0 && <Tag tone="amber">{t("briefing-count-concerns", { count: summary.open_concerns })}</Tag>}
        {summary.complaints > 0 && <Tag>{t("briefing-count-complaints", { count: summary.complaints })}</Tag>}
        {summary.to_verify > 0 && <Tag tone="accent">{t("briefing-count-verify", { count: summary.to_verify })}</Tag>}
      </div>
      <Link className={styles.compare ?? ""} to="/m/$mission/briefing/$company/compare" params={{ mission, company: company.id }}>
        {t("briefing-compare", { count: summary.answers })}
      </Link>
    </li>
  );
}
