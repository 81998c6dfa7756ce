import { Link, type LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { Kbd } from "../components/Kbd";
import { Ref } from "../components/Tag";
import { type Section, sections } from "../features/sections";
import { format, kindsLabel, t } from "../i18n";
import styles from "./Navigation.module.css";
import { useStatus } from "./queries";
import { useMission } from "./use_mission";

/** The workspaces of the mission, with how much is in each. */
export function Navigation({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { id, row } = useMission();
  const status = useStatus().data;
  const isSecretariat = status?.role === "secretariat";
  const inMission = (group: Section["group"]) => sections.filter((section) => section.scope === "mission" && section.group === group);

  return (
    // Choosing a place closes the drawer of a narrow window; the links themselves answer the keyboard.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <nav className={styles.nav} aria-label={t("navigation")} data-open={open || undefined} onClick={onClose}>
      <Link className={styles.mission ?? ""} to="/missions">
        {row ? (
          <>
            <b>
              <bdi>{row.title || t("mission-untitled")}</bdi>
            </b>
            {row.ref && <Ref>{row.ref}</Ref>}
          </>
        ) : (
          <b>{t("missions-none-chosen")}</b>
        )}
      </Link>

      {id && (
        <>
          <Group label={t("nav-field")}>
            <Item to="/m/$mission/today" params={{ mission: id }} keys="G T">
              {t("today")}
            </Item>
            {inMission("field").map((section) => (
              <SectionItem key={section.slug} section={section} mission={id} count={row?.counts[section.kind]} />
            ))}
          </Group>
          <Group label={t("nav-desk")}>
            {inMission("desk").map((section) => (
              <SectionItem key={section.slug} section={section} mission={id} count={row?.counts[section.kind]} />
            ))}
            <Item to="/conflicts" keys="G X" count={status?.conflicts} marked={(status?.conflicts ?? 0) > 0}>
              {t("conflicts")}
            </Item>
          </Group>
        </>
      )}
      <Group label={isSecretariat ? t("nav-secretariat") : t("nav-organisation")}>
        <Item to="/companies" keys="G C">
          {kindsLabel("company")}
        </Item>
        <Item to="/sync" keys="G Y">
          {t("sync")}
        </Item>
        {isSecretariat && (
          <Item to="/people" keys="G P">
            {t("people")}
          </Item>
        )}
      </Group>
    </nav>
  );
}

function Group({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{label}</h2>
      <ul>{children}</ul>
    </section>
  );
}

function SectionItem({ section, mission, count }: { section: Section; mission: string; count: number | undefined }) {
  return (
    <Item to="/m/$mission/$section" params={{ mission, section: section.slug }} keys={section.keys} count={count}>
      {kindsLabel(section.kind)}
    </Item>
  );
}

function Item({ children, keys, count, marked = false, ...link }: LinkProps & { children: string; keys: string; count?: number | undefined; marked?: boolean }) {
  return (
    <li>
      <Link {...link} className={styles.item ?? ""} activeProps={{ "data-on": true } as object}>
        <span>{children}</span>
        <span className={styles.keys}>
          <Kbd keys={keys} />
        </span>
        {count !== undefined && count > 0 && (
          <span className={styles.count} data-marked={marked || undefined}>
            {format.count(count)}
          </span>
        )}
      </Link>
    </li>
  );
}
