import { Link } from "@tanstack/react-router";

import { useRecord } from "../../app/queries";
import type { RecordDocument } from "../../bindings/commands";
import { choiceLabel, t } from "../../i18n";
import { shortRef } from "../records/reference";
import { asText } from "../records/use_field";
import styles from "./EvidenceStrip.module.css";
import { approvedOf, useOverview } from "./overview";
import { hasPicture, Photo } from "./Photo";

/** Photos in a row; each leads to the whole picture, and from there to its original. */
export function EvidenceStrip({ links, mission, large = false }: { links: readonly RecordDocument["links_out"][number][]; mission: string | null; large?: boolean }) {
  const overview = useOverview(mission);
  if (links.length === 0 || mission === null) return null;
  return (
    <ul className={styles.strip} data-large={large || undefined}>
      {links.map((link) => (
        <li key={link.id}>
          <Link className={styles.photo ?? ""} to="/m/$mission/evidence/$id" params={{ mission, id: link.id }}>
            <span className={styles.picture}>
              <Thumbnail id={link.id} title={link.title} derivative={approvedOf(overview, link.id)?.id} />
            </span>
            <span className={styles.name}>
              {link.ref && <bdi className={styles.ref}>{shortRef(link.ref)}</bdi>} <bdi>{link.title || t("untitled")}</bdi>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** What was approved for other eyes stands for the original, where there is such. */
function Thumbnail({ id, title, derivative }: { id: string; title: string; derivative: string | undefined }) {
  const { data } = useRecord(id);
  if (derivative !== undefined) return <Photo key={derivative} id={derivative} rendition="thumbnail" alt={title} />;
  return <Photo id={id} rendition="thumbnail" alt={title} damage={data ? asText(data.fields.damage) || null : null} instead={!data || hasPicture(asText(data.fields.mime)) ? undefined : choiceLabel("choice-evidence_kind", asText(data.fields.evidence_kind))} />;
}
