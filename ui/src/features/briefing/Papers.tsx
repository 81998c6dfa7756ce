import type { Briefing, BriefingPaper } from "../../bindings/commands";
import { Tag, type Tone } from "../../components/Tag";
import { kindLabel, t } from "../../i18n";
import { showValue } from "../records/show";
import styles from "./Briefing.module.css";
import { BriefingPart, Line } from "./Lines";

const tones: Record<BriefingPaper["validity"], Tone> = { valid: "green", soon: "amber", past: "red", unknown: "neutral" };

const fields: Record<string, readonly string[]> = {
  licence: ["number", "authority", "jurisdiction", "expires", "seen"],
  certificate: ["number", "certification_body", "expires", "last_audit", "open_nonconformities", "verified_in_field"],
};

/** Licences and certificates, what is past first, each with how long it holds. */
export function Papers({ papers, links }: { papers: Briefing["papers"]; links: Briefing["links"] }) {
  return (
    <BriefingPart title={t("briefing-papers")}>
      {papers.length === 0 ? (
        <p className={styles.none}>{t("briefing-papers-none")}</p>
      ) : (
        <ul className={styles.lines}>
          {papers.map((paper) => (
            <Line key={paper.record.id} row={paper.record} name={nameOf(paper, links)} links={links} fields={fields[paper.record.kind] ?? []} before={<Tag tone={tones[paper.validity]}>{validityOf(paper)}</Tag>}>
              {paper.during_mission && <p className={styles.warning}>{t("briefing-ends-during-mission")}</p>}
            </Line>
          ))}
        </ul>
      )}
    </BriefingPart>
  );
}

function nameOf({ record }: BriefingPaper, links: Briefing["links"]): string {
  const field = record.kind === "certificate" ? "standard" : "licence_kind";
  const which = showValue(record.kind, field, record.fields[field], { links_out: links, fields: record.fields });
  return which === "" ? kindLabel(record.kind) : t("briefing-paper", { kind: kindLabel(record.kind), which });
}

function validityOf({ validity, days }: BriefingPaper): string {
  if (days === null) return t("briefing-paper-unknown");
  if (validity === "past") return t("briefing-paper-past", { days: -days });
  return days === 0 ? t("briefing-paper-today") : t(`briefing-paper-${validity}`, { days });
}
