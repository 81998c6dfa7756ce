import type { RecordDocument } from "../../bindings/commands";
import { Select } from "../../components/Select";
import { choiceLabel, fieldLabel, t } from "../../i18n";
import { ConflictMark } from "./FieldRow";
import { fieldOf } from "./kinds";
import { asText, useField } from "./use_field";

/** Where the record stands in its life. */
export function StateField({ record }: { record: RecordDocument }) {
  const field = useField(record, "state");
  const { choices, choice_list } = fieldOf(record.kind, "state");
  if (field.inConflict) return <ConflictMark record={record} name="state" />;
  return (
    <Select
      label={fieldLabel(record.kind, "state")}
      hideLabel
      look="tag"
      options={choices.map((choice) => ({ value: choice, label: choiceLabel(choice_list, choice) }))}
      value={asText(field.value ?? undefined) || null}
      onChange={field.set}
      emptyLabel={t("state-none")}
    />
  );
}
