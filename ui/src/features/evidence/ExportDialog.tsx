import { useState } from "react";

import type { PhotoExported, RecordDocument, Rendition } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { Failure } from "../../components/Failure";
import { Notice } from "../../components/Notice";
import { Segmented } from "../../components/Segmented";
import { TextInput } from "../../components/TextInput";
import { errorText, format, t } from "../../i18n";
import { CommandError, platform } from "../../platform";
import { asText } from "../records/use_field";
import styles from "./ExportDialog.module.css";
import { approvedOf, useOverview } from "./overview";

/** Taking a photo out of the vault: what that means, why it is done, and where it went. What was approved for other eyes goes first. */
export function ExportDialog({ record, onClose }: { record: RecordDocument; onClose: () => void }) {
  const approved = approvedOf(useOverview(record.mission), record.id);
  const [chosen, setChosen] = useState<Rendition | null>(null);
  const isPicture = asText(record.fields.mime).startsWith("image/");
  const rendition = chosen ?? (approved ? "derivative" : isPicture ? "preview" : "original");
  const [out, setOut] = useState("");
  const [reason, setReason] = useState("");
  const [done, setDone] = useState<PhotoExported | null>(null);
  const [asked, setAsked] = useState(false);
  const [error, setError] = useState<CommandError | null>(null);
  const [busy, setBusy] = useState(false);

  const attempt = <Result,>(call: Promise<Result>, then: (result: Result) => void) => {
    setBusy(true);
    setError(null);
    call.then(then, (thrown: unknown) => setError(CommandError.from(thrown))).finally(() => setBusy(false));
  };
  const run = () => attempt(platform().call("photo_export", { id: record.id, rendition, out: out.trim(), ...(reason.trim() === "" ? {} : { reason: reason.trim() }) }), setDone);
  const ask = () => attempt(platform().call("evidence_request", { id: record.id, reason: reason.trim() }), () => setAsked(true));
  const unreasoned = rendition === "original" && reason.trim() === "";

  return (
    <Dialog
      title={t("export-title")}
      isOpen
      onClose={onClose}
      grave
      actions={
        done || asked ? (
          <Button onPress={onClose}>{t("close")}</Button>
        ) : (
          <>
            <Button onPress={onClose}>{t("cancel")}</Button>
            <Button look="danger" isDisabled={busy || out.trim() === "" || unreasoned} onPress={run}>
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
      ) : asked ? (
        <Notice tone="green" title={t("export-asked-title")} live>
          <p>{t("export-asked")}</p>
        </Notice>
      ) : (
        <>
          <Notice tone="amber" title={t("export-means-title")}>
            <p>{t("export-means")}</p>
          </Notice>
          <Segmented
            label={t("export-which")}
            segments={[
              ...(approved ? [{ value: "derivative", label: t("export-derivative") }] : []),
              ...(isPicture ? [{ value: "preview", label: t("export-preview") }] : []),
              { value: "original", label: t("export-original") },
            ]}
            value={rendition}
            onChange={(value) => setChosen(value as Rendition)}
          />
          <TextInput label={t("export-reason")} hint={t("export-reason-hint")} dir="auto" autoComplete="off" value={reason} onChange={(event) => setReason(event.target.value)} />
          <TextInput label={t("export-path")} hint={t("export-path-hint")} dir="ltr" value={out} onChange={(event) => setOut(event.target.value)} />
          {error?.code === "custody.export_not_approved" ? (
            <Notice tone="amber" title={t("export-second-title")} live>
              <p>{errorText(error)}</p>
              <Button small isDisabled={busy || reason.trim() === ""} onPress={ask}>
                {t("export-ask")}
              </Button>
            </Notice>
          ) : (
            error && <Failure error={error} />
          )}
        </>
      )}
    </Dialog>
  );
}
