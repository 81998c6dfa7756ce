import { useParams } from "@tanstack/react-router";

import { Failure } from "../../components/Failure";
import { t } from "../../i18n";
import { Compared } from "./Compared";
import { useIncidentComparison } from "./compare";
import styles from "./ComparedScreen.module.css";

/** Every company's incidents: what the mission heard, what the company's log says, what the client's. */
export function ComparedScreen() {
  const { mission } = useParams({ strict: false });
  return mission === undefined ? null : <OfMission key={mission} mission={mission} />;
}

function OfMission({ mission }: { mission: string }) {
  const { data, error, refetch } = useIncidentComparison(mission);
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  return (
    <div className={styles.screen}>
      <div className={styles.page}>
        <h1 className={styles.title}>{t("incidents-compared")}</h1>
        {data?.companies.length === 0 && <p className={styles.quiet}>{t("incidents-none")}</p>}
        {data?.companies.map((company) => (
          <section key={company.id ?? ""} className={styles.company}>
            <h2>
              <bdi>{company.title || t("incidents-no-company")}</bdi>
            </h2>
            <Compared company={company} />
          </section>
        ))}
      </div>
    </div>
  );
}
