import { type FormEvent, useState } from "react";

import { Button } from "../../components/Button";
import { TextInput } from "../../components/TextInput";
import { t } from "../../i18n";
import styles from "./ReasonForm.module.css";

/** Asks why an original is looked at; the custody log keeps the answer. */
export function ReasonForm({ onReason }: { onReason: (reason: string) => void }) {
  const [reason, setReason] = useState("");
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== "") onReason(reason.trim());
  };
  return (
    <div className={styles.frame}>
      <form className={styles.form} onSubmit={send}>
        <h2 className={styles.title}>{t("view-reason-title")}</h2>
        <TextInput label={t("view-reason")} hint={t("view-reason-hint")} autoFocus dir="auto" autoComplete="off" value={reason} onChange={(event) => setReason(event.target.value)} />
        <Button look="primary" type="submit" keys="Enter" isDisabled={reason.trim() === ""}>
          {t("view-reason-do")}
        </Button>
      </form>
    </div>
  );
}
