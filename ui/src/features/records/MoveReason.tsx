import { type FormEvent, useState } from "react";

import type { RecordDocument } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { TextInput } from "../../components/TextInput";
import { stateLabel, t } from "../../i18n";
import { CommandError } from "../../platform";
import { moveRecord, problemText } from "./moves";

/** Asks why: the answer stays in the record's history. */
export function MoveReason({ record, to, onClose }: { record: RecordDocument; to: string; onClose: () => void }) {
  const [reason, setReason] = useState("");
  const [error, setError] = useState<CommandError | null>(null);
  const [busy, setBusy] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === "" || busy) return;
    setBusy(true);
    moveRecord(record, to, reason.trim())
      .then(onClose, (thrown: unknown) => setError(CommandError.from(thrown)))
      .finally(() => setBusy(false));
  };
  const form = "move-reason";
  return (
    <Dialog
      title={t("move-reason-title", { state: stateLabel(record.kind, to) })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button keys="Escape" onPress={onClose}>
            {t("cancel")}
          </Button>
          <Button look="primary" keys="Enter" type="submit" form={form} isDisabled={reason.trim() === "" || busy}>
            {t("move-do", { state: stateLabel(record.kind, to) })}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={send}>
        <TextInput
          label={t("move-reason")}
          hint={t("move-reason-hint")}
          problem={error && problemText(record.kind, error)}
          autoFocus
          dir="auto"
          autoComplete="off"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
