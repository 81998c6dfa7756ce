import { useState } from "react";

import type { PhotoExported, RecordDocument, Rendition } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { Failure } from "../../components/Failure";
import { Notice } from "../../components/Notice";
import { Segmented } from "../../components/Segmented";
import { TextInput } from "../../components/TextInput";
import { format, t } from "../../i18n";
import { platform } from "../../platform";
import { asText } from "../records/use_field";
import styles from "./ExportDialog.module.css";

/** Taking a photo out of the vault: what that means, why it is done, and where it went. */
export function ExportDialog({ record, onClose }: { record: RecordDocument; onClose: () => void }) {
  const [rendition, setRendition] = useState<Rendition>("preview");
  const [out, setOut] = useState("");
  const [done, setDone] = useState<PhotoExported | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  const run = () => {
    setBusy(true);
    setError(null);
    platform()
      .call("photo_export", { id: record.id, rendition, out: out.trim() })
      .then(setDone, setError)
      .finally(() => setBusy(false));
  };

  return (
    <Dialog
      title={t("export-title")}
      isOpen
      onClose={onClose}
      grave
      actions={
        done ? (
          <Button onPress={onClose}>{t("close")}</Button>
        ) : (
          <>
            <Button onPress={onClose}>{t("cancel")}</Button>
            <Button look="danger" isDisabled={busy || out.trim() === ""} onPress={run}>
              {t("export-do")}
            </Button>
          </>
        )
      }
    >
      {done ? (
        <Notice tone="green" title={t("export-done")} live>
          <p>{t("export-done-where", { path: out.trim(), bytes: done.bytes })}</p>
          <p className={styles.hash}>{format.hashGroups(done.sha256)}</p>
          {done.sha256 === asText(record.fields.sha256) && <p>{t("export-same-hash")}</p>}
        </Notice>
      ) : (
        <>
          <Notice tone="amber" title={t("export-means-title")}>
            <p>{t("export-means")}</p>
          </Notice>
          <Segmented
            label={t("export-which")}
            segments={[
              { value: "preview", label: t("export-preview") },
              { value: "original", label: t("export-original") },
            ]}
            value={rendition}
            onChange={(value) => setRendition(value as Rendition)}
          />
          <TextInput label={t("export-path")} hint={t("export-path-hint")} dir="ltr" value={out} onChange={(event) => setOut(event.target.value)} />
          {error !== null && <Failure error={error} />}
        </>
      )}
    </Dialog>
  );
}
