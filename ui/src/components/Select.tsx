import { Button, Label, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from "react-aria-components";

import { t } from "../i18n";
import { Icon } from "./Icon";
import styles from "./Select.module.css";

export interface Option {
  value: string;
  label: string;
}

interface SelectProps {
  label: string;
  hideLabel?: boolean;
  options: readonly Option[];
  value: string | null;
  onChange: (value: string | null) => void;
  /** Offers to have no value. */
  emptyLabel?: string | undefined;
  /** `line`: like text in a form until it is touched. `tag`: like a word about the record. */
  look?: "box" | "line" | "tag";
  isDisabled?: boolean;
}

const NONE = "\u0000";

/** One of many. */
export function Select({ label, hideLabel = false, options, value, onChange, emptyLabel, look = "box", isDisabled = false }: SelectProps) {
  const items = emptyLabel === undefined ? options : [{ value: NONE, label: emptyLabel }, ...options];
  return (
    <AriaSelect
      className={styles.select ?? ""}
      data-look={look}
      value={value ?? (emptyLabel === undefined ? null : NONE)}
      onChange={(key) => onChange(key === NONE ? null : String(key))}
      isDisabled={isDisabled}
      placeholder={t("select-placeholder")}
    >
      <Label className={hideLabel ? "visually-hidden" : (styles.label ?? "")}>{label}</Label>
      <Button className={styles.button ?? ""} data-empty={value === null || undefined}>
        <SelectValue className={styles.value ?? ""} />
        <Icon name="down" />
      </Button>
      <Popover className={styles.popover ?? ""} offset={4}>
        <ListBox className={styles.list ?? ""} items={items.map((item) => ({ ...item, id: item.value }))}>
          {(item) => (
            <ListBoxItem className={styles.option ?? ""} textValue={item.label} data-none={item.value === NONE || undefined}>
              {({ isSelected }) => (
                <>
                  <span>{item.label}</span>
                  {isSelected && <Icon name="check" />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
