import type { ComponentType, LazyExoticComponent } from "react";

import { later } from "../app/later";
import type { RecordDocument } from "../bindings/commands";
import type { IconName } from "../components/Icon";

/** A kind's place in the app: its address, its key, its screen. A new kind costs its declaration, an entry here and a screen. */
export interface Section {
  /** In the address. */
  slug: string;
  kind: string;
  keys: string;
  icon: IconName;
  /** Belongs to one mission, or to the organisation. */
  scope: "mission" | "organisation";
  group: "field" | "desk" | "organisation";
  /** What is shown of one record; without it, the form that derives from the declaration. */
  document?: LazyExoticComponent<ComponentType<{ record: RecordDocument }>>;
}

export const sections: readonly Section[] = [
  { slug: "interviews", kind: "interview", keys: "G I", icon: "menu", scope: "mission", group: "field", document: later(() => import("./interviews/InterviewDocument")) },
  { slug: "visits", kind: "site_visit", keys: "G V", icon: "pin", scope: "mission", group: "field", document: later(() => import("./visits/VisitDocument")) },
  { slug: "observations", kind: "observation", keys: "G O", icon: "search", scope: "mission", group: "field", document: later(() => import("./observations/ObservationDocument")) },
  { slug: "evidence", kind: "evidence", keys: "G E", icon: "photo", scope: "mission", group: "field" },
  { slug: "sources", kind: "source", keys: "G S", icon: "lock", scope: "mission", group: "field", document: later(() => import("./sources/SourceDocument")) },
  { slug: "sites", kind: "site", keys: "G L", icon: "pin", scope: "mission", group: "field", document: later(() => import("./sites/SiteDocument")) },
  { slug: "findings", kind: "finding", keys: "G F", icon: "check", scope: "mission", group: "desk", document: later(() => import("./findings/FindingDocument")) },
  { slug: "companies", kind: "company", keys: "G C", icon: "menu", scope: "organisation", group: "organisation", document: later(() => import("./companies/CompanyDocument")) },
];

const bySlug = new Map(sections.map((section) => [section.slug, section]));
const byKind = new Map(sections.map((section) => [section.kind, section]));

export function sectionAt(slug: string): Section | undefined {
  return bySlug.get(slug);
}

export function sectionOf(kind: string): Section | undefined {
  return byKind.get(kind);
}
