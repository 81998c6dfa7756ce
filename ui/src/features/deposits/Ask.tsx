import { type FormEvent, useState } from "react";

import type { DepositRow } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { Failure } from "../../components/Failure";
import { TextInput } from "../../components/TextInput";
import { t } from "../../i18n";
import { platform } from "../../platform";
import { namedIn } from "./deposits";

/** A custodian asks a second person to release a deposit, and says why. */
export function Ask({ row, onClose }: { row: DepositRow; onClose: () => void }) {
  const [reason, setReason] = useState("");
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const isReady = reason.trim() !== "" && !busy;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    setBusy(true);
    setError(null);
    platform()
      .call("deposit_request", { id: row.id, reason: reason.trim() })
      .then(onClose, setError)
      .finally(() => setBusy(false));
  };
  const form = "deposit-ask";
  return (
    <Dialog
      title={t("deposits-ask-title", { what: namedIn(row) })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button keys="Escape" onPress={onClose}>
            {t("cancel")}
          </Button>
          <Button look="primary" keys="Enter" type="submit" form={form} isDisabled={!isReady}>
            {t("deposits-ask-do")}
          </Button>
        </>
      }
    >
      <p>{t("deposits-ask-means")}</p>
      <form id={form} onSubmit={send}>
        <TextInput label={t("deposits-reason")} hint={t("deposits-reason-hint")} autoFocus dir="auto" autoComplete="off" value={reason} onChange={(event) => setReason(event.target.value)} />
      </form>
      {error !== null && <Failure error={error} />}
    </Dialog>
  );
}
