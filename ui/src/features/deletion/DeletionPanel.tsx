import { useState } from "react";

import { useRecord } from "../../app/queries";
import type { DeletionRequestRow, EvidenceDeletion } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Failure } from "../../components/Failure";
import { Tag } from "../../components/Tag";
import { choiceLabel, format, stateLabel, t } from "../../i18n";
import { toneOf } from "../deposits/deposits";
import { RailPart } from "../records/Document";
import { MoveReason } from "../records/MoveReason";
import { AskDeletion } from "./AskDeletion";
import { DecideDeletion } from "./DecideDeletion";
import { REQUEST, useDeletion } from "./deletion";
import { Deleted } from "./Deleted";
import styles from "./DeletionPanel.module.css";

/** How long the files of a piece of evidence are kept, who wants them deleted, and that they were. */
export function DeletionPanel({ evidence }: { evidence: string }) {
  const { data, error } = useDeletion(evidence);
  const [asking, setAsking] = useState(false);
  // What was carried out is told by the deletion itself.
  const told = data?.requests.filter(({ state }) => state !== "carried_out") ?? [];
  return (
    <RailPart title={t("deletion-title")}>
      {error && <Failure error={error} />}
      {data?.deleted && <Deleted done={data.deleted} />}
      {data && !data.deleted && <p className={styles.kept}>{data.keep_until === null ? t("deletion-kept-open") : t(data.early ? "deletion-kept" : "deletion-over", { until: format.date(data.keep_until) })}</p>}
      {data?.on_hold && <p className={styles.kept}>{t("deletion-on-hold")}</p>}
      {told.length > 0 && (
        <ol className={styles.requests} aria-label={t("deletion-requests")}>
          {told.map((request) => (
            <li key={request.id} className={styles.request}>
              {data && <Request deletion={data} request={request} />}
            </li>
          ))}
        </ol>
      )}
      {data?.may_ask && (
        <span className={styles.tools}>
          <Button small look="quiet" onPress={() => setAsking(true)}>
            {t("deletion-ask")}
          </Button>
        </span>
      )}
      {asking && data && <AskDeletion deletion={data} onClose={() => setAsking(false)} />}
    </RailPart>
  );
}

/** Who asked and why; whoever may decides here, and who asked takes it back. */
function Request({ deletion, request }: { deletion: EvidenceDeletion; request: DeletionRequestRow }) {
  const [step, setStep] = useState<"decide" | "refused" | "withdrawn" | null>(null);
  const waits = request.state === "requested" && !deletion.deleted;
  const close = () => setStep(null);
  return (
    <>
      <span className={styles.line}>
        <span>{t("deletion-asked", { name: request.asked_by, at: format.shortMoment(request.asked) })}</span>
        <Tag tone={toneOf(request.state)}>{stateLabel(REQUEST, request.state)}</Tag>
      </span>
      <span>{choiceLabel("choice-deletion_grounds", request.grounds)}</span>
      <bdi className={styles.reason} dir="auto">
        {request.reason}
      </bdi>
      {waits && (request.may_decide || request.own) && (
        <span className={styles.tools}>
          {request.may_decide && (
            <>
              <Button small look="danger" isDisabled={deletion.on_hold} onPress={() => setStep("decide")}>
                {t("deletion-decide")}
              </Button>
              <Button small onPress={() => setStep("refused")}>
                {t("deletion-refuse")}
              </Button>
            </>
          )}
          {request.own && (
            <Button small onPress={() => setStep("withdrawn")}>
              {t("deletion-take-back")}
            </Button>
          )}
        </span>
      )}
      {waits && !request.may_decide && <span className={styles.quiet}>{t("deletion-waits")}</span>}
      {step === "decide" && <DecideDeletion deletion={deletion} request={request} onClose={close} />}
      {(step === "refused" || step === "withdrawn") && <Move request={request.id} to={step} onClose={close} />}
    </>
  );
}

function Move({ request, to, onClose }: { request: string; to: string; onClose: () => void }) {
  const { data } = useRecord(request);
  return data ? <MoveReason record={data} to={to} onClose={onClose} /> : null;
}
