import { useState } from "react";
import { ToggleButton } from "react-aria-components";

import { Chip } from "../../components/Chip";
import { choiceLabel, format, t } from "../../i18n";
import type { Field } from "./kinds";
import { languageOptions } from "./languages";
import styles from "./SetFields.module.css";
import { asList, type FieldHandle } from "./use_field";
import { Select } from "../../components/Select";

interface SetFieldProps {
  field: Field;
  handle: FieldHandle;
  label: string;
}

/** Any of a list. */
export function ChoiceSetField({ field, handle, label }: SetFieldProps) {
  const chosen = new Set(asList(handle.value));
  return (
    <div className={styles.toggles} role="group" aria-label={label}>
      {field.choices.map((choice) => (
        <ToggleButton
          key={choice}
          className={styles.toggle ?? ""}
          isSelected={chosen.has(choice)}
          onChange={(selected) => (selected ? handle.add(choice) : handle.remove(choice))}
        >
          {choiceLabel(field.choice_list, choice)}
        </ToggleButton>
      ))}
    </div>
  );
}

/** Any number of words or languages. */
export function WordSetField({ field, handle, label }: SetFieldProps) {
  const [draft, setDraft] = useState("");
  const elements = asList(handle.value);
  const show = (element: string) => (field.type === "language" ? format.languageName(element) : element);
  const take = () => {
    const word = draft.trim();
    if (word) handle.add(word);
    setDraft("");
  };
  return (
    <div className={styles.words} role="group" aria-label={label}>
      {elements.map((element) => (
        <Chip key={element} onRemove={() => handle.remove(element)} removeLabel={t("remove-named", { name: show(element) })}>
          <bdi>{show(element)}</bdi>
        </Chip>
      ))}
      {field.type === "language" ? (
        <Select
          label={t("add-to", { label })}
          hideLabel
          look="line"
          options={languageOptions(null).filter(({ value }) => !elements.includes(value))}
          value={null}
          onChange={(language) => language && handle.add(language)}
        />
      ) : (
        <input
          className={styles.word}
          aria-label={t("add-to", { label })}
          dir="auto"
          value={draft}
          placeholder={t("add-word")}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.nativeEvent.isComposing) take();
            if (event.key === "Backspace" && draft === "" && elements.length > 0) handle.remove(elements.at(-1) ?? "");
          }}
        />
      )}
    </div>
  );
}
