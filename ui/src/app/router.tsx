import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";

import { fetchLater } from "./later";
import { Shell } from "./Shell";

const root = createRootRoute({ component: Shell });

const home = createRoute({ getParentRoute: () => root, path: "/", component: lazyRouteComponent(fetchLater(() => import("../features/missions/Home")), "Home") });
const missions = createRoute({ getParentRoute: () => root, path: "/missions", component: lazyRouteComponent(fetchLater(() => import("../features/missions/Missions")), "Missions") });
const mission = createRoute({ getParentRoute: () => root, path: "/m/$mission" });
const missionHome = createRoute({
  getParentRoute: () => mission,
  path: "/",
  beforeLoad: ({ params }) => {
    throw redirect({ to: "/m/$mission/today", params });
  },
});
const today = createRoute({ getParentRoute: () => mission, path: "/today", component: lazyRouteComponent(fetchLater(() => import("../features/today/Today")), "Today") });
const about = createRoute({ getParentRoute: () => mission, path: "/about", component: lazyRouteComponent(fetchLater(() => import("../features/missions/MissionScreen")), "MissionScreen") });
const evidence = createRoute({ getParentRoute: () => mission, path: "/evidence", component: lazyRouteComponent(fetchLater(() => import("../features/evidence/EvidenceScreen")), "EvidenceScreen") });
const photo = createRoute({
  getParentRoute: () => mission,
  path: "/evidence/$id",
  validateSearch: (search: Record<string, unknown>): { original?: boolean; derivative?: string } => ({
    ...(search.original === true ? { original: true } : {}),
    ...(typeof search.derivative === "string" ? { derivative: search.derivative } : {}),
  }),
  component: lazyRouteComponent(fetchLater(() => import("../features/evidence/Viewer")), "Viewer"),
});
const compared = createRoute({ getParentRoute: () => mission, path: "/incidents-compared", component: lazyRouteComponent(fetchLater(() => import("../features/incidents/ComparedScreen")), "ComparedScreen") });
const map = createRoute({ getParentRoute: () => mission, path: "/map", component: lazyRouteComponent(fetchLater(() => import("../features/looking/map/MapScreen")), "MapScreen") });
const timeline = createRoute({ getParentRoute: () => mission, path: "/timeline", component: lazyRouteComponent(fetchLater(() => import("../features/looking/timeline/TimelineScreen")), "TimelineScreen") });
const coverage = createRoute({ getParentRoute: () => mission, path: "/coverage", component: lazyRouteComponent(fetchLater(() => import("../features/looking/coverage/CoverageScreen")), "CoverageScreen") });
const board = createRoute({ getParentRoute: () => mission, path: "/board", component: lazyRouteComponent(fetchLater(() => import("../features/looking/board/BoardScreen")), "BoardScreen") });
const figures = createRoute({ getParentRoute: () => mission, path: "/figures", component: lazyRouteComponent(fetchLater(() => import("../features/looking/figures/FiguresScreen")), "MissionFigures") });
const overall = createRoute({ getParentRoute: () => root, path: "/figures", component: lazyRouteComponent(fetchLater(() => import("../features/looking/figures/FiguresScreen")), "OverallFigures") });
const briefings = createRoute({ getParentRoute: () => mission, path: "/briefing", component: lazyRouteComponent(fetchLater(() => import("../features/briefing/Briefings")), "BriefingList") });
const briefing = createRoute({ getParentRoute: () => mission, path: "/briefing/$company", component: lazyRouteComponent(fetchLater(() => import("../features/briefing/BriefingScreen")), "BriefingScreen") });
const comparison = createRoute({ getParentRoute: () => mission, path: "/briefing/$company/compare", component: lazyRouteComponent(fetchLater(() => import("../features/briefing/CsaScreen")), "CsaScreen") });
const section = createRoute({ getParentRoute: () => mission, path: "/$section", component: lazyRouteComponent(fetchLater(() => import("../features/records/Workspace")), "MissionWorkspace") });
const document = createRoute({ getParentRoute: () => section, path: "/$id", component: lazyRouteComponent(fetchLater(() => import("../features/records/RecordScreen")), "RecordScreen") });
const shared = createRoute({ getParentRoute: () => root, path: "/o/$section", component: lazyRouteComponent(fetchLater(() => import("../features/records/Workspace")), "OrganisationWorkspace") });
const sharedDocument = createRoute({ getParentRoute: () => shared, path: "/$id", component: lazyRouteComponent(fetchLater(() => import("../features/records/RecordScreen")), "RecordScreen") });
const conflicts = createRoute({ getParentRoute: () => root, path: "/conflicts", component: lazyRouteComponent(fetchLater(() => import("../features/conflicts/Conflicts")), "Conflicts") });
const conflict = createRoute({ getParentRoute: () => conflicts, path: "/$id/$field", component: lazyRouteComponent(fetchLater(() => import("../features/conflicts/ConflictScreen")), "ConflictScreen") });
const record = createRoute({ getParentRoute: () => root, path: "/r/$id", component: lazyRouteComponent(fetchLater(() => import("../features/records/GoToRecord")), "GoToRecord") });
const history = createRoute({ getParentRoute: () => root, path: "/history/$id", component: lazyRouteComponent(fetchLater(() => import("../features/history/HistoryScreen")), "HistoryScreen") });
const disclosure = createRoute({ getParentRoute: () => root, path: "/stop", component: lazyRouteComponent(fetchLater(() => import("../features/disclosure/Disclosure")), "Disclosure") });
const sync = createRoute({ getParentRoute: () => root, path: "/sync", component: lazyRouteComponent(fetchLater(() => import("../features/sync/SyncScreen")), "SyncScreen") });
const importTable = createRoute({
  getParentRoute: () => root,
  path: "/import",
  validateSearch: (search: Record<string, unknown>): { kind?: string } => (typeof search.kind === "string" ? { kind: search.kind } : {}),
  component: lazyRouteComponent(fetchLater(() => import("../features/tables/ImportScreen")), "ImportScreen"),
});
const people = createRoute({ getParentRoute: () => root, path: "/people", component: lazyRouteComponent(fetchLater(() => import("../features/people/PeopleScreen")), "PeopleScreen") });
const packs = createRoute({ getParentRoute: () => root, path: "/packs", component: lazyRouteComponent(fetchLater(() => import("../features/packs/PacksScreen")), "PacksScreen") });
const deposits = createRoute({ getParentRoute: () => root, path: "/deposits", component: lazyRouteComponent(fetchLater(() => import("../features/deposits/DepositsScreen")), "DepositsScreen") });
const deposit = createRoute({ getParentRoute: () => deposits, path: "/$id", component: lazyRouteComponent(fetchLater(() => import("../features/deposits/DepositScreen")), "DepositScreen") });
const card = createRoute({
  getParentRoute: () => root,
  path: "/card/$card",
  validateSearch: ({ lang, shown }: Record<string, unknown>): { lang?: string; shown?: boolean } => ({ ...(typeof lang === "string" ? { lang } : {}), ...(shown === true ? { shown } : {}) }),
  component: lazyRouteComponent(fetchLater(() => import("../features/cards/CardScreen")), "CardScreen"),
});

const routeTree = root.addChildren([
  home,
  missions,
  mission.addChildren([
    missionHome,
    today,
    about,
    evidence,
    photo,
    compared,
    map,
    timeline,
    coverage,
    board,
    figures,
    briefings,
    briefing,
    comparison,
    section.addChildren([document]),
  ]),
  shared.addChildren([sharedDocument]),
  overall,
  conflicts.addChildren([conflict]),
  record,
  history,
  disclosure,
  sync,
  importTable,
  people,
  packs,
  deposits.addChildren([deposit]),
  card,
]);

/** Addresses live behind the hash: the page is one file on every host. */
export const router = createRouter({ routeTree, history: createHashHistory(), defaultPreload: false, defaultPendingMs: 200 });

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
