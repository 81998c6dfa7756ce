import { Outlet, useNavigate, useParams } from "@tanstack/react-router";
import { Suspense, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { I18nProvider } from "react-aria-components";
import { flushSync } from "react-dom";

import { ImportPanel } from "../features/evidence/ImportPanel";
import { CardActions } from "../features/cards/CardActions";
import { Palette } from "../features/search/Palette";
import { listAddress } from "../features/records/address";
import { lookAddress } from "../features/looking/address";
import { looks, OVERALL_KEYS } from "../features/looking/looks";
import { DEPOSITS_KEYS } from "../features/deposits/deposits";
import { hasDeposits, readsMissions } from "../features/people/role";
import { type Section, sections, sharedByAll } from "../features/sections";
import { useTargets } from "../features/today/capture_targets";
import { QuickNote } from "../features/today/QuickNote";
import { format, intlLocale, isRightToLeft, kindsLabel, languages, t } from "../i18n";
import { type Action, actions, isWriting } from "./actions";
import { hearOfJobs } from "./jobs";
import { changeLanguage } from "./language";
import { fetchRest, later } from "./later";
import { Navigation } from "./Navigation";
import { PasteRefused } from "./PasteRefused";
import { useStatus } from "./queries";
import { useCountry } from "./reader";
import { flushAll, followEvents, lock } from "./session";
import styles from "./Shell.module.css";
import { StatusLine } from "./StatusLine";
import { appearance, type Direction, useAppearance } from "./theme";
import { TopBar } from "./TopBar";
import { useActions } from "./use_actions";
import { useMission } from "./use_mission";

const KeyList = later(() => import("./KeyList"));

/** What is typed becomes durable before the page is made anew in other words. */
const speakFromNowOn = (tag: string) => flushAll().then(() => changeLanguage(tag));

/** A mirrored page of another language borrows the keyboard of one that runs its way. */
function localeFor(direction: Direction): string {
  if ((direction === "rtl") === isRightToLeft()) return intlLocale();
  return direction === "rtl" ? "ar-u-nu-latn" : "en-GB";
}

type Overlay = "palette" | "note" | "keys" | null;

/** The frame of every screen: who and where above, workspaces beside, what is saved and sent below. */
export function Shell() {
  const navigate = useNavigate();
  const role = useStatus().data?.role ?? null;
  const isMember = readsMissions(role);
  const known = useMission().id;
  const mission = isMember ? known : null;
  const mayNote = useTargets().length > 0;
  const [overlay, show] = useState<Overlay>(null);
  // At once: the next letter already belongs to what opens.
  const setOverlay = (next: Overlay) => flushSync(() => show(next));
  // Each call begins a note of its own, also while an earlier one still stands there.
  const [notes, setNotes] = useState(0);
  const newNote = () =>
    flushSync(() => {
      setNotes((count) => count + 1);
      show("note");
    });
  const [drawer, setDrawer] = useState(false);
  const { direction } = useAppearance();
  // A card is shown to somebody else: nothing of the frame, and none of its keys but the lock.
  const isBare = useParams({ strict: false }).card !== undefined;

  useCountry();
  useEffect(() => followEvents(hearOfJobs), []);
  useEffect(() => {
    const timer = setTimeout(() => void fetchRest(), 400);
    return () => clearTimeout(timer);
  }, []);
  useLayoutEffect(() => {
    const leave = () => void flushAll();
    const modal = () => document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"], [data-trigger]');
    // Before anybody: lists and menus keep their keys to themselves.
    const hear = () => void (modal() && actions.heard());
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (actions.press(event, isWriting(event.target) || modal() !== null)) event.preventDefault();
      // Out of the field, so that letters are keys again; what was typed is being saved already.
      else if (event.key === "Escape" && modal() === null && isWriting(event.target) && event.target === document.activeElement) (event.target as HTMLElement).blur();
    };
    document.addEventListener("keydown", hear, true);
    document.addEventListener("keydown", press);
    window.addEventListener("pagehide", leave);
    window.addEventListener("blur", leave);
    return () => {
      document.removeEventListener("keydown", hear, true);
      document.removeEventListener("keydown", press);
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("blur", leave);
    };
  }, []);

  const list = useMemo((): Action[] => {
    const lockIt: Action = { id: "lock", label: t("do-lock"), keys: "Mod+L", group: "do", run: () => void lock() };
    if (isBare) return [lockIt];
    const goTo = (section: Section): Action => ({
      id: section.slug,
      label: t("go-to", { place: kindsLabel(section.kind) }),
      keys: section.keys,
      group: "go",
      run: () => void navigate(listAddress(section, mission)),
    });
    const inMission: Action[] = mission
      ? [
          { id: "today", label: t("go-today"), keys: "G T", group: "go", run: () => void navigate({ to: "/m/$mission/today", params: { mission } }) },
          { id: "briefings", label: t("go-to", { place: t("briefings") }), keys: "G Shift+B", group: "go", run: () => void navigate({ to: "/m/$mission/briefing", params: { mission } }) },
          ...sections.filter(({ scope }) => scope === "mission").map(goTo),
          ...looks.map(({ slug, keys }): Action => ({ id: `look-${slug}`, label: t("go-to", { place: t(`look-${slug}`) }), keys, group: "go", run: () => void navigate(lookAddress(slug, mission)) })),
          { id: "about", label: t("go-mission"), keys: "G A", group: "go", run: () => void navigate({ to: "/m/$mission/about", params: { mission } }) },
          { id: "incidents-compared", label: t("go-to", { place: t("incidents-compared") }), group: "go", run: () => void navigate({ to: "/m/$mission/incidents-compared", params: { mission } }) },
          ...(mayNote ? [{ id: "note", label: t("do-note"), keys: "N", group: "do", run: newNote } satisfies Action] : []),
        ]
      : [];
    const inOrganisation: Action[] = isMember
      ? [
          { id: "conflicts", label: t("go-conflicts"), keys: "G X", group: "go", run: () => void navigate({ to: "/conflicts" }) },
          ...sections.filter(({ scope }) => scope === "organisation").map(goTo),
          { id: "look-overall", label: t("go-to", { place: t("look-overall") }), keys: OVERALL_KEYS, group: "go", run: () => void navigate({ to: "/figures" }) },
          { id: "missions", label: t("go-to", { place: kindsLabel("mission") }), keys: "G M", group: "go", run: () => void navigate({ to: "/missions" }) },
          { id: "import-table", label: t("go-to", { place: t("import-table-title") }), keys: "G Shift+I", group: "go", run: () => void navigate({ to: "/import" }) },
        ]
      : sharedByAll.map(goTo);
    return [
      { id: "palette", label: t("do-search"), keys: "Mod+K", group: "do", unlisted: true, run: () => setOverlay("palette") },
      { id: "find", label: t("do-search"), keys: "/", group: "do", unlisted: true, run: () => setOverlay("palette") },
      ...inMission,
      ...inOrganisation,
      ...(hasDeposits(role) ? [{ id: "deposits", label: t("go-to", { place: t("deposits") }), keys: DEPOSITS_KEYS, group: "go" as const, run: () => void navigate({ to: "/deposits" }) }] : []),
      { id: "sync", label: t("go-to", { place: t("sync") }), keys: "G Y", group: "go", run: () => void navigate({ to: "/sync" }) },
      { id: "packs", label: t("go-to", { place: t("packs") }), keys: "G Shift+K", group: "go", run: () => void navigate({ to: "/packs" }) },
      { id: "people", label: t("go-to", { place: t("people") }), keys: "G P", group: "go", run: () => void navigate({ to: "/people" }) },
      { id: "back", label: t("go-back"), keys: "Alt+ArrowLeft", group: "go", run: () => history.back() },
      { id: "forward", label: t("go-forward"), keys: "Alt+ArrowRight", group: "go", run: () => history.forward() },
      { id: "keys", label: t("do-keys"), keys: "?", group: "do", run: () => setOverlay("keys") },
      { id: "light", label: t("do-light"), group: "do", run: () => appearance.setTheme("light") },
      { id: "dark", label: t("do-dark"), group: "do", run: () => appearance.setTheme("dark") },
      { id: "system", label: t("do-system-theme"), group: "do", run: () => appearance.setTheme("system") },
      { id: "mirror", label: t("do-mirror"), group: "do", run: () => appearance.setDirection(appearance.current().direction === "rtl" ? "ltr" : "rtl") },
      ...languages.map((tag): Action => ({ id: `language-${tag}`, label: t(`do-language-${tag}`), also: `${t("language")} ${format.languageName(tag)} ${tag}`, group: "do", run: () => void speakFromNowOn(tag) })),
      // Also while somebody writes: what was being written ends there.
      { id: "disclosure", label: t("do-disclosure"), also: t("do-disclosure-also"), keys: "Alt+S", group: "do", run: () => void flushAll().then(() => navigate({ to: "/stop" })) },
      lockIt,
    ];
  }, [mission, navigate, isBare, isMember, mayNote, role]);
  useActions(list);

  if (isBare) {
    return (
      <I18nProvider locale={localeFor(direction)}>
        <main id="main" className={styles.bare}>
          <Suspense>
            <Outlet />
          </Suspense>
        </main>
      </I18nProvider>
    );
  }

  return (
    // React Aria takes the direction of its keyboard and its calendars from a language.
    <I18nProvider locale={localeFor(direction)}>
      <div className={styles.app}>
        <a className={styles.skip} href="#main" onClick={(event) => (event.preventDefault(), document.getElementById("main")?.focus())}>
          {t("skip-to-content")}
        </a>
        <TopBar onSearch={() => setOverlay("palette")} onNote={mission && mayNote ? newNote : undefined} onMenu={() => setDrawer(!drawer)} onKeys={() => setOverlay("keys")} />
        <Navigation open={drawer} onClose={() => setDrawer(false)} />
        <main id="main" className={styles.main} tabIndex={-1}>
          <Suspense>
            <Outlet />
          </Suspense>
        </main>
        <StatusLine />
        <ImportPanel />
        <CardActions />
        <PasteRefused />
        <Suspense>
          {overlay === "palette" && <Palette onClose={() => setOverlay(null)} />}
          {overlay === "note" && mission && <QuickNote key={notes} mission={mission} onClose={() => setOverlay(null)} />}
          {overlay === "keys" && <KeyList onClose={() => setOverlay(null)} />}
        </Suspense>
      </div>
    </I18nProvider>
  );
}
