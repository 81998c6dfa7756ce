import { useAllOf, useCountry } from "../../app/queries";
import { useMission } from "../../app/use_mission";
import { choiceLabel } from "../../i18n";
import styles from "./CardScreen.module.css";

/** The services of the mission's country that somebody can be referred to, as the organisation verified them. */
export function Services() {
  const { row } = useMission();
  const country = useCountry(row?.id ?? null).data?.profile;
  const services = useAllOf("referral_service", null).data?.records ?? [];
  const codes = new Set([row?.country, country?.code].map((code) => code?.toLowerCase()));
  const here = services.filter(({ fields }) => typeof fields.country !== "string" || fields.country === "" || codes.has(fields.country.toLowerCase()));
  if (here.length === 0) return null;
  return (
    <ul className={styles.services}>
      {here.map(({ id, title, fields }) => (
        <li key={id} className={styles.service}>
          <b>
            <bdi>{title}</bdi>
          </b>
          <span dir="auto">{[typeof fields.service === "string" && choiceLabel("choice-referral_service_kind", fields.service), fields.area].filter(Boolean).join(" · ")}</span>
          {typeof fields.safe_contact === "string" && (
            <bdi className={styles.contact} dir="ltr">
              {fields.safe_contact}
            </bdi>
          )}
        </li>
      ))}
    </ul>
  );
}
