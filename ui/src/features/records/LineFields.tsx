import { useState } from "react";

import { format, t, unitLabel } from "../../i18n";
import styles from "./LineFields.module.css";
import type { Field } from "./kinds";
import { parseNumber, parsePosition } from "./parse";
import { asText, type FieldHandle } from "./use_field";

interface ControlProps {
  handle: FieldHandle;
  label: string;
}

/** One line of words. */
export function LineField({ handle, label, placeholder = t("field-empty") }: ControlProps & { placeholder?: string }) {
  return (
    <input
      className={styles.line}
      aria-label={label}
      dir="auto"
      value={asText(handle.value ?? undefined)}
      placeholder={placeholder}
      onChange={(event) => handle.set(event.target.value)}
    />
  );
}

/** A number in whatever digits a person types; what is no number stays on the screen and is not sent. */
export function NumberField({ field, handle, label, placeholder = t("field-empty") }: ControlProps & { field: Field; placeholder?: string }) {
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? asText(handle.value ?? undefined);
  const parsed = parseNumber(shown, field);
  return (
    <>
      <span className={styles.quantity}>
        <input
          className={styles.number}
          aria-label={label}
          aria-invalid={parsed === undefined || undefined}
          inputMode={field.type === "integer" ? "numeric" : "decimal"}
          dir="ltr"
          size={6}
          value={shown}
          placeholder={placeholder}
          onChange={(event) => {
            const text = event.target.value;
            const value = parseNumber(text, field);
            setDraft(text);
            if (value !== undefined) handle.set(value);
          }}
          onBlur={() => parsed !== undefined && setDraft(null)}
        />
        {field.unit && shown !== "" && <span className={styles.unit}>{unitLabel(field.unit)}</span>}
      </span>
      {parsed === undefined && <p className={styles.problem}>{rangeText(field)}</p>}
    </>
  );
}

function rangeText(field: Field): string {
  const [min, max] = [field.min ?? 0, field.max ?? 0];
  return t(field.type === "integer" ? "field-whole-number-range" : "field-number-range", { min: format.count(min), max: format.count(max) });
}

/** An amount of money in the currency's own units; kept in its smallest. */
export function MoneyField({ field, handle, label, currency }: ControlProps & { field: Field; currency: string }) {
  const [draft, setDraft] = useState<string | null>(null);
  const scale = 10 ** format.currencyDigits(currency);
  const shown = draft ?? (typeof handle.value === "number" ? format.amount(handle.value, currency) : "");
  const parsed = parseNumber(shown, { type: "decimal", min: 0, max: (field.max ?? 0) / scale });
  return (
    <>
      <span className={styles.quantity}>
        <input
          className={styles.number}
          aria-label={label}
          aria-invalid={parsed === undefined || undefined}
          inputMode="decimal"
          dir="ltr"
          size={8}
          value={shown}
          placeholder={t("field-empty")}
          onChange={(event) => {
            const text = event.target.value;
            const amount = parseNumber(text, { type: "decimal", min: 0, max: (field.max ?? 0) / scale });
            setDraft(text);
            if (amount !== undefined) handle.set(amount === null ? null : Math.round(amount * scale));
          }}
          onBlur={() => parsed !== undefined && setDraft(null)}
        />
        {currency && shown !== "" && <span className={styles.unit}>{currency}</span>}
      </span>
      {parsed === undefined && <p className={styles.problem}>{t("field-amount")}</p>}
    </>
  );
}

/** Latitude and longitude in degrees, as a receiver or a map shows them. */
export function PositionField({ handle, label }: ControlProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const value = handle.value;
  const durable = value && typeof value === "object" && "lat" in value ? format.position(value.lat, value.lon, value.accuracy_m) : "";
  const shown = draft ?? durable;
  const parsed = parsePosition(shown);
  return (
    <>
      <input
        className={styles.line}
        aria-label={label}
        aria-invalid={parsed === undefined || undefined}
        dir="ltr"
        value={shown}
        placeholder={t("position-placeholder")}
        onChange={(event) => {
          const text = event.target.value;
          const position = parsePosition(text);
          setDraft(text);
          if (position !== undefined) handle.set(position);
        }}
        onBlur={() => parsed !== undefined && setDraft(null)}
      />
      {parsed === undefined && <p className={styles.problem}>{t("position-help")}</p>}
    </>
  );
}
