import { today } from "@internationalized/date";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";

import { flushAll, queries } from "../../app/session";
import type { Effect, RecordDocument } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { Notice } from "../../components/Notice";
import { Ref, Tag } from "../../components/Tag";
import { TextInput } from "../../components/TextInput";
import { format, kindLabel, stateLabel, t } from "../../i18n";
import { CommandError, platform } from "../../platform";
import { movesOf, problemText } from "../records/moves";
import { shortRef } from "../records/reference";
import { useConsentEffects } from "./effects";
import styles from "./WithdrawConsent.module.css";

/** What stands on the interview, counted: read before consent is taken back, and after it. */
export function Standing({ record }: { record: RecordDocument }) {
  const effects = useConsentEffects(record.id).data?.effects ?? [];
  const findings = effects.filter(({ kind }) => kind === "finding").length;
  if (effects.length === 0) return <p className={styles.quiet}>{t("standing-none")}</p>;
  return (
    <div className={styles.standing}>
      <p>{t("standing-count", { findings, others: effects.length - findings })}</p>
      <ul className={styles.list}>
        {effects.map((effect) => (
          <StandingRow key={effect.id} effect={effect} />
        ))}
      </ul>
    </div>
  );
}

function StandingRow({ effect }: { effect: Effect }) {
  const { id, kind, ref, title, state, field, through } = effect;
  return (
    <li>
      <Link className={styles.row ?? ""} to="/r/$id" params={{ id }}>
        <span className={styles.name}>
          {ref && <Ref>{shortRef(ref)}</Ref>} <bdi>{title || kindLabel(kind)}</bdi>
        </span>
        <span className={styles.tags}>
          <Tag tone={kind === "finding" ? "red" : "neutral"}>{kindLabel(kind)}</Tag>
          {state && <Tag>{stateLabel(kind, state)}</Tag>}
        </span>
        {through !== null && <span className={styles.quiet}>{t("standing-through", { name: through })}</span>}
        {field === null && <span className={styles.quiet}>{t("standing-report")}</span>}
      </Link>
    </li>
  );
}

/** Taking consent back: what it touches, the reason, and then it counts at once. */
export function WithdrawConsent({ record, onClose }: { record: RecordDocument; onClose: () => void }) {
  const [reason, setReason] = useState("");
  const [error, setError] = useState<CommandError | null>(null);
  const [busy, setBusy] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === "" || busy) return;
    setBusy(true);
    withdraw(record, reason.trim())
      .then(onClose, (thrown: unknown) => setError(CommandError.from(thrown)))
      .finally(() => setBusy(false));
  };
  const form = "withdraw-consent";
  return (
    <Dialog
      title={t("withdraw-title")}
      isOpen
      onClose={onClose}
      grave
      actions={
        <>
          <Button keys="Escape" onPress={onClose}>
            {t("cancel")}
          </Button>
          <Button look="danger" type="submit" form={form} isDisabled={reason.trim() === "" || busy}>
            {t("withdraw-do")}
          </Button>
        </>
      }
    >
      <Notice tone="red" title={t("withdraw-means-title")}>
        <p>{t("withdraw-means")}</p>
      </Notice>
      <Standing record={record} />
      <form id={form} onSubmit={send}>
        <TextInput label={t("move-reason")} hint={t("withdraw-reason-hint")} problem={error && problemText(record.kind, error)} autoFocus dir="auto" autoComplete="off" value={reason} onChange={(event) => setReason(event.target.value)} />
      </form>
    </Dialog>
  );
}

/** The day and, where a way leads there, the state, in one change. */
async function withdraw(record: RecordDocument, reason: string): Promise<void> {
  await flushAll();
  const { moves } = await movesOf(record);
  const moved: Record<string, string> = moves.some(({ to }) => to === "withdrawn") ? { state: "withdrawn" } : {};
  await platform().call("record_set", { id: record.id, fields: { consent_withdrawn: today(format.ownZone()).toString(), ...moved }, reason });
  await queries.invalidateQueries();
}
