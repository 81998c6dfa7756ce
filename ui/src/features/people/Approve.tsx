import { useState } from "react";

import type { DeviceRow } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Failure } from "../../components/Failure";
import { Ref } from "../../components/Tag";
import { TextInput } from "../../components/TextInput";
import { t } from "../../i18n";
import { platform } from "../../platform";
import { asciiDigits } from "../records/parse";
import styles from "./PeopleScreen.module.css";

/** A laptop that asks to join: its owner reads the numbers, the secretariat types them. Nobody clicks a person in. */
export function Approve({ device, onDone }: { device: DeviceRow; onDone: () => void }) {
  const [sas, setSas] = useState("");
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const digits = asciiDigits(sas).replace(/\D/g, "");

  const approve = () => {
    setBusy(true);
    setError(null);
    platform()
      .call("org_approve", { device: device.id, sas: digits })
      .then(onDone, setError)
      .finally(() => setBusy(false));
  };

  return (
    <section className={styles.card} data-pending="">
      <h2 className={styles.heading}>{t("approve-title", { name: device.name })}</h2>
      <p className={styles.text}>
        {t("approve-text")} <Ref>{device.id}</Ref>
      </p>
      <div className={styles.sas}>
        <TextInput
          label={t("approve-sas")}
          hint={t("approve-digits", { count: digits.length })}
          dir="ltr"
          inputMode="numeric"
          autoComplete="off"
          placeholder="0000 0000 0000 0000 0000 0000"
          value={sas}
          onChange={(event) => setSas(event.target.value)}
        />
      </div>
      {error !== null && <Failure error={error} />}
      <div className={styles.actions}>
        <Button look="primary" isDisabled={busy || digits.length !== 24} onPress={approve}>
          {t("approve-do", { name: device.name })}
        </Button>
      </div>
    </section>
  );
}
