import { useMemo } from "react";

import type { Action } from "../../app/actions";
import { useActions } from "../../app/use_actions";
import type { RecordDocument } from "../../bindings/commands";
import { Kbd } from "../../components/Kbd";
import { choiceLabel, errorText, fieldLabel, t } from "../../i18n";
import { ConflictMark } from "../records/FieldRow";
import { fieldOf } from "../records/kinds";
import { asList, useField } from "../records/use_field";
import styles from "./ContainsFlags.module.css";

/** What a picture shows that has to be kept from others: one key each, because a card holds hundreds of pictures. */
export function ContainsFlags({ record }: { record: RecordDocument }) {
  const { value, add, remove, refusal, inConflict, locked } = useField(record, "contains");
  const { choices, choice_list } = fieldOf("evidence", "contains");
  const here = asList(value ?? undefined);
  const known = here.join(" ");
  const list = useMemo(
    (): Action[] =>
      choices.map((choice, index) => ({
        id: `contains-${choice}`,
        label: t("do-contains", { what: choiceLabel(choice_list, choice) }),
        keys: String(index + 1),
        group: "record",
        run: () => (known.split(" ").includes(choice) ? remove(choice) : add(choice)),
      })),
    // The writers are made anew with each look at the record; what they do depends on it alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [choices, choice_list, known, record],
  );
  useActions(list);
  if (inConflict) return <ConflictMark record={record} name="contains" />;
  return (
    <div role="group" className={styles.flags} aria-label={fieldLabel("evidence", "contains")}>
      <span className={styles.label} aria-hidden="true">
        {fieldLabel("evidence", "contains")}
      </span>
      {choices.map((choice, index) => {
        const set = here.includes(choice);
        return (
          <button key={choice} type="button" className={styles.flag} aria-pressed={set} disabled={locked} onClick={() => (set ? remove(choice) : add(choice))}>
            {choiceLabel(choice_list, choice)}
            <Kbd keys={String(index + 1)} />
          </button>
        );
      })}
      {refusal && (
        <p className={styles.problem} role="alert">
          {errorText(refusal)}
        </p>
      )}
    </div>
  );
}
