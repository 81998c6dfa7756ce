import { type FormEvent, useState } from "react";

import type { DeletionRequestRow, EvidenceDeletion } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { Notice } from "../../components/Notice";
import { TextInput } from "../../components/TextInput";
import { choiceLabel, t } from "../../i18n";
import { CommandError, platform } from "../../platform";
import { problemText } from "../records/moves";
import { REQUEST } from "./deletion";
import { Means } from "./Means";

/** The second person's yes, which cannot be taken back. */
export function DecideDeletion({ deletion, request, onClose }: { deletion: EvidenceDeletion; request: DeletionRequestRow; onClose: () => void }) {
  const [reason, setReason] = useState("");
  const [error, setError] = useState<CommandError | null>(null);
  const [busy, setBusy] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setError(null);
    platform()
      .call("evidence_delete", { id: request.id, ...(reason.trim() === "" ? {} : { reason: reason.trim() }) })
      .then(onClose, (thrown: unknown) => setError(CommandError.from(thrown)))
      .finally(() => setBusy(false));
  };
  const form = "decide-deletion";
  return (
    <Dialog
      title={t("deletion-decide-title")}
      isOpen
      onClose={onClose}
      grave
      actions={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="danger" type="submit" form={form} isDisabled={busy}>
            {t("deletion-decide-do")}
          </Button>
        </>
      }
    >
      <Notice title={t("deletion-asks", { name: request.asked_by, grounds: choiceLabel("choice-deletion_grounds", request.grounds) })}>
        <p dir="auto">{request.reason}</p>
      </Notice>
      <Means deletion={deletion} />
      <form id={form} onSubmit={send}>
        <TextInput label={t("deletion-add")} dir="auto" autoComplete="off" value={reason} onChange={(event) => setReason(event.target.value)} />
      </form>
      {error && (
        <Notice tone="red" live title={t("failure-title")}>
          <p>{problemText(REQUEST, error)}</p>
        </Notice>
      )}
    </Dialog>
  );
}
