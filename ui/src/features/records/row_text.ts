import type { RecordRow } from "../../bindings/commands";
import type { Tone } from "../../components/Tag";
import { choiceLabel, format, stateLabel, t } from "../../i18n";
import { fieldOf, kindOf } from "./kinds";
import { showMoment, showValue } from "./show";
import { asMoment } from "./use_field";

interface RowText {
  details: string;
  tags: { text: string; tone: Tone }[];
}

/** What a list says about a record besides its name. */
export function describeRow(row: RecordRow): RowText {
  const tags: RowText["tags"] = [];
  if (row.badges.includes("conflict")) tags.push({ text: t("badge-conflict"), tone: "amber" });
  if (row.badges.includes("overdue")) tags.push({ text: t("badge-overdue"), tone: "amber" });
  const describe = describers[row.kind] ?? describeOther;
  const details = describe(row, tags).filter((part) => part !== "");
  return { details: details.join(" · "), tags };
}

type Describe = (row: RecordRow, tags: RowText["tags"]) => string[];

const describers: Record<string, Describe> = {
  interview(row, tags) {
    tags.push(...state(row), ...consentTags(row));
    if (row.fields.privacy === "overheard_risk") tags.push({ text: choice(row, "privacy"), tone: "amber" });
    if (row.fields.protection_concern === true) tags.push({ text: t("badge-protection"), tone: "violet" });
    return [choice(row, "place_class"), value(row, "language"), value(row, "duration_min") || moment(row, "started")];
  },
  site_visit(row, tags) {
    tags.push(...state(row));
    const access = row.fields.access;
    if (typeof access === "string" && access !== "full") tags.push({ text: t("badge-access", { access: choice(row, "access") }), tone: access === "refused" ? "red" : "amber" });
    return [moment(row, "started")];
  },
  observation(row, tags) {
    const polarity = row.fields.polarity;
    if (typeof polarity === "string") tags.push({ text: choice(row, "polarity"), tone: polarity === "concern" ? "amber" : polarity === "positive" ? "green" : "neutral" });
    for (const number of list(row, "paragraphs").slice(0, 4)) tags.push({ text: t("paragraph-mark", { number }), tone: "accent" });
    return [moment(row, "observed_at"), choice(row, "observation_kind")];
  },
  source(row, tags) {
    const risk = row.fields.reprisal_risk;
    if (typeof risk === "string" && risk !== "") tags.push({ text: t("badge-risk", { risk: choice(row, "reprisal_risk") }), tone: risk === "high" ? "red" : risk === "medium" ? "amber" : "neutral" });
    return [choice(row, "category"), choice(row, "nationality_group")];
  },
  site(row) {
    return [choice(row, "site_kind"), value(row, "admin1")];
  },
  finding(row, tags) {
    const severity = severityOf(row.fields);
    if (severity) tags.push({ text: t(`severity-${severity}`), tone: severity === "critical" || severity === "high" ? "red" : severity === "medium" ? "amber" : "neutral" });
    tags.push(...state(row));
    for (const number of list(row, "paragraphs").slice(0, 4)) tags.push({ text: t("paragraph-mark", { number }), tone: "accent" });
    return [choice(row, "finding_kind"), choice(row, "standard_of_proof")];
  },
  company(row, tags) {
    const status = choice(row, "membership_status");
    if (status) tags.push({ text: status, tone: "neutral" });
    return [value(row, "hq_country")];
  },
};

/** Kinds without words of their own: the state, and the first choices and days that the declaration lists. */
const describeOther: Describe = (row, tags) => {
  tags.push(...state(row));
  const telling = kindOf(row.kind).fields.filter(({ name, type, listed }) => listed && name !== "state" && ["choice", "date", "instant", "integer", "language"].includes(type));
  const details = telling.map(({ name, type }) => (type === "instant" ? moment(row, name) : value(row, name))).filter((part) => part !== "");
  return details.length > 0 ? details.slice(0, 3) : [row.subtitle ?? ""];
};

/** Scale, scope and irremediability (1 to 4 each) as one word: the highest of them decides, and two others at its height raise it. */
export function severityOf(fields: RecordRow["fields"]): "low" | "medium" | "high" | "critical" | null {
  const marks = [fields.severity_scale, fields.severity_scope, fields.severity_irremediability].filter((mark) => typeof mark === "number");
  if (marks.length === 0) return null;
  const highest = Math.max(...marks);
  const mean = marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
  if (highest === 4 && mean >= 3) return "critical";
  if (highest >= 3 && mean >= 2) return "high";
  return highest >= 2 ? "medium" : "low";
}

const uses = ["consent_note_taking", "consent_internal_analysis", "consent_company_unattributed", "consent_company_by_category", "consent_company_by_name", "consent_board", "consent_public_quote"];

function consentTags(row: RecordRow): RowText["tags"] {
  if (typeof row.fields.consent_withdrawn === "string" && row.fields.consent_withdrawn !== "") return [{ text: t("badge-consent-withdrawn"), tone: "red" }];
  const given = uses.filter((use) => row.fields[use] === "yes").length;
  const asked = uses.filter((use) => row.fields[use] === "yes" || row.fields[use] === "no").length;
  if (asked === 0) return [{ text: t("badge-consent-not-asked"), tone: "amber" }];
  return [{ text: t("badge-consent", { given, uses: uses.length }), tone: "neutral" }];
}

function state(row: RecordRow): RowText["tags"] {
  const word = row.fields.state;
  if (typeof word !== "string" || word === "") return [];
  const tone: Tone = /refused|cancelled|declined|withdrawn|not_upheld/.test(word) ? "red" : /confirmed|locked|done|closed|consent_checked/.test(word) ? "green" : "neutral";
  return [{ text: stateLabel(row.kind, word), tone }];
}

function choice(row: RecordRow, field: string): string {
  const name = row.fields[field];
  return typeof name === "string" && name !== "" ? choiceLabel(fieldOf(row.kind, field).choice_list, name) : "";
}

function value(row: RecordRow, field: string): string {
  return kindOf(row.kind).fields.some(({ name }) => name === field) ? showValue(row.kind, field, row.fields[field]) : "";
}

function moment(row: RecordRow, field: string): string {
  const stated = asMoment(row.fields[field]);
  if (!stated) return "";
  const blur = row.fields.time_blur;
  return typeof blur === "string" && blur !== "none" ? showMoment(row.kind, field, stated, row.fields) : format.shortMoment(stated.at);
}

function list(row: RecordRow, field: string): string[] {
  const elements = row.fields[field];
  return Array.isArray(elements) ? elements : [];
}
