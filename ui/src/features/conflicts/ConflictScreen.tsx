import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState } from "react";

import type { Action } from "../../app/actions";
import { useConflicts, useRecord } from "../../app/queries";
import { queries } from "../../app/session";
import { useActions } from "../../app/use_actions";
import type { Conflict, FieldValue, RecordDocument } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Empty } from "../../components/Empty";
import { Failure } from "../../components/Failure";
import { Ref, Tag } from "../../components/Tag";
import { TextArea } from "../../components/TextInput";
import { fieldLabel, t } from "../../i18n";
import { platform } from "../../platform";
import { FieldEditor } from "../records/FieldEditor";
import { fieldOf } from "../records/kinds";
import type { FieldHandle } from "../records/use_field";
import styles from "./ConflictScreen.module.css";
import { ValueCard } from "./ValueCard";

type Choice = { pick: number } | "merged" | "other";

/** One field's concurrent values side by side, with who and when; a person decides and says why. */
export function ConflictScreen() {
  const { id = "", field = "" } = useParams({ strict: false });
  const { data, error, refetch } = useConflicts(null);
  const record = useRecord(id).data;
  const conflict = data?.conflicts.find((each) => each.id === id && each.field === field);
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (!data || !record) return null;
  if (!conflict) {
    return (
      <Empty icon="check" title={t("conflict-settled-title")}>
        <p>{t("conflict-settled")}</p>
      </Empty>
    );
  }
  return <OpenConflict key={`${id} ${field}`} conflict={conflict} record={record} />;
}

function OpenConflict({ conflict, record }: { conflict: Conflict; record: RecordDocument }) {
  const navigate = useNavigate();
  const isText = conflict.merge === "text";
  const [choice, setChoice] = useState<Choice>(isText ? "merged" : { pick: 1 });
  const [reason, setReason] = useState("");
  const [other, setOther] = useState<FieldValue>(conflict.merged ?? null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const label = fieldLabel(conflict.kind, conflict.field);
  const picked = typeof choice === "object" ? choice.pick : null;

  const settle = () => {
    setBusy(true);
    setError(null);
    platform()
      .call("record_resolve", {
        id: conflict.id,
        field: conflict.field,
        parents: conflict.values.map(({ dot }) => dot),
        ...(picked === null ? {} : { pick: picked }),
        ...(choice === "other" ? { value: other } : {}),
        ...(reason.trim() ? { reason: reason.trim() } : {}),
      })
      .then(async () => {
        const before = queries.getQueryData<{ conflicts: Conflict[] }>(["conflicts", null])?.conflicts ?? [];
        await Promise.all([queries.refetchQueries({ queryKey: ["conflicts"] }), queries.invalidateQueries({ queryKey: ["record", conflict.id] })]);
        // Whoever has gone elsewhere meanwhile is not called back.
        if (!isShown.current) return;
        const next = before.find((each) => each.id !== conflict.id || each.field !== conflict.field);
        if (next) void navigate({ to: "/conflicts/$id/$field", params: { id: next.id, field: next.field }, replace: true });
        else void navigate({ to: "/conflicts", replace: true });
      }, setError)
      .finally(() => setBusy(false));
  };

  const actions = useMemo(
    (): Action[] => [
      ...conflict.values.map((_, index): Action => ({ id: `pick-${index + 1}`, label: t("do-keep", { number: index + 1 }), keys: String(index + 1), group: "record", run: () => setChoice({ pick: index + 1 }) })),
      { id: "other-value", label: t("conflict-other"), keys: "W", group: "record", run: () => setChoice("other") },
    ],
    [conflict.values],
  );
  useActions(actions);

  return (
    <article className={styles.screen} aria-label={t("conflict-field-of", { field: label, record: conflict.title })}>
      <header className={styles.head}>
        <h1 className={styles.title}>
          <Link to="/r/$id" params={{ id: conflict.id }}>
            <bdi>{conflict.title}</bdi>
          </Link>
        </h1>
        {conflict.ref && <Ref>{conflict.ref}</Ref>}
        <Tag tone="amber">{isText ? t("conflict-overlap") : t("conflict-concurrent")}</Tag>
      </header>
      <div className={styles.body}>
        <h2 className={styles.heading}>{t("conflict-field", { field: label })}</h2>
        <div className={styles.cards} role="radiogroup" aria-label={t("conflict-field", { field: label })}>
          {conflict.values.map((value, index) => (
            <ValueCard
              key={value.dot}
              conflict={conflict}
              record={record}
              index={index}
              isChosen={picked === index + 1}
              onChoose={() => setChoice({ pick: index + 1 })}
            />
          ))}
        </div>
        <p className={styles.heading}>{t("conflict-explained")}</p>
        {isText && (
          <section className={styles.merged} data-chosen={choice === "merged" || undefined}>
            <h2 className={styles.heading}>{t("conflict-merged")}</h2>
            <p className={styles.mergedText} dir="auto">
              {conflict.merged}
            </p>
          </section>
        )}
        <div className={styles.choices}>
          {isText && (
            <Button look={choice === "merged" ? "primary" : "plain"} onPress={() => setChoice("merged")}>
              {t("conflict-keep-merged")}
            </Button>
          )}
          {conflict.values.map((value, index) => (
            <Button key={value.dot} look={picked === index + 1 ? "primary" : "plain"} keys={String(index + 1)} onPress={() => setChoice({ pick: index + 1 })}>
              {t("do-keep", { number: index + 1 })}
            </Button>
          ))}
          <Button look={choice === "other" ? "primary" : "plain"} keys="W" onPress={() => setChoice("other")}>
            {t("conflict-other")}
          </Button>
        </div>
        {choice === "other" && <OtherValue record={record} conflict={conflict} label={label} value={other} onChange={setOther} />}
        <TextArea
          label={t("conflict-why")}
          placeholder={t("conflict-why-placeholder")}
          dir="auto"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) settle();
          }}
        />
        {error !== null && <Failure error={error} />}
        <div className={styles.choices}>
          <Button look="primary" keys="Mod+Enter" isDisabled={busy} onPress={settle}>
            {picked !== null ? t("conflict-settle-pick", { number: picked }) : choice === "merged" ? t("conflict-settle-merged") : t("conflict-settle-other")}
          </Button>
          <span className={styles.note}>{t("conflict-settle-means")}</span>
        </div>
      </div>
    </article>
  );
}

/** A value that neither of them wrote. */
function OtherValue({ record, conflict, label, value, onChange }: { record: RecordDocument; conflict: Conflict; label: string; value: FieldValue; onChange: (value: FieldValue) => void }) {
  if (conflict.merge === "text") {
    return <TextArea label={t("conflict-other")} dir="auto" rows={8} value={typeof value === "string" ? value : ""} onChange={(event) => onChange(event.target.value)} />;
  }
  const handle: FieldHandle = { value, set: onChange, add: () => undefined, remove: () => undefined, refusal: undefined, inConflict: false, locked: false };
  return (
    <div className={styles.other}>
      <FieldEditor record={record} field={fieldOf(conflict.kind, conflict.field)} handle={handle} label={label} />
    </div>
  );
}
