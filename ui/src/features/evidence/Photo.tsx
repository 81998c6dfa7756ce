import { useState } from "react";

import { Icon } from "../../components/Icon";
import { choiceLabel, t } from "../../i18n";
import { type Picture, platform } from "../../platform";
import { useDeletion } from "../deletion/deletion";
import styles from "./Photo.module.css";

interface PhotoProps {
  id: string;
  rendition: Picture;
  /** What it shows, for those who do not see it. */
  alt: string;
  damage?: string | null;
  fit?: "cover" | "contain";
  /** What it is, where no picture can be made of it. */
  instead?: string | undefined;
}

/** Whether pictures are made of content of that type. */
export function hasPicture(mime: string): boolean {
  return mime === "" || mime.startsWith("image/") || mime === "application/pdf";
}

/** A photo's picture, or in its place the reason why there is none. The original is kept in every case. */
export function Photo({ id, rendition, alt, damage, fit = "cover", instead }: PhotoProps) {
  const [failed, setFailed] = useState(false);
  if (instead !== undefined) return <Missing damage={damage} words={instead} />;
  if (failed) return <NotHere id={id} alt={alt} damage={damage} />;
  return <img className={styles.photo} data-fit={fit} src={platform().photoUrl(id, rendition)} alt={alt} loading="lazy" decoding="async" draggable={false} onError={() => setFailed(true)} />;
}

/** A picture that the vault does not give: not come yet, or deleted because two people decided so. */
function NotHere({ id, alt, damage }: { id: string; alt: string; damage: string | null | undefined }) {
  const deleted = Boolean(useDeletion(id).data?.deleted);
  return deleted ? <Missing damage={null} words={t("photo-deleted")} /> : <Missing damage={damage} words={t("photo-not-here")} alt={alt} />;
}

function Missing({ damage, words, alt }: { damage: string | null | undefined; words: string; alt?: string }) {
  return (
    <span className={styles.missing} {...(alt === undefined ? {} : { role: "img", "aria-label": alt })}>
      <Icon name={damage ? "warning" : "photo"} />
      <span className={styles.words}>{damage ? choiceLabel("choice-damage", damage) : words}</span>
    </span>
  );
}
