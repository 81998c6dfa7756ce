import { useState } from "react";

import { queries } from "../../app/session";
import { Button } from "../../components/Button";
import { Failure } from "../../components/Failure";
import { TextArea, TextInput } from "../../components/TextInput";
import { t } from "../../i18n";
import { platform } from "../../platform";
import styles from "./SyncScreen.module.css";

/** The secretariat's first vault founds the organisation on its server. Done once in its life. */
export function FoundOrganisation() {
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState("");
  const [server, setServer] = useState("");
  const [token, setToken] = useState("");
  const [certificate, setCertificate] = useState("");
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  const found = () => {
    setBusy(true);
    setError(null);
    platform()
      .call("org_init", { name: name.trim(), server: server.trim(), setup_token: token.trim(), ...(certificate.trim() ? { certificate: certificate.trim() } : {}) })
      .then(() => queries.invalidateQueries(), setError)
      .finally(() => setBusy(false));
  };

  if (!isOpen) {
    return (
      <span className={styles.disclosure}>
        <Button look="quiet" onPress={() => setOpen(true)}>
          {t("found-open")}
        </Button>
      </span>
    );
  }
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{t("found-title")}</h2>
      <p className={styles.note}>{t("found-text")}</p>
      <TextInput label={t("found-name")} dir="auto" value={name} onChange={(event) => setName(event.target.value)} />
      <TextInput label={t("found-server")} hint={t("found-server-hint")} dir="ltr" placeholder={t("found-server-placeholder")} value={server} onChange={(event) => setServer(event.target.value)} />
      <TextInput label={t("found-token")} hint={t("found-token-hint")} dir="ltr" autoComplete="off" value={token} onChange={(event) => setToken(event.target.value)} />
      <TextArea label={t("found-certificate")} hint={t("found-certificate-hint")} dir="ltr" spellCheck={false} value={certificate} onChange={(event) => setCertificate(event.target.value)} />
      {error !== null && <Failure error={error} />}
      <div className={styles.actions}>
        <Button look="primary" isDisabled={busy || !name.trim() || !server.trim() || !token.trim()} onPress={found}>
          {busy ? t("found-doing") : t("found-do")}
        </Button>
        <Button onPress={() => setOpen(false)}>{t("cancel")}</Button>
      </div>
    </section>
  );
}
