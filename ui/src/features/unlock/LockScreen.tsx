import { useEffect, useState } from "react";

import { Mark } from "../../components/Mark";
import { Failure } from "../../components/Failure";
import type { VaultState } from "../../bindings/commands";
import { t } from "../../i18n";
import { platform } from "../../platform";
import { FirstRun } from "./FirstRun";
import styles from "./LockScreen.module.css";
import { Unlock } from "./Unlock";

/** The page before the vault: opens it, or makes it. */
export default function LockScreen({ onOpen }: { onOpen: () => void }) {
  const [state, setState] = useState<VaultState | null>(null);
  const [error, setError] = useState<unknown>(null);

  useEffect(() => {
    platform()
      .call("vault_status", {})
      .then((status) => (status.state === "open" ? onOpen() : setState(status.state)), setError);
  }, [onOpen]);

  return (
    <main className={styles.page} data-wide={state === "none" || undefined}>
      <div className={styles.panel}>
        <h1 className={styles.logo}>
          <Mark />
          {t("app-name")}
        </h1>
        {error !== null && <Failure error={error} retry={() => location.reload()} />}
        {state === "locked" && <Unlock onOpen={onOpen} />}
        {state === "none" && <FirstRun onOpen={onOpen} />}
      </div>
      <p className={styles.foot}>{t("lock-foot")}</p>
    </main>
  );
}
