import { useState } from "react";

import { queries } from "../../app/session";
import type { PackPreview } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Failure } from "../../components/Failure";
import { Ref, Tag, type Tone } from "../../components/Tag";
import { t, words } from "../../i18n";
import { platform } from "../../platform";
import styles from "./PacksScreen.module.css";

const tones: Record<string, Tone> = { added: "green", changed: "amber", removed: "red" };
/** More than anybody reads at once. */
const SHOWN = 60;

/** Brings a pack in: choose the file, read what it changes, sign. */
export function Bring() {
  const [path, setPath] = useState<string | null>(null);
  const [preview, setPreview] = useState<PackPreview | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isBringing, setIsBringing] = useState(false);

  const begin = () => {
    setError(null);
    setPath(null);
    setPreview(null);
  };
  const choose = async () => {
    begin();
    const [file] = await platform().pickFiles();
    if (file === undefined) return;
    setPreview(await platform().call("content_preview", { path: file }));
    setPath(file);
  };
  const bring = async () => {
    if (path === null) return;
    setIsBringing(true);
    await platform()
      .call("content_bring", { path })
      .finally(() => setIsBringing(false));
    begin();
    await queries.invalidateQueries({ queryKey: ["content"] });
  };

  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{t("pack-bring-title")}</h2>
      {error !== null && <Failure error={error} />}
      {preview === null ? (
        <>
          <p className={styles.text}>{t("pack-bring-what")}</p>
          <span>
            <Button look="primary" onPress={() => void choose().catch(setError)}>
              {t("pack-choose")}
            </Button>
          </span>
        </>
      ) : (
        <>
          <p className={styles.who}>
            <b>
              <bdi>{words(preview.title)}</bdi>
            </b>
            <Ref>
              {preview.id} {preview.version}
            </Ref>
          </p>
          <p className={styles.text}>
            {preview.in_force === null ? t("pack-preview-new") : t("pack-preview-replaces", { version: preview.in_force })}{" "}
            {preview.signer === null ? t("pack-preview-you-sign") : t("pack-preview-signed", { person: preview.signer })}
          </p>
          <h3 className={styles.subheading}>{t("pack-changes", { count: preview.changes.length })}</h3>
          <ul className={styles.changes}>
            {preview.changes.slice(0, SHOWN).map(({ part, what, change }) => (
              <li key={`${part} ${what}`}>
                <Tag tone={tones[change] ?? "neutral"}>{t(`pack-change-${change}`)}</Tag>
                <span>{t(`pack-part-name-${part}`)}</span>
                <Ref>{what}</Ref>
              </li>
            ))}
          </ul>
          {preview.changes.length > SHOWN && <p className={styles.text}>{t("pack-changes-more", { count: preview.changes.length - SHOWN })}</p>}
          <p className={styles.text}>{t("pack-bring-means")}</p>
          <div className={styles.actions}>
            <Button look="primary" isDisabled={isBringing} onPress={() => void bring().catch(setError)}>
              {preview.signer === null ? t("pack-bring-sign") : t("pack-bring")}
            </Button>
            <Button look="quiet" onPress={begin}>
              {t("cancel")}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
