import { useState } from "react";

import type { Rendition } from "../../bindings/commands";
import { Icon } from "../../components/Icon";
import { choiceLabel, t } from "../../i18n";
import { platform } from "../../platform";
import styles from "./Photo.module.css";

interface PhotoProps {
  id: string;
  rendition: Rendition;
  /** What it shows, for those who do not see it. */
  alt: string;
  damage?: string | null;
  fit?: "cover" | "contain";
}

/** A photo's picture, or in its place the reason why there is none. The original is kept in every case. */
export function Photo({ id, rendition, alt, damage, fit = "cover" }: PhotoProps) {
  const [failed, setFailed] = useState(false);
  if (failed) {
    return (
      <span className={styles.missing} role="img" aria-label={alt}>
        <Icon name={damage ? "warning" : "photo"} />
        <span>{damage ? choiceLabel("choice-damage", damage) : t("photo-not-here")}</span>
      </span>
    );
  }
  return <img className={styles.photo} data-fit={fit} src={platform().photoUrl(id, rendition)} alt={alt} loading="lazy" decoding="async" draggable={false} onError={() => setFailed(true)} />;
}
