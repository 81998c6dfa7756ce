import { type FormEvent, useState } from "react";
import { Checkbox } from "react-aria-components";

import { Button } from "../../components/Button";
import { Failure } from "../../components/Failure";
import { Icon } from "../../components/Icon";
import { Notice } from "../../components/Notice";
import { Segmented } from "../../components/Segmented";
import { TextInput } from "../../components/TextInput";
import { t } from "../../i18n";
import { platform } from "../../platform";
import styles from "./LockScreen.module.css";
import { OwnPassphrase } from "./OwnPassphrase";
import { GeneratedPassphrase } from "./GeneratedPassphrase";

/** A new vault: whose it is, what opens it, and what it means that nobody else can. */
export function FirstRun({ onOpen }: { onOpen: () => void }) {
  const [step, setStep] = useState<"name" | "passphrase">("name");
  const [name, setName] = useState("");
  const [initials, setInitials] = useState("");
  const [way, setWay] = useState<"generated" | "own">("generated");
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [understood, setUnderstood] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const suggested = initialsOf(name);

  const create = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase === null || !understood || busy) return;
    setBusy(true);
    setError(null);
    platform()
      .call("vault_create", { name: name.trim(), initials: (initials || suggested).toUpperCase(), passphrase })
      .then(
        () => {
          setPassphrase(null);
          onOpen();
        },
        (thrown: unknown) => {
          setError(thrown);
          setBusy(false);
        },
      );
  };

  if (step === "name") {
    return (
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) setStep("passphrase");
        }}
      >
        <h2 className={styles.title}>{t("first-title")}</h2>
        <p className={styles.text}>{t("first-text")}</p>
        <TextInput label={t("first-name")} hint={t("first-name-hint")} dir="auto" autoFocus autoComplete="off" placeholder={t("name-placeholder")} value={name} onChange={(event) => setName(event.target.value)} />
        <TextInput
          label={t("first-initials")}
          hint={t("first-initials-hint", { initials: (initials || suggested || "MA").toUpperCase() })}
          dir="ltr"
          size={6}
          maxLength={4}
          autoComplete="off"
          placeholder={suggested}
          value={initials}
          onChange={(event) => setInitials(event.target.value)}
        />
        <div className={styles.actions}>
          <Button look="primary" type="submit" keys="Enter" isDisabled={name.trim() === ""}>
            {t("first-next")}
          </Button>
        </div>
      </form>
    );
  }
  return (
    <form className={styles.form} onSubmit={create}>
      <h2 className={styles.title}>{t("passphrase-title")}</h2>
      <Segmented
        label={t("passphrase-way")}
        hideLabel
        segments={[
          { value: "generated", label: t("passphrase-generated") },
          { value: "own", label: t("passphrase-own") },
        ]}
        value={way}
        onChange={(value) => {
          setWay(value as "generated" | "own");
          setPassphrase(null);
        }}
      />
      {way === "generated" ? <GeneratedPassphrase onChange={setPassphrase} /> : <OwnPassphrase onChange={setPassphrase} />}
      <Notice tone="amber" title={t("passphrase-means-title")}>
        <p>{t("passphrase-means")}</p>
      </Notice>
      <Checkbox className={styles.check ?? ""} isSelected={understood} onChange={setUnderstood}>
        <span className={styles.box}>
          <Icon name="check" />
        </span>
        <span>{t("passphrase-understood")}</span>
      </Checkbox>
      {error !== null && <Failure error={error} />}
      <div className={styles.actions}>
        <Button look="primary" type="submit" isDisabled={passphrase === null || !understood || busy}>
          {busy ? t("first-creating") : t("first-create")}
        </Button>
        <Button onPress={() => setStep("name")} isDisabled={busy}>
          {t("back")}
        </Button>
        {busy && (
          <span className={styles.waiting} role="status">
            {t("first-takes")}
          </span>
        )}
      </div>
    </form>
  );
}

/** `MA` of `M. Aldvik`. */
function initialsOf(name: string): string {
  return name
    .split(/[\s.\-]+/)
    .map((word) => [...word][0] ?? "")
    .join("")
    .toUpperCase()
    .slice(0, 4);
}
