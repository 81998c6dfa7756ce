import type { RecordDocument } from "../../bindings/commands";
import { Failure } from "../../components/Failure";
import { choiceLabel, t } from "../../i18n";
import { asText } from "../records/use_field";
import type { Original } from "./original";
import { Pages } from "./Pages";
import { ReasonForm } from "./ReasonForm";
import { Sound } from "./Sound";
import styles from "./Stage.module.css";
import { ZoomedPhoto } from "./ZoomedPhoto";

/** Whether this window shows or plays content of that type. */
export function isShown(mime: string): boolean {
  return mime.startsWith("image/") || mime === "application/pdf" || isSound(mime);
}

function isSound(mime: string): boolean {
  return mime.startsWith("audio/") || mime === "video/mp4";
}

/** The evidence as large as the window: its preview, its original once that is open, or a derivative beside it. */
export function Stage({ record, original, wanted, deleted, derivative }: { record: RecordDocument; original: Original; wanted: boolean; deleted: boolean; derivative: string | null }) {
  const mime = asText(record.fields.mime);
  const damage = asText(record.fields.damage) || null;
  const alt = record.title || t("photo");
  if (deleted) {
    return (
      <div className={styles.quiet}>
        <p>{t("photo-deleted-stage")}</p>
      </div>
    );
  }
  if (derivative !== null) {
    return (
      <div className={styles.both}>
        <figure className={styles.one}>
          <ZoomedPhoto id={record.id} rendition="preview" alt={alt} damage={damage} />
          <figcaption>{t("stage-original")}</figcaption>
        </figure>
        <figure className={styles.one}>
          <ZoomedPhoto key={derivative} id={derivative} rendition="content" alt={t("stage-derivative-of", { title: alt })} damage={null} />
          <figcaption>{t("stage-derivative")}</figcaption>
        </figure>
      </div>
    );
  }
  if (original.asks) return <ReasonForm onReason={original.open} />;
  if (original.error) return <Failure error={original.error} retry={() => original.open()} />;
  if (wanted && !original.isOpen) return <div className={styles.waiting} />;
  if (original.isOpen && mime === "application/pdf") return <Pages record={record} />;
  if (original.isOpen && isSound(mime)) return <Sound record={record} />;
  if (mime.startsWith("image/") || mime === "application/pdf") {
    return <ZoomedPhoto key={String(original.isOpen)} id={record.id} rendition={original.isOpen ? "original" : "preview"} alt={alt} damage={damage} />;
  }
  return (
    <div className={styles.quiet}>
      <p>{isSound(mime) ? t("sound-invitation") : damage ? choiceLabel("choice-damage", damage) : t("stage-not-shown")}</p>
    </div>
  );
}
