import { useState } from "react";

import type { DepositOpened, DepositRow } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { Failure } from "../../components/Failure";
import { TextInput } from "../../components/TextInput";
import { t } from "../../i18n";
import { platform } from "../../platform";
import { namedIn } from "./deposits";

/** Before a deposit is opened: what that means, and for whoever opens it alone, why he does. */
export function Open({ row, onClose, onOpened }: { row: DepositRow; onClose: () => void; onOpened: (opened: DepositOpened) => void }) {
  const [reason, setReason] = useState("");
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const isAlone = row.standing === "alone";
  const open = () => {
    setBusy(true);
    setError(null);
    platform()
      .call("deposit_open", { id: row.id, ...(isAlone && reason.trim() !== "" ? { reason: reason.trim() } : {}) })
      .then((opened) => {
        onClose();
        onOpened(opened);
      }, setError)
      .finally(() => setBusy(false));
  };
  return (
    <Dialog
      title={t("deposits-open-title", { what: namedIn(row) })}
      isOpen
      onClose={onClose}
      grave
      actions={
        <>
          <Button onPress={onClose}>{t("deposits-leave")}</Button>
          <Button look="danger" isDisabled={busy} onPress={open}>
            {t("deposits-open")}
          </Button>
        </>
      }
    >
      <p>{t(isAlone ? "deposits-open-alone" : "deposits-open-custodian")}</p>
      <p>{t("deposits-open-look")}</p>
      {isAlone && (
        <TextInput label={t("deposits-open-reason")} hint={t("deposits-reason-hint")} dir="auto" autoComplete="off" value={reason} onChange={(event) => setReason(event.target.value)} />
      )}
      {error !== null && <Failure error={error} />}
    </Dialog>
  );
}
