import type { SelectItem, SelectNode } from "@getodk/xforms-engine";
import { useId, useState } from "react";

import { Button } from "../../../components/Button";
import { format, t } from "../../../i18n";
import { Marked } from "../Marked";
import type { ControlProps } from ".";
import styles from "./Controls.module.css";

/** A longer list is searched. */
const SHORT = 15;
const SHOWN = 50;

/** One of a list, or several. */
export function ChoiceControl({ node, name, described, isInvalid }: ControlProps<SelectNode>) {
  const group = useId();
  const [wanted, setWanted] = useState("");
  const { valueOptions, value, readonly } = node.currentState;
  const many = node.selectType === "select";
  const isLong = valueOptions.length > SHORT;
  const found = isLong ? matching(valueOptions, wanted, value) : valueOptions;
  const shown = found.slice(0, SHOWN);
  const choose = (choice: string, on: boolean) => {
    if (readonly) return;
    if (many) node.selectValues(on ? [...value, choice] : value.filter((other) => other !== choice));
    else node.selectValue(choice);
  };
  return (
    <fieldset className={styles.choices} role={many ? "group" : "radiogroup"} aria-label={name} aria-describedby={described} data-invalid={isInvalid || undefined}>
      {valueOptions.length === 0 && <p className={styles.note}>{t("questionnaire-no-choices")}</p>}
      {isLong && <input type="search" dir="auto" className={styles.input} aria-label={`${t("questionnaire-search-choices")}: ${name}`} placeholder={t("questionnaire-search-choices")} value={wanted} onChange={(event) => setWanted(event.target.value)} />}
      <div className={styles.list} data-few={valueOptions.length <= 4 || undefined}>
        {shown.map((item) => (
          <label key={item.value} className={styles.choice}>
            <input type={many ? "checkbox" : "radio"} name={group} checked={value.includes(item.value)} aria-readonly={readonly || undefined} onChange={(event) => choose(item.value, event.target.checked)} />
            <span>
              <Marked text={item.label} />
            </span>
          </label>
        ))}
      </div>
      {found.length > SHOWN && <p className={styles.note}>{t("questionnaire-more-choices", { count: format.count(found.length - SHOWN) })}</p>}
      {!many && value.length > 0 && !readonly && (
        <span>
          <Button small look="quiet" aria-label={`${t("questionnaire-clear")}: ${name}`} onPress={() => node.selectValue(null)}>
            {t("questionnaire-clear")}
          </Button>
        </span>
      )}
    </fieldset>
  );
}

/** What is chosen stands first, so that it is seen whatever is looked for. */
function matching(items: readonly SelectItem[], wanted: string, chosen: readonly string[]): SelectItem[] {
  const words = wanted.trim().toLowerCase();
  const fits = (item: SelectItem) => item.label.asString.toLowerCase().includes(words) || item.value.toLowerCase().includes(words);
  return [...items.filter((item) => chosen.includes(item.value)), ...items.filter((item) => !chosen.includes(item.value) && fits(item))];
}
