import { useEffect, useRef, useState } from "react";

import type { DepositOpened, DepositRow, OpenedField } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { fieldLabel, t } from "../../i18n";
import { kindOf } from "../records/kinds";
import { showValue } from "../records/show";
import styles from "./Openable.module.css";
import { PutRight } from "./PutRight";

/** What a deposit says, as long as somebody looks at it. Nothing of it is kept. */
export function Opened({ row, opened, onClose }: { row: DepositRow; opened: DepositOpened; onClose: () => void }) {
  const [isPuttingRight, setPuttingRight] = useState(false);
  const box = useRef<HTMLElement>(null);
  // The button that led here is gone: the keyboard goes on where the words are.
  useEffect(() => box.current?.focus(), []);
  return (
    <section ref={box} className={styles.opened} tabIndex={-1} aria-label={t("deposits-says")}>
      <header className={styles.head}>
        <h2 className={styles.heading}>{t("deposits-says")}</h2>
        <span className={styles.tools}>
          {row.standing === "custodian" && !isPuttingRight && <Button onPress={() => setPuttingRight(true)}>{t("deposits-right")}</Button>}
          <Button onPress={onClose}>{t("deposits-close")}</Button>
        </span>
      </header>
      {isPuttingRight ? (
        <PutRight row={row} opened={opened} onLeave={() => setPuttingRight(false)} />
      ) : opened.fields.length === 0 ? (
        <p>{t("deposits-says-nothing")}</p>
      ) : (
        <dl className={styles.fields}>
          {opened.fields.map((field) => (
            <Field key={field.field} kind={opened.kind} {...field} />
          ))}
        </dl>
      )}
    </section>
  );
}

function Field({ kind, field, value }: OpenedField & { kind: string }) {
  // It was written by another laptop, which may know fields that this one does not.
  const isKnown = kindOf(kind).fields.some(({ name }) => name === field);
  return (
    <>
      <dt>{fieldLabel(kind, field)}</dt>
      <dd dir="auto">{isKnown ? showValue(kind, field, value) : String(value)}</dd>
    </>
  );
}
