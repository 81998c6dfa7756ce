import type { DecimalInputNode, IntInputNode } from "@getodk/xforms-engine";
import { useState } from "react";

import { t } from "../../../i18n";
import type { ControlProps } from ".";
import styles from "./Controls.module.css";

/** Digits of any script, a comma for the point: as people write numbers. */
export function plainNumber(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\s\u200e\u200f]/g, "")
    .replace("−", "-")
    .replace(/[٫,]/, ".");
}

/** A number. What is no number yet stays on the screen and says so; the answer is what was a number last. */
export function NumberControl({ node, id, described, isInvalid }: ControlProps<DecimalInputNode | IntInputNode>) {
  const whole = node.valueType === "int";
  const [draft, setDraft] = useState<string | null>(null);
  // The engine keeps 600 as 600.0; nobody wrote that.
  const kept = node.currentState.instanceValue.replace(/\.0$/, "");
  const write = (text: string) => {
    setDraft(text);
    const number = plainNumber(text);
    if (number === "") node.setValue(null);
    else if (isNumber(number, whole)) (node as DecimalInputNode).setValue(number);
  };
  const text = draft ?? kept;
  const problem = text.trim() === "" || isNumber(plainNumber(text), whole) ? null : t(whole && isNumber(plainNumber(text), false) ? "questionnaire-not-whole" : "questionnaire-not-a-number");
  return (
    <>
      <input
        id={id}
        type="text"
        inputMode={whole ? "numeric" : "decimal"}
        className={styles.number}
        dir="ltr"
        autoComplete="off"
        value={text}
        readOnly={node.currentState.readonly}
        aria-describedby={[described, problem ? `${id}-number` : ""].filter(Boolean).join(" ") || undefined}
        aria-invalid={isInvalid || problem !== null || undefined}
        onChange={(event) => write(event.target.value)}
        onBlur={() => problem === null && setDraft(null)}
      />
      {problem && (
        <p id={`${id}-number`} className={styles.problem} role="status">
          {problem}
        </p>
      )}
    </>
  );
}

function isNumber(text: string, whole: boolean): boolean {
  return (whole ? /^-?\d{1,15}$/ : /^-?(\d+\.?\d*|\.\d+)$/).test(text);
}
