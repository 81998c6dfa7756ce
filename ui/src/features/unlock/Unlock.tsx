import { type FormEvent, useEffect, useRef, useState } from "react";

import { Button } from "../../components/Button";
import { TextInput } from "../../components/TextInput";
import { errorText, t } from "../../i18n";
import { CommandError, platform } from "../../platform";
import styles from "./LockScreen.module.css";

/** Asks for the passphrase. It stays in the field no longer than it takes to hand it over. */
export function Unlock({ onOpen }: { onOpen: () => void }) {
  const form = useRef<HTMLFormElement>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CommandError | null>(null);
  const [capsLock, setCapsLock] = useState(false);

  useEffect(() => input(form.current)?.focus(), [error]);

  // Whoever clicked beside the field and types on means the field: there is nothing else to type into.
  useEffect(() => {
    const typed = (event: KeyboardEvent) => {
      const nowhere = document.activeElement === document.body || document.activeElement === null;
      if (nowhere && (event.key.length === 1 || event.key === "Backspace") && !event.altKey && !event.metaKey) input(form.current)?.focus();
    };
    document.addEventListener("keydown", typed);
    return () => document.removeEventListener("keydown", typed);
  }, []);

  const open = (event: FormEvent) => {
    event.preventDefault();
    const field = input(form.current);
    if (!field || field.value === "" || busy) return;
    const passphrase = field.value;
    field.value = "";
    setBusy(true);
    setError(null);
    platform()
      .call("vault_unlock", { passphrase })
      .then(onOpen, (thrown: unknown) => setError(CommandError.from(thrown)))
      .finally(() => setBusy(false));
  };

  return (
    <form ref={form} className={styles.form} onSubmit={open}>
      <TextInput
        label={t("unlock-passphrase")}
        type="password"
        name="passphrase"
        autoComplete="off"
        dir="ltr"
        disabled={busy}
        problem={error && errorText(error)}
        hint={capsLock ? t("unlock-caps-lock") : undefined}
        onKeyUp={(event) => setCapsLock(event.getModifierState("CapsLock"))}
      />
      <div className={styles.actions}>
        <Button look="primary" type="submit" keys="Enter" isDisabled={busy}>
          {busy ? t("unlock-busy") : t("unlock-do")}
        </Button>
        {busy && (
          <span className={styles.waiting} role="status">
            {t("unlock-takes")}
          </span>
        )}
      </div>
    </form>
  );
}

function input(form: HTMLFormElement | null): HTMLInputElement | null {
  return form?.querySelector<HTMLInputElement>('input[name="passphrase"]') ?? null;
}
