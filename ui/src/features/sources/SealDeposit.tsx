import { useState } from "react";
import { Checkbox } from "react-aria-components";

import { flushAll, queries } from "../../app/session";
import type { DepositPlan } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { Failure } from "../../components/Failure";
import { Icon } from "../../components/Icon";
import { format, t } from "../../i18n";
import { platform } from "../../platform";
import styles from "./IdentityDeposit.module.css";

interface SealDepositProps {
  identity: string;
  codename: string;
  plan: DepositPlan;
  onClose: () => void;
  onSealed: () => void;
}

/** Before an identity is sealed for somebody else: who that is, and what each of them can do with it. */
export function SealDeposit({ identity, codename, plan, onClose, onSealed }: SealDepositProps) {
  const { custodians, seconds, alone } = plan;
  // Without a custodian the lead is whom it is for.
  const isForLeadAlone = custodians.length === 0;
  const [lead, setLead] = useState(isForLeadAlone || plan.alone_has);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const seal = () => {
    setBusy(true);
    setError(null);
    void flushAll()
      .then(() => platform().call("deposit_seal", { id: identity, lead }))
      .then((sealed) => {
        queries.setQueryData(["deposits", "plan", identity], sealed);
        onSealed();
        onClose();
      }, setError)
      .finally(() => setBusy(false));
  };
  return (
    <Dialog
      title={t("deposits-seal-title", { codename })}
      isOpen
      onClose={onClose}
      grave
      actions={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={busy || (isForLeadAlone && !lead)} onPress={seal}>
            {t("deposits-seal-do")}
          </Button>
        </>
      }
    >
      <p>{t("deposits-seal-means")}</p>
      {!isForLeadAlone && (
        <dl className={styles.recipients}>
          <Recipient role={t("deposits-seal-custodians")} names={custodians} may={t("deposits-seal-custodian-may")} />
          <Recipient role={t("deposits-seal-second")} names={seconds} may={t("deposits-seal-second-may")} />
        </dl>
      )}
      {alone.length > 0 && (
        <Checkbox className={styles.check ?? ""} isSelected={lead} onChange={setLead}>
          <span className={styles.box}>
            <Icon name="check" />
          </span>
          <span>{t("deposits-seal-lead-too", { names: format.list(alone) })}</span>
        </Checkbox>
      )}
      {plan.alone_has && !lead && <p className={styles.aside}>{t("deposits-seal-lead-keeps")}</p>}
      <p className={styles.aside}>{t("deposits-seal-written")}</p>
      {error !== null && <Failure error={error} />}
    </Dialog>
  );
}

function Recipient({ role, names, may }: { role: string; names: readonly string[]; may: string }) {
  return (
    <div>
      <dt>
        {role}: <bdi>{format.list(names)}</bdi>
      </dt>
      <dd>{may}</dd>
    </div>
  );
}
