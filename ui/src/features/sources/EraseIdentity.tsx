import { type FormEvent, type ReactNode, useState } from "react";

import { useDepositPlan } from "../../app/queries";
import { queries } from "../../app/session";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { Failure } from "../../components/Failure";
import { Notice } from "../../components/Notice";
import { TextInput } from "../../components/TextInput";
import { t } from "../../i18n";
import { CommandError, platform } from "../../platform";
import styles from "./Identity.module.css";

interface EraseProps {
  /** The identity, or the disclosure. */
  id: string;
  title: string;
  means: string;
  children?: ReactNode;
  onErased: () => void;
}

/** Erases what is sealed on this laptop alone, its history too. It cannot be taken back, so that it is asked for with a reason. */
export function EraseIdentity({ id, title, means, children, onErased }: EraseProps) {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const [error, setError] = useState<CommandError | null>(null);
  const [busy, setBusy] = useState(false);
  const deposited = useDepositPlan(id).data?.deposit != null;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (busy || reason.trim() === "") return;
    setBusy(true);
    setError(null);
    platform()
      .call("identity_erase", { id, reason: reason.trim() })
      .then(
        async () => {
          setAsking(false);
          onErased();
          await queries.invalidateQueries();
        },
        (thrown: unknown) => setError(CommandError.from(thrown)),
      )
      .finally(() => setBusy(false));
  };
  const form = "erase-identity";
  return (
    <>
      <Button look="quiet" onPress={() => setAsking(true)}>
        {t("identity-erase")}
      </Button>
      <Dialog
        title={title}
        isOpen={asking}
        onClose={() => setAsking(false)}
        grave
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{t("cancel")}</Button>
            <Button look="danger" type="submit" form={form} isDisabled={busy || reason.trim() === ""}>
              {t("identity-erase-do")}
            </Button>
          </>
        }
      >
        <div className={styles.erasing}>
          <p>{means}</p>
          {children}
          {deposited && (
            <Notice tone="amber">
              <p>{t("identity-erase-deposited")}</p>
            </Notice>
          )}
          <form id={form} onSubmit={send}>
            <TextInput label={t("identity-erase-reason")} hint={t("identity-erase-reason-hint")} dir="auto" autoComplete="off" value={reason} onChange={(event) => setReason(event.target.value)} />
          </form>
          {error && <Failure error={error} />}
        </div>
      </Dialog>
    </>
  );
}
