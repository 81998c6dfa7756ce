import { useState } from "react";

import { useAllOf, useRecord } from "../../app/queries";
import type { RecordDocument } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { Failure } from "../../components/Failure";
import { Icon } from "../../components/Icon";
import { t } from "../../i18n";
import { createRecord } from "../records/create";
import { Part } from "../records/Document";
import { Fields } from "../records/Fields";
import { EraseIdentity } from "./EraseIdentity";
import styles from "./Identity.module.css";
import { IdentityDeposit } from "./IdentityDeposit";

const names = ["real_name", "contact", "safe_channel", "safe_times", "cover_story", "intermediary", "notes"];

/** Who the source is: under a key of its own, on this laptop only, closed until it is opened on purpose. */
export function Identity({ source }: { source: RecordDocument }) {
  const [asking, setAsking] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const existing = useAllOf("source_identity", null, { source: source.id }).data?.records[0]?.id;

  const show = () => {
    setAsking(false);
    setError(null);
    if (existing) setOpen(existing);
    else createRecord("source_identity", null, { source: source.id }).then(setOpen, setError);
  };

  return (
    <Part title={t("identity")}>
      <div className={styles.box}>
        <div className={styles.head}>
          <Icon name="lock" />
          <p>{existing ? t("identity-sealed") : t("identity-none")}</p>
          {open === null ? (
            <Button onPress={() => setAsking(true)}>{existing ? t("identity-open") : t("identity-record")}</Button>
          ) : (
            <Button onPress={() => setOpen(null)}>{t("identity-close")}</Button>
          )}
          {existing && (
            <EraseIdentity id={existing} title={t("identity-erase-title", { codename: source.title })} means={t("identity-erase-means")} onErased={() => setOpen(null)}>
              <p>{t("identity-erase-stays")}</p>
            </EraseIdentity>
          )}
        </div>
        {open !== null && <OpenIdentity id={open} />}
        {error !== null && <Failure error={error} />}
        {existing && <IdentityDeposit identity={existing} source={source} />}
      </div>
      <Dialog
        title={t("identity-ask-title", { codename: source.title })}
        isOpen={asking}
        onClose={() => setAsking(false)}
        grave
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{t("identity-leave")}</Button>
            <Button look="danger" onPress={show}>
              {existing ? t("identity-open") : t("identity-record")}
            </Button>
          </>
        }
      >
        <p>{t("identity-ask")}</p>
      </Dialog>
    </Part>
  );
}

function OpenIdentity({ id }: { id: string }) {
  const { data, error } = useRecord(id);
  if (error) return <Failure error={error} />;
  return data ? <Fields record={data} names={names} /> : null;
}
