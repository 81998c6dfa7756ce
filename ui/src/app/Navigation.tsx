import { Link, type LinkProps, useParams } from "@tanstack/react-router";
import { type ReactNode, useEffect, useId, useRef } from "react";

import { Icon } from "../components/Icon";
import { Kbd } from "../components/Kbd";
import { Ref } from "../components/Tag";
import { listAddress } from "../features/records/address";
import { lookAddress } from "../features/looking/address";
import { looks, OVERALL_KEYS } from "../features/looking/looks";
import { awaitedCount, DEPOSITS_KEYS } from "../features/deposits/deposits";
import { hasDeposits, readsMissions } from "../features/people/role";
import { type SectionGroup, sectionAt, sections, sharedByAll } from "../features/sections";
import { format, kindsLabel, t } from "../i18n";
import styles from "./Navigation.module.css";
import { useFolds } from "./navigation_folds";
import { useDeposits, useStatus } from "./queries";
import { useMission } from "./use_mission";

/** The workspaces of the mission, with how much is in each, and what the organisation shares. */
export function Navigation({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { id, row } = useMission();
  const status = useStatus().data;
  const isSecretariat = status?.role === "secretariat";
  const isMember = readsMissions(status?.role);
  const here = useParams({ strict: false }).section;
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // A key leads to places further down than the window shows.
    nav.current?.querySelector("[data-on]")?.scrollIntoView({ block: "nearest" });
  }, [here]);

  return (
    // Choosing a place closes the drawer of a narrow window; the links themselves answer the keyboard.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <nav ref={nav} className={styles.nav} aria-label={t("navigation")} data-open={open || undefined} onClick={(event) => event.target instanceof Element && event.target.closest("a") && onClose()}>
      {isMember && (
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
      )}

      {isMember && id && (
        <>
          <Sections
            group="plan"
            mission={id}
            counts={row?.counts}
            before={
              <>
                <Item to="/m/$mission/about" params={{ mission: id }} keys="G A">
                  {t("go-mission")}
                </Item>
                <Item to="/m/$mission/briefing" params={{ mission: id }} keys="G Shift+B">
                  {t("briefings")}
                </Item>
              </>
            }
          />
          <Sections
            group="field"
            mission={id}
            counts={row?.counts}
            before={
              <Item to="/m/$mission/today" params={{ mission: id }} keys="G T">
                {t("today")}
              </Item>
            }
          />
          <Sections
            group="desk"
            mission={id}
            counts={row?.counts}
            after={
              <Item to="/conflicts" keys="G X" count={status?.conflicts} marked={(status?.conflicts ?? 0) > 0}>
                {t("conflicts")}
              </Item>
            }
          />
          <Sections group="follow" mission={id} counts={row?.counts} />
          <Sections
            group="look"
            mission={id}
            counts={undefined}
            after={looks.map(({ slug, keys }) => (
              <Item key={slug} {...lookAddress(slug, id)} keys={keys}>
                {t(`look-${slug}`)}
              </Item>
            ))}
          />
        </>
      )}
      {isMember ? (
        <Sections
          group="organisation"
          mission={null}
          counts={undefined}
          after={
            <Item to="/figures" keys={OVERALL_KEYS}>
              {t("look-overall")}
            </Item>
          }
        />
      ) : (
        <ul>
          <Deposits />
          {sharedByAll.map((section) => (
            <Item key={section.slug} {...listAddress(section, null)} keys={section.keys}>
              {kindsLabel(section.kind)}
            </Item>
          ))}
        </ul>
      )}
      <ul className={styles.rest}>
        {isMember && (
          <Item to="/import" keys="G Shift+I">
            {t("import-table-title")}
          </Item>
        )}
        {isMember && hasDeposits(status?.role) && <Deposits />}
        <Item to="/sync" keys="G Y">
          {t("sync")}
        </Item>
        <Item to="/packs" keys="G Shift+K">
          {t("packs")}
        </Item>
        {isSecretariat && (
          <Item to="/people" keys="G P">
            {t("people")}
          </Item>
        )}
      </ul>
    </nav>
  );
}

/** What is sealed for a few people, and how much of it waits for this one. */
function Deposits() {
  const waiting = awaitedCount(useDeposits().data?.deposits ?? []);
  return (
    <Item to="/deposits" keys={DEPOSITS_KEYS} count={waiting} marked={waiting > 0}>
      {t("deposits")}
    </Item>
  );
}

interface SectionsProps {
  group: SectionGroup;
  mission: string | null;
  counts: Record<string, number | undefined> | undefined;
  before?: ReactNode;
  after?: ReactNode;
}

/** A group of places. The one where the person is never folds away. */
function Sections({ group, mission, counts, before, after }: SectionsProps) {
  const { section: slug } = useParams({ strict: false });
  const { folded, fold } = useFolds();
  const id = useId();
  const isHere = sectionAt(slug ?? "")?.group === group;
  const isOpen = isHere || !folded.has(group);
  return (
    <section className={styles.group}>
      <h2>
        <button type="button" className={styles.heading} aria-expanded={isOpen} aria-controls={id} onClick={() => fold(group, !folded.has(group))}>
          <Icon name="down" />
          {t(`nav-${group}`)}
        </button>
      </h2>
      <ul id={id} hidden={!isOpen}>
        {before}
        {sections
          .filter((section) => section.group === group)
          .map((section) => (
            <Item key={section.slug} {...listAddress(section, mission)} keys={section.keys} count={counts?.[section.kind]}>
              {kindsLabel(section.kind)}
            </Item>
          ))}
        {after}
      </ul>
    </section>
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
