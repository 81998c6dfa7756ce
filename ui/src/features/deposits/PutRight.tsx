import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";

import type { DepositOpened, DepositRow } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Failure } from "../../components/Failure";
import { TextArea, TextInput } from "../../components/TextInput";
import { fieldLabel, t } from "../../i18n";
import { platform } from "../../platform";
import { kindOf } from "../records/kinds";
import { namedIn } from "./deposits";
import styles from "./Openable.module.css";

/** A custodian writes down what is known now. Nothing is kept as it is typed: it is sealed again as a whole, or not at all. */
export function PutRight({ row, opened, onLeave }: { row: DepositRow; opened: DepositOpened; onLeave: () => void }) {
  const navigate = useNavigate();
  const [fields, setFields] = useState<Record<string, string>>(() => Object.fromEntries(opened.fields.map(({ field, value }) => [field, String(value)])));
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const seal = (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    platform()
      .call("deposit_amend", { id: row.id, fields })
      .then(({ deposits }) => {
        // The newest comes first: what was just sealed.
        const id = deposits[0]?.id;
        void (id === undefined ? navigate({ to: "/deposits" }) : navigate({ to: "/deposits/$id", params: { id } }));
      }, setError)
      .finally(() => setBusy(false));
  };
  // The source itself is told by the deposit's label.
  const written = kindOf(opened.kind).fields.filter(({ imported, type }) => !imported && type !== "link");
  return (
    <form className={styles.form} aria-label={t("deposits-right-title", { what: namedIn(row) })} onSubmit={seal}>
      <p>{t("deposits-right-means")}</p>
      {written.map(({ name, merge }, index) => {
        const Input = merge === "text" ? TextArea : TextInput;
        return (
          <Input
            key={name}
            label={fieldLabel(opened.kind, name)}
            autoFocus={index === 0}
            dir="auto"
            autoComplete="off"
            value={fields[name] ?? ""}
            onChange={({ target }: { target: HTMLInputElement | HTMLTextAreaElement }) => setFields({ ...fields, [name]: target.value })}
          />
        );
      })}
      {error !== null && <Failure error={error} />}
      <span className={styles.tools}>
        <Button look="primary" type="submit" isDisabled={busy}>
          {t("deposits-right-do")}
        </Button>
        <Button onPress={onLeave}>{t("cancel")}</Button>
      </span>
    </form>
  );
}
