import type { FieldValue, RecordDocument } from "../../bindings/commands";
import { Select } from "../../components/Select";
import { YesNo } from "../../components/YesNo";
import { choiceLabel, stateLabel, statesOf, t } from "../../i18n";
import { ChoiceSetField, WordSetField } from "./SetFields";
import { DateField, InstantField } from "./TimeFields";
import type { Field } from "./kinds";
import { languageOptions } from "./languages";
import { LineField, MoneyField, NumberField, PositionField } from "./LineFields";
import { LinkChip, LinkField, LinkSetField } from "./LinkFields";
import { ParagraphSetField } from "./ParagraphField";
import { currencyOf, MINOR_UNITS, showValue } from "./show";
import type { FieldHandle } from "./use_field";
import styles from "./FieldEditor.module.css";

interface FieldEditorProps {
  record: RecordDocument;
  field: Field;
  handle: FieldHandle;
  label: string;
}

/** The control that a field's declared type asks for. Long texts have {@link Prose}. */
export function FieldEditor({ record, field, handle, label }: FieldEditorProps) {
  if (field.imported || handle.locked) return <ReadOnly record={record} field={field} value={handle.value} />;
  if (field.merge === "set") {
    if (field.type === "link") return <LinkSetField record={record} field={field} handle={handle} label={label} />;
    if (field.type === "paragraph") return <ParagraphSetField handle={handle} label={label} />;
    if (field.type === "choice") return <ChoiceSetField field={field} handle={handle} label={label} />;
    return <WordSetField field={field} handle={handle} label={label} />;
  }
  switch (field.type) {
    case "boolean":
      return <YesNo label={label} value={typeof handle.value === "boolean" ? handle.value : null} onChange={handle.set} />;
    case "choice":
      return (
        <Select
          label={label}
          hideLabel
          look="line"
          options={field.choices.map((choice) => ({ value: choice, label: choiceLabel(field.choice_list, choice) }))}
          value={typeof handle.value === "string" ? handle.value : null}
          onChange={handle.set}
          emptyLabel={t("not-noted")}
        />
      );
    // Where a record stands is moved in its head; here it is decided between two values.
    case "state":
      return (
        <Select
          label={label}
          hideLabel
          look="line"
          options={statesOf(record.kind).map(({ name }) => ({ value: name, label: stateLabel(record.kind, name) }))}
          value={typeof handle.value === "string" ? handle.value : null}
          onChange={handle.set}
        />
      );
    case "language":
      return (
        <Select
          label={label}
          hideLabel
          look="line"
          options={languageOptions(handle.value)}
          value={typeof handle.value === "string" ? handle.value : null}
          onChange={handle.set}
          emptyLabel={t("not-noted")}
        />
      );
    case "integer":
    case "decimal":
      if (field.unit === MINOR_UNITS) return <MoneyField field={field} handle={handle} label={label} currency={currencyOf(field.name, record.fields)} />;
      return <NumberField field={field} handle={handle} label={label} />;
    case "date":
      return <DateField handle={handle} label={label} place={`${record.id} ${field.name}`} />;
    case "instant":
      return <InstantField handle={handle} label={label} place={`${record.id} ${field.name}`} />;
    case "position":
      return <PositionField handle={handle} label={label} />;
    case "link":
      return <LinkField record={record} field={field} handle={handle} label={label} />;
    default:
      return <LineField handle={handle} label={label} />;
  }
}

function ReadOnly({ record, field, value }: { record: RecordDocument; field: Field; value: FieldValue }) {
  const linked = field.type === "link" ? (Array.isArray(value) ? value : typeof value === "string" && value !== "" ? [value] : []) : [];
  if (linked.length > 0) {
    return (
      <div className={styles.links}>
        {linked.map((id) => (
          <LinkChip key={id} record={record} id={id} />
        ))}
      </div>
    );
  }
  const text = showValue(record.kind, field.name, value, record);
  return (
    <p className={styles.readOnly} data-mono={field.name === "sha256" || undefined}>
      {text ? <bdi>{text}</bdi> : <span className={styles.empty}>{t("not-stated")}</span>}
    </p>
  );
}
