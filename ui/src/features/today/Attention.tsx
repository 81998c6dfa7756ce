import { Link } from "@tanstack/react-router";

import { Notice } from "../../components/Notice";
import { Ref } from "../../components/Tag";
import { format, t } from "../../i18n";
import { shortRef } from "../records/reference";
import styles from "./Attention.module.css";
import { useDay } from "./day";

/** What cannot wait: check-ins that nobody made, findings that stand on what was taken back. */
export function Attention({ mission }: { mission: string }) {
  const plan = useDay(mission, null).data;
  if (!plan) return null;
  return (
    <>
      {plan.missed.length > 0 && (
        <Notice tone="amber" live title={t("missed-check-ins", { count: plan.missed.length })}>
          <ul>
            {plan.missed.map((item) => (
              <li key={item.id}>
                <Link className={styles.link ?? ""} to="/r/$id" params={{ id: item.id }}>
                  <bdi>{item.title}</bdi> {item.check_in_due && format.statedMoment(item.check_in_due.at, item.check_in_due.zone)}
                </Link>
                {item.missed_action && <p>{t("missed-action", { action: item.missed_action })}</p>}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {plan.withdrawn.length > 0 && (
        <Notice tone="red" title={t("withdrawn-findings", { count: plan.withdrawn.length })}>
          <ul>
            {plan.withdrawn.map((finding) => (
              <li key={finding.id}>
                <Link className={styles.link ?? ""} to="/r/$id" params={{ id: finding.id }}>
                  {finding.ref && <Ref>{shortRef(finding.ref)}</Ref>} <bdi>{finding.title}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
