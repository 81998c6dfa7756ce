import { useState } from "react";

import type { DeviceRow } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { Failure } from "../../components/Failure";
import { Notice } from "../../components/Notice";
import { TextInput } from "../../components/TextInput";
import { t } from "../../i18n";
import { platform } from "../../platform";

/** Shutting a laptop out, for good: what it means, and the person's name typed as the second thought. */
export function Revoke({ device, onClose, onDone }: { device: DeviceRow; onClose: () => void; onDone: () => void }) {
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const revoke = () => {
    setBusy(true);
    setError(null);
    platform()
      .call("org_revoke", { device: device.id })
      .then(() => {
        onDone();
        onClose();
      }, setError)
      .finally(() => setBusy(false));
  };
  return (
    <Dialog
      title={t("revoke-title", { name: device.name })}
      isOpen
      onClose={onClose}
      grave
      actions={
        <>
          <Button onPress={onClose}>{t("revoke-leave")}</Button>
          <Button look="danger" isDisabled={busy || typed.trim() !== device.name} onPress={revoke}>
            {t("revoke-do")}
          </Button>
        </>
      }
    >
      <Notice tone="red" title={t("revoke-means-title")}>
        <p>{t("revoke-means")}</p>
      </Notice>
      <TextInput label={t("revoke-type", { name: device.name })} dir="auto" autoComplete="off" value={typed} onChange={(event) => setTyped(event.target.value)} />
      {error !== null && <Failure error={error} />}
    </Dialog>
  );
}
