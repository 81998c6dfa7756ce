import { Link } from "@tanstack/react-router";
import { useState } from "react";

import { useDepositPlan } from "../../app/queries";
import { useMayCreate } from "../../app/use_may_create";
import type { DepositPlan, RecordDocument } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Failure } from "../../components/Failure";
import { format, t } from "../../i18n";
import styles from "./IdentityDeposit.module.css";
import { SealDeposit } from "./SealDeposit";
import { canDeposit, keepers, lackingIt, needsDeposit } from "./deposit_plan";

/** Whether a copy of who the source is lies with somebody else, and the way to make one. It says and needs nothing of the identity itself. */
export function IdentityDeposit({ identity, source }: { identity: string; source: RecordDocument }) {
  const { data: plan, error } = useDepositPlan(identity);
  const mayDeposit = useMayCreate()("deposit");
  const [asking, setAsking] = useState(false);
  const [sealed, setSealed] = useState(false);
  if (error && !plan) return <Failure error={error} />;
  if (!plan) return null;
  const joined = lackingIt(plan);
  return (
    <div className={styles.deposit}>
      <div className={styles.words} role={sealed ? "status" : undefined}>
        <p>{stands(plan)}</p>
        {plan.changed && <p className={styles.stale}>{t("deposits-plan-changed")}</p>}
        {plan.others && <p className={styles.stale}>{joined.length > 0 ? t("deposits-plan-joined", { names: format.list(joined) }) : t("deposits-plan-others")}</p>}
        {plan.amended !== null && (
          <p className={styles.stale}>
            {t("deposits-plan-amended", { name: plan.amended.by, at: format.moment(plan.amended.at) })}{" "}
            <Link to="/deposits/$id" params={{ id: plan.amended.id }}>
              {t("deposits-plan-look")}
            </Link>
          </p>
        )}
        {sealed && !needsDeposit(plan) && <p>{t("deposits-plan-goes-out")}</p>}
      </div>
      {mayDeposit && canDeposit(plan) && (
        <Button onPress={() => setAsking(true)}>{t(plan.deposit !== null ? "deposits-seal-again" : plan.custodians.length > 0 ? "deposits-seal-custodian" : "deposits-seal-lead")}</Button>
      )}
      {asking && <SealDeposit identity={identity} codename={source.title} plan={plan} onClose={() => setAsking(false)} onSealed={() => setSealed(true)} />}
    </div>
  );
}

function stands(plan: DepositPlan): string {
  if (plan.deposit === null || plan.deposited === null) return t(canDeposit(plan) ? "deposits-plan-not" : "deposits-plan-nobody");
  const at = format.moment(plan.deposited);
  const names = keepers(plan);
  return names.length === 0 ? t("deposits-plan-made-before", { at }) : t("deposits-plan-made", { names: format.list(names), at });
}
