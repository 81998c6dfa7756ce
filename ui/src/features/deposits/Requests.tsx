import { useState } from "react";

import { useRecord } from "../../app/queries";
import type { DepositRow, OpeningRequestRow } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Notice } from "../../components/Notice";
import { Tag } from "../../components/Tag";
import { format, stateLabel, t } from "../../i18n";
import { CommandError, platform } from "../../platform";
import { MoveReason } from "../records/MoveReason";
import { problemText } from "../records/moves";
import { toneOf } from "./deposits";
import styles from "./DepositScreen.module.css";

const KIND = "opening_request";

/** Who asked to open it and why, and what became of it. The second person decides here. */
export function Requests({ row }: { row: DepositRow }) {
  return (
    <section className={styles.part}>
      <h2 className={styles.partTitle}>{t("deposits-requests")}</h2>
      {row.requests.length === 0 ? (
        <p className={styles.quiet}>{t("deposits-requests-none")}</p>
      ) : (
        <ol className={styles.entries} aria-label={t("deposits-requests")}>
          {row.requests.map((request) => (
            <li key={request.id} className={styles.entry}>
              <Request request={request} />
              {row.standing === "second" && request.state === "requested" && <Decide request={request} />}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Request({ request }: { request: OpeningRequestRow }) {
  return (
    <>
      <span className={styles.line}>
        <span>{t("deposits-asked", { name: request.asked_by, at: format.moment(request.asked) })}</span>
        <Tag tone={toneOf(request.state)}>{stateLabel(KIND, request.state)}</Tag>
      </span>
      <span className={styles.reason} dir="auto">
        {request.reason}
      </span>
      {request.decided_by !== null && <span>{t(request.state === "refused" ? "deposits-refused-by" : "deposits-released-by", { name: request.decided_by })}</span>}
      {request.decision_reason !== null && (
        <span className={styles.reason} dir="auto">
          {request.decision_reason}
        </span>
      )}
    </>
  );
}

/** Releasing the other half of the key to whoever asked, or refusing, and why. */
function Decide({ request }: { request: OpeningRequestRow }) {
  const [busy, setBusy] = useState(false);
  const [refusing, setRefusing] = useState(false);
  const [error, setError] = useState<CommandError | null>(null);
  const release = () => {
    setBusy(true);
    setError(null);
    platform()
      .call("deposit_release", { id: request.id })
      .catch((thrown: unknown) => setError(CommandError.from(thrown)))
      .finally(() => setBusy(false));
  };
  return (
    <div className={styles.deciding}>
      <p className={styles.quiet}>{t("deposits-release-means", { name: request.asked_by })}</p>
      <span className={styles.tools}>
        <Button look="primary" isDisabled={busy} onPress={release}>
          {t("deposits-release")}
        </Button>
        <Button isDisabled={busy} onPress={() => setRefusing(true)}>
          {t("deposits-refuse")}
        </Button>
      </span>
      {error && (
        <Notice tone="red" live title={t("failure-title")}>
          <p>{problemText(KIND, error)}</p>
        </Notice>
      )}
      {refusing && <Refusal request={request.id} onClose={() => setRefusing(false)} />}
    </div>
  );
}

function Refusal({ request, onClose }: { request: string; onClose: () => void }) {
  const { data } = useRecord(request);
  return data ? <MoveReason record={data} to="refused" onClose={onClose} /> : null;
}
