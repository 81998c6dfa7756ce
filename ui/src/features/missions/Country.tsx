import type { ReactNode } from "react";

import { useCountry } from "../../app/queries";
import type { CountryProfile } from "../../bindings/commands";
import { Tag } from "../../components/Tag";
import { format, t, words } from "../../i18n";
import { Part } from "../records/Document";
import styles from "./Country.module.css";

/** What is known of the mission's country; nothing where no pack knows it. */
export function Country({ mission }: { mission: string }) {
  const profile = useCountry(mission).data?.profile;
  if (!profile) return null;
  return (
    <Part title={t("country-profile", { country: words(profile.name) })} aside={t("country-as-of", { date: format.date(profile.as_of) })}>
      <dl className={styles.facts}>
        <Fact name={t("country-languages")}>{format.list(profile.languages.map(format.languageName))}</Fact>
        <Fact name={t("country-weekend")}>{format.list(profile.weekend.map((day) => t(`weekday-${day}`)))}</Fact>
        <Fact name={t("country-zones")}>
          <bdi>{profile.zones.join(", ")}</bdi>
        </Fact>
        <Fact name={t("country-calendars")}>{format.list(profile.calendars.map((calendar) => t(`country-calendar-${calendar}`)))}</Fact>
        <PhotoRule profile={profile} />
        <Texts name={t("country-regulators")} texts={profile.regulators} />
        <Texts name={t("country-laws")} texts={profile.laws} />
        <Texts name={t("country-hazards")} texts={profile.hazards} />
        <Texts name={t("country-notes")} texts={profile.notes} />
      </dl>
    </Part>
  );
}

function PhotoRule({ profile }: { profile: CountryProfile }) {
  return (
    <Fact name={t("country-photos")}>
      {profile.photo_subjects === "objects_and_places" && <Tag tone="red">{t("country-photos-objects_and_places")}</Tag>} {words(profile.photo_rule)}
    </Fact>
  );
}

function Texts({ name, texts }: { name: string; texts: CountryProfile["notes"] }) {
  if (texts.length === 0) return null;
  return (
    <Fact name={name}>
      <ul className={styles.texts}>
        {texts.map((text, index) => (
          <li key={index}>{words(text)}</li>
        ))}
      </ul>
    </Fact>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
