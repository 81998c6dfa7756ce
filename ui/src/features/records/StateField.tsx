import type { RecordDocument } from "../../bindings/commands";
import { Select } from "../../components/Select";
import { fieldLabel, stateLabel, statesOf, t } from "../../i18n";
import { ConflictMark } from "./FieldRow";
import { asText, useField } from "./use_field";

/** Where the record stands in its life. */
export function StateField({ record }: { record: RecordDocument }) {
  const field = useField(record, "state");
  if (field.inConflict) return <ConflictMark record={record} name="state" />;
  return (
    <Select
      label={fieldLabel(record.kind, "state")}
      hideLabel
      look="tag"
      options={statesOf(record.kind).map(({ name }) => ({ value: name, label: stateLabel(record.kind, name) }))}
      value={asText(field.value ?? undefined) || null}
      onChange={field.set}
      emptyLabel={t("state-none")}
    />
  );
}
