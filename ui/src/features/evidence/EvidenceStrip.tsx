import { Link } from "@tanstack/react-router";

import { useRecord } from "../../app/queries";
import type { RecordDocument } from "../../bindings/commands";
import { t } from "../../i18n";
import { shortRef } from "../records/reference";
import { asText } from "../records/use_field";
import styles from "./EvidenceStrip.module.css";
import { Photo } from "./Photo";

/** Photos in a row; each leads to the whole picture, and from there to its original. */
export function EvidenceStrip({ links, mission, large = false }: { links: readonly RecordDocument["links_out"][number][]; mission: string | null; large?: boolean }) {
  if (links.length === 0 || mission === null) return null;
  return (
    <ul className={styles.strip} data-large={large || undefined}>
      {links.map((link) => (
        <li key={link.id}>
          <Link className={styles.photo ?? ""} to="/m/$mission/evidence/$id" params={{ mission, id: link.id }}>
            <span className={styles.picture}>
              <Thumbnail id={link.id} title={link.title} />
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

function Thumbnail({ id, title }: { id: string; title: string }) {
  const { data } = useRecord(id);
  return <Photo id={id} rendition="thumbnail" alt={title} damage={data ? asText(data.fields.damage) || null : null} />;
}
