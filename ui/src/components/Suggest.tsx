import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";

import { t } from "../i18n";
import styles from "./Suggest.module.css";

export interface Suggestion {
  id: string;
  label: string;
  /** Reference or number, before the label. */
  mark?: string | null;
  detail?: string;
}

interface SuggestProps {
  label: string;
  placeholder: string;
  /** What fits the text, best first. */
  suggestions: readonly Suggestion[];
  text: string;
  onText: (text: string) => void;
  onPick: (id: string) => void;
  /** Shown when nothing fits. */
  nothing?: string;
  autoFocus?: boolean;
}

/** Finds one among many by typing, and hands it over: the field is empty again for the next. */
export function Suggest({ label, placeholder, suggestions, text, onText, onPick, nothing, autoFocus = false }: SuggestProps) {
  return (
    <ComboBox
      className={styles.suggest ?? ""}
      items={suggestions}
      inputValue={text}
      onInputChange={onText}
      value={null}
      onChange={(key) => {
        if (key === null) return;
        onPick(String(key));
        onText("");
      }}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label className="visually-hidden">{label}</Label>
      <Input className={styles.input ?? ""} placeholder={placeholder} autoFocus={autoFocus} />
      <Popover className={styles.popover ?? ""} offset={4}>
        <ListBox className={styles.list ?? ""} renderEmptyState={() => <p className={styles.nothing}>{nothing ?? t("suggest-nothing")}</p>}>
          {(item: Suggestion) => (
            <ListBoxItem className={styles.option ?? ""} textValue={`${item.mark ?? ""} ${item.label}`}>
              {item.mark && (
                <bdi className={styles.mark} dir="ltr">
                  {item.mark}
                </bdi>
              )}
              <span className={styles.text}>
                <bdi>{item.label}</bdi>
                {item.detail && <small className={styles.detail}>{item.detail}</small>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
