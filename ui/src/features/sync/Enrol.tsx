import { useState } from "react";

import { queries } from "../../app/session";
import type { Enrolling, Status } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Failure } from "../../components/Failure";
import { Ref } from "../../components/Tag";
import { TextArea } from "../../components/TextInput";
import { t } from "../../i18n";
import { platform } from "../../platform";
import styles from "./SyncScreen.module.css";

/** Joining the organisation: paste the invite, read the numbers to the secretariat, wait until they typed them. */
export function Enrol({ status }: { status: Status }) {
  const [invite, setInvite] = useState("");
  const [enrolling, setEnrolling] = useState<Enrolling | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const isWaiting = status.sync?.enrolment === "waiting";

  const send = () => {
    setBusy(true);
    setError(null);
    platform()
      .call("org_enrol", { invite: invite.trim() })
      .then((answer) => {
        setEnrolling(answer);
        void queries.invalidateQueries({ queryKey: ["status"] });
      }, setError)
      .finally(() => setBusy(false));
  };
  const ask = () => {
    setBusy(true);
    setError(null);
    platform()
      .call("sync_run", {})
      .then(() => queries.invalidateQueries({ queryKey: ["status"] }), setError)
      .finally(() => setBusy(false));
  };

  return (
    <section className={styles.card}>
      {isWaiting || enrolling ? (
        <>
          <h2 className={styles.heading}>{t("enrol-waiting-title")}</h2>
          {enrolling ? <Sas sas={enrolling.sas} /> : <p>{t("enrol-waiting")}</p>}
          {status.device && (
            <p className={styles.note}>
              {t("enrol-device")} <Ref>{status.device}</Ref>
            </p>
          )}
          {error !== null && <Failure error={error} />}
          <div className={styles.actions}>
            <Button icon="sync" isDisabled={busy} onPress={ask}>
              {busy ? t("enrol-asking") : t("enrol-ask")}
            </Button>
          </div>
        </>
      ) : (
        <>
          <h2 className={styles.heading}>{t("enrol-title")}</h2>
          <p className={styles.note}>{t("enrol-text")}</p>
          <TextArea label={t("enrol-invite")} dir="ltr" spellCheck={false} placeholder={t("enrol-invite-placeholder")} value={invite} onChange={(event) => setInvite(event.target.value)} />
          {error !== null && <Failure error={error} />}
          <div className={styles.actions}>
            <Button look="primary" isDisabled={busy || invite.trim() === ""} onPress={send}>
              {busy ? t("enrol-sending") : t("enrol-do")}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

/** The short authentication string, in groups that can be read over a telephone. */
function Sas({ sas }: { sas: string }) {
  return (
    <>
      <p>{t("enrol-read-out")}</p>
      <p className={styles.sas} dir="ltr" aria-label={t("enrol-sas")}>
        {sas.split(/\s+/).map((group, index) => (
          <span key={index}>{group}</span>
        ))}
      </p>
      <p className={styles.note}>{t("enrol-why")}</p>
    </>
  );
}
