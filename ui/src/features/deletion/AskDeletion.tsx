import { type FormEvent, useState } from "react";

import type { EvidenceDeletion } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { Failure } from "../../components/Failure";
import { Select } from "../../components/Select";
import { TextInput } from "../../components/TextInput";
import { choiceLabel, t } from "../../i18n";
import { CommandError, platform } from "../../platform";
import { fieldOf } from "../records/kinds";
import { REQUEST } from "./deletion";
import styles from "./DeletionPanel.module.css";
import { Means } from "./Means";

/** Asks a second person to delete the files; nothing goes before he says yes. */
export function AskDeletion({ deletion, onClose }: { deletion: EvidenceDeletion; onClose: () => void }) {
  const [grounds, setGrounds] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const [error, setError] = useState<CommandError | null>(null);
  const [busy, setBusy] = useState(false);
  const lacks = grounds === null || reason.trim() === "";
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (grounds === null || lacks || busy) return;
    setBusy(true);
    setError(null);
    platform()
      .call("evidence_deletion_request", { id: deletion.id, grounds, reason: reason.trim() })
      .then(onClose, (thrown: unknown) => setError(CommandError.from(thrown)))
      .finally(() => setBusy(false));
  };
  const form = "ask-deletion";
  const field = fieldOf(REQUEST, "grounds");
  return (
    <Dialog
      title={t("deletion-ask-title")}
      isOpen
      onClose={onClose}
      grave
      actions={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" type="submit" form={form} isDisabled={lacks || busy}>
            {t("deletion-ask-do")}
          </Button>
        </>
      }
    >
      <Means deletion={deletion} />
      <form id={form} className={styles.form} onSubmit={send}>
        <Select label={t("deletion-grounds")} options={field.choices.map((value) => ({ value, label: choiceLabel(field.choice_list, value) }))} value={grounds} onChange={setGrounds} />
        <TextInput label={t("deletion-reason")} hint={t("deletion-reason-hint")} dir="auto" autoComplete="off" value={reason} onChange={(event) => setReason(event.target.value)} />
      </form>
      {error && <Failure error={error} />}
    </Dialog>
  );
}
