import { useState } from "react";

import type { DepositOpened, DepositRow } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Notice } from "../../components/Notice";
import { t } from "../../i18n";
import { Ask } from "./Ask";
import { custodianMay } from "./deposits";
import { Open } from "./Open";
import styles from "./Openable.module.css";
import { Opened } from "./Opened";

/** The way to what a deposit says, for who may open it. What was opened lives here alone: leaving the screen closes it. */
export function Openable({ row }: { row: DepositRow }) {
  const [opened, setOpened] = useState<DepositOpened | null>(null);
  const [dialog, setDialog] = useState<"ask" | "open" | null>(null);
  const [wasClosed, setWasClosed] = useState(false);
  const close = () => {
    setOpened(null);
    setWasClosed(true);
  };
  const next = row.standing === "custodian" ? custodianMay(row) : "open";
  if (opened) return <Opened row={row} opened={opened} onClose={close} />;
  const releasedBy = row.requests.find(({ own, state }) => own && state === "approved")?.decided_by;
  return (
    <div className={styles.way}>
      {next === "wait" && (
        <Notice live>
          <p>{t("deposits-waiting")}</p>
        </Notice>
      )}
      {row.standing === "custodian" && next === "open" && releasedBy != null && (
        <Notice tone="green" live>
          <p>{t("deposits-released", { name: releasedBy })}</p>
        </Notice>
      )}
      {next === "open" && (
        <Button look="primary" icon="lock" autoFocus={wasClosed} onPress={() => setDialog("open")}>
          {t("deposits-open")}
        </Button>
      )}
      {next === "ask" && (
        <Button look="primary" icon="lock" autoFocus={wasClosed} onPress={() => setDialog("ask")}>
          {t("deposits-ask")}
        </Button>
      )}
      {dialog === "ask" && <Ask row={row} onClose={() => setDialog(null)} />}
      {dialog === "open" && <Open row={row} onClose={() => setDialog(null)} onOpened={setOpened} />}
    </div>
  );
}
