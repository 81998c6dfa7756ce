import type { RecordRow } from "../../bindings/commands";
import { Tag } from "../../components/Tag";
import { choiceLabel, format, t } from "../../i18n";
import { fieldOf } from "../records/kinds";
import { asList, asText } from "../records/use_field";
import styles from "./Services.module.css";

/** What helps first stands first. */
const order = ["medical", "gbv", "psychosocial", "child_protection", "shelter", "legal", "labour", "icoca_complaint"];

/** Where somebody can be referred to in the mission's country, as it was verified; everything is on this laptop. */
export function Services({ services, country }: { services: readonly RecordRow[]; country: string | null }) {
  const rank = (row: RecordRow) => order.indexOf(asText(row.fields.service));
  const here = services.filter(({ fields }) => country === null || asText(fields.country) === country || asText(fields.country) === "").sort((one, other) => rank(one) - rank(other));
  return (
    <section className={styles.services}>
      <h2 className={styles.heading}>{t("disclosure-services")}</h2>
      {here.length === 0 ? (
        <p className={styles.quiet}>{t("disclosure-services-none")}</p>
      ) : (
        <ul className={styles.list}>
          {here.map((row) => (
            <Service key={row.id} row={row} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Service({ row }: { row: RecordRow }) {
  const { service, area, safe_contact, opening_hours, languages, verified_on } = row.fields;
  const spoken = format.list(asList(languages).map(format.languageName));
  return (
    <li className={styles.service}>
      <span className={styles.name}>
        <bdi>{row.title}</bdi> {asText(service) && <Tag tone="accent">{choiceLabel(fieldOf("referral_service", "service").choice_list, asText(service))}</Tag>}
      </span>
      <span className={styles.contact}>{asText(safe_contact) ? <bdi dir="auto">{asText(safe_contact)}</bdi> : <span className={styles.quiet}>{t("disclosure-no-contact")}</span>}</span>
      <span className={styles.quiet}>
        {[asText(area), spoken, asText(opening_hours), asText(verified_on) && t("disclosure-verified", { day: format.date(asText(verified_on)) })].filter(Boolean).map((part, index) => (
          <span key={part}>
            {index > 0 && " · "}
            <bdi>{part}</bdi>
          </span>
        ))}
      </span>
    </li>
  );
}
