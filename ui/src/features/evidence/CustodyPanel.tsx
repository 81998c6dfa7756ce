import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import type { Custody, CustodyEvent, EvidenceVerified, RecordDocument } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Failure } from "../../components/Failure";
import { Notice } from "../../components/Notice";
import { choiceLabel, format, t } from "../../i18n";
import { platform } from "../../platform";
import { RailPart } from "../records/Document";
import styles from "./CustodyPanel.module.css";

/** As many as tell the story at a glance; the others are a step away. */
const SHOWN = 5;

/** Who did what with the original, and whether the chain still proves it. */
export function CustodyPanel({ record, deleted }: { record: RecordDocument; deleted: boolean }) {
  const { data, error } = useQuery({ queryKey: ["custody", record.id], queryFn: () => platform().call("evidence_custody", { id: record.id }) });
  const [all, setAll] = useState(false);
  return (
    <RailPart title={t("custody")}>
      {error && <Failure error={error} />}
      {data && <State custody={data} />}
      {data?.arrived && <p className={styles.arrived}>{t("custody-arrived", { at: format.shortMoment(data.arrived) })}</p>}
      {data && (
        <ol className={styles.events} aria-label={t("custody")}>
          {[...data.events]
            .reverse()
            .slice(0, all ? undefined : SHOWN)
            .map((event) => (
              <Event key={event.hash} event={event} />
            ))}
        </ol>
      )}
      <div className={styles.tools}>
        {data && data.events.length > SHOWN && (
          <Button small look="quiet" onPress={() => setAll(!all)}>
            {all ? t("custody-fewer") : t("custody-all", { count: data.events.length })}
          </Button>
        )}
        {!deleted && <Check record={record} />}
      </div>
    </RailPart>
  );
}

function State({ custody }: { custody: Custody }) {
  if (custody.whole) {
    return (
      <p className={styles.whole} role="status">
        {t("custody-whole", { count: custody.events.length })}
      </p>
    );
  }
  return (
    <Notice tone="red" title={t("custody-broken")} live>
      <ul>
        {custody.breaks.map((one, index) => (
          <li key={index}>{t(`custody-break-${one.what}`, { number: one.sequence })}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Event({ event }: { event: CustodyEvent }) {
  const content = event.content === "" || event.content === "original" ? "" : choiceLabel("choice-custody_content", event.content);
  return (
    <li className={styles.event}>
      <span className={styles.what}>
        {choiceLabel("choice-custody_action", event.action)}
        {content !== "" && <span className={styles.content}> · {content}</span>}
      </span>
      <span className={styles.who}>
        <bdi>{event.actor}</bdi> · {format.shortMoment(event.at)}
      </span>
      {event.reason !== "" && (
        <bdi className={styles.reason} dir="auto">
          {event.reason}
        </bdi>
      )}
      <bdi className={styles.hash} dir="ltr" title={event.hash}>
        {event.hash.slice(0, 16)}
      </bdi>
    </li>
  );
}

/** Reads the sealed bytes again and compares them with the hash of the import. */
function Check({ record }: { record: RecordDocument }) {
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<EvidenceVerified | null>(null);
  const [error, setError] = useState<unknown>(null);
  const run = () => {
    setBusy(true);
    setError(null);
    platform()
      .call("evidence_verify", { id: record.id })
      .then(setFound, setError)
      .finally(() => setBusy(false));
  };
  return (
    <>
      <Button small icon="check" isDisabled={busy} onPress={run}>
        {t("custody-check")}
      </Button>
      {found && (
        <p className={found.same ? styles.whole : styles.broken} role="status">
          {found.same ? t("custody-same") : t("custody-other")}
        </p>
      )}
      {error !== null && <Failure error={error} />}
    </>
  );
}
