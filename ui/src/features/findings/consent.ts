import type { RecordDocument } from "../../bindings/commands";
import type { Tone } from "../../components/Tag";
import { t } from "../../i18n";
import { asText } from "../records/use_field";

/** How far what was told may go, from the consents of its interview. */
export interface Reach {
  label: string;
  tone: Tone;
  /** May reach the company in some form. */
  company: boolean;
  /** The use was asked about and refused, rather than not asked. */
  refused: boolean;
}

export function consentFor(interview: RecordDocument): Reach {
  const answer = (use: string) => asText(interview.fields[`consent_${use}`]);
  const refused = answer("company_unattributed") === "no";
  if (asText(interview.fields.consent_withdrawn)) return { label: t("reach-withdrawn"), tone: "red", company: false, refused: true };
  if (answer("company_by_name") === "yes") return { label: t("reach-by-name"), tone: "neutral", company: true, refused };
  if (answer("company_by_category") === "yes") return { label: t("reach-by-category"), tone: "neutral", company: true, refused };
  if (answer("company_unattributed") === "yes") return { label: t("reach-unattributed"), tone: "neutral", company: true, refused };
  return { label: t("reach-team"), tone: "amber", company: false, refused };
}
