import type { ComponentType, LazyExoticComponent } from "react";

import { later } from "../app/later";
import type { RecordDocument } from "../bindings/commands";
import type { IconName } from "../components/Icon";

export type SectionGroup = "plan" | "field" | "desk" | "follow" | "look" | "organisation";

/** A kind's place in the app: its address, its key, its screen. A new kind costs its declaration, an entry here and a screen. */
export interface Section {
  /** In the address. */
  slug: string;
  kind: string;
  /** `G` and a second key; with Shift for what the organisation shares and what is rarely gone to. */
  keys: string;
  icon: IconName;
  /** Belongs to one mission, or to the organisation. */
  scope: "mission" | "organisation";
  group: SectionGroup;
  /** What is shown of one record; without it, the form that derives from the declaration. */
  document?: LazyExoticComponent<ComponentType<{ record: RecordDocument }>>;
  /** The dialog by which one is begun, where that takes more than an empty record; `do-begin-<kind>` are the words on its button. */
  begin?: LazyExoticComponent<ComponentType<Beginning>>;
}

/** What a dialog that begins a record is told. */
export interface Beginning {
  isOpen: boolean;
  onClose: () => void;
  onDone: (id: string) => void;
}

export const sections: readonly Section[] = [
  { slug: "itinerary", kind: "itinerary_item", keys: "G J", icon: "clock", scope: "mission", group: "plan" },
  { slug: "risks", kind: "risk_entry", keys: "G K", icon: "warning", scope: "mission", group: "plan" },
  { slug: "remote", kind: "remote_item", keys: "G W", icon: "search", scope: "mission", group: "plan" },
  { slug: "civil-society", kind: "civil_society", keys: "G Z", icon: "menu", scope: "mission", group: "plan" },
  { slug: "contracts", kind: "contract_link", keys: "G B", icon: "copy", scope: "mission", group: "plan" },

  { slug: "interviews", kind: "interview", keys: "G I", icon: "menu", scope: "mission", group: "field", document: later(() => import("./interviews/InterviewDocument")) },
  { slug: "visits", kind: "site_visit", keys: "G V", icon: "pin", scope: "mission", group: "field", document: later(() => import("./visits/VisitDocument")) },
  { slug: "observations", kind: "observation", keys: "G O", icon: "search", scope: "mission", group: "field", document: later(() => import("./observations/ObservationDocument")) },
  { slug: "evidence", kind: "evidence", keys: "G E", icon: "photo", scope: "mission", group: "field" },
  { slug: "camera-clocks", kind: "camera_clock", keys: "G Shift+O", icon: "clock", scope: "mission", group: "field" },
  { slug: "sources", kind: "source", keys: "G S", icon: "lock", scope: "mission", group: "field", document: later(() => import("./sources/SourceDocument")) },
  { slug: "sites", kind: "site", keys: "G L", icon: "pin", scope: "mission", group: "field", document: later(() => import("./sites/SiteDocument")) },
  { slug: "document-requests", kind: "document_request", keys: "G D", icon: "copy", scope: "mission", group: "field" },
  { slug: "filled-questionnaires", kind: "questionnaire_answers", keys: "G Shift+Q", icon: "menu", scope: "mission", group: "field", document: later(() => import("./questionnaires/AnswersDocument")) },
  { slug: "incidents", kind: "incident", keys: "G N", icon: "warning", scope: "mission", group: "field", document: later(() => import("./incidents/IncidentDocument")) },

  { slug: "findings", kind: "finding", keys: "G F", icon: "check", scope: "mission", group: "desk", document: later(() => import("./findings/FindingDocument")) },
  { slug: "recommendations", kind: "recommendation", keys: "G R", icon: "forward", scope: "mission", group: "desk" },
  { slug: "reports", kind: "report", keys: "G U", icon: "copy", scope: "mission", group: "desk" },
  { slug: "export-requests", kind: "export_request", keys: "G Shift+X", icon: "upload", scope: "mission", group: "desk" },
  { slug: "deletion-requests", kind: "deletion_request", keys: "G Shift+Z", icon: "close", scope: "mission", group: "desk", document: later(() => import("./deletion/DeletionDocument")) },
  { slug: "tasks", kind: "task", keys: "G Q", icon: "check", scope: "mission", group: "desk" },

  { slug: "concerns", kind: "compliance_concern", keys: "G H", icon: "warning", scope: "mission", group: "follow" },
  { slug: "dialogue", kind: "dialogue_entry", keys: "G Shift+D", icon: "menu", scope: "mission", group: "follow" },
  { slug: "corrective-actions", kind: "corrective_action", keys: "G Shift+A", icon: "check", scope: "mission", group: "follow" },

  { slug: "companies", kind: "company", keys: "G C", icon: "menu", scope: "organisation", group: "organisation", document: later(() => import("./companies/CompanyDocument")) },
  { slug: "clients", kind: "client", keys: "G Shift+C", icon: "menu", scope: "organisation", group: "organisation" },
  { slug: "authorities", kind: "authority", keys: "G Shift+U", icon: "menu", scope: "organisation", group: "organisation" },
  { slug: "certificates", kind: "certificate", keys: "G Shift+F", icon: "check", scope: "organisation", group: "organisation" },
  { slug: "licences", kind: "licence", keys: "G Shift+L", icon: "copy", scope: "organisation", group: "organisation" },
  { slug: "relations", kind: "company_relation", keys: "G Shift+R", icon: "forward", scope: "organisation", group: "organisation" },
  { slug: "self-assessments", kind: "csa_answer", keys: "G Shift+S", icon: "copy", scope: "organisation", group: "organisation" },
  { slug: "complaints", kind: "complaint_reference", keys: "G Shift+P", icon: "warning", scope: "organisation", group: "organisation" },
  { slug: "referral-services", kind: "referral_service", keys: "G Shift+V", icon: "pin", scope: "organisation", group: "organisation" },
  { slug: "questionnaires", kind: "questionnaire", keys: "G Shift+H", icon: "menu", scope: "organisation", group: "organisation", document: later(() => import("./questionnaires/QuestionnaireDocument")), begin: later(() => import("./questionnaires/BringIn")) },
  { slug: "glossary", kind: "glossary_term", keys: "G Shift+G", icon: "search", scope: "organisation", group: "organisation" },
];

/** What people of every role read, also those who read no mission. */
export const sharedByAll: readonly Section[] = sections.filter(({ kind }) => kind === "referral_service" || kind === "glossary_term");

const bySlug = new Map(sections.map((section) => [section.slug, section]));
const byKind = new Map(sections.map((section) => [section.kind, section]));

export function sectionAt(slug: string): Section | undefined {
  return bySlug.get(slug);
}

export function sectionOf(kind: string): Section | undefined {
  return byKind.get(kind);
}
