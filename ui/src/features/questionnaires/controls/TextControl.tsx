import type { AnyInputNode } from "@getodk/xforms-engine";
import { useState } from "react";

import { t } from "../../../i18n";
import { fits } from "../../../questionnaires/answers";
import { pathOf } from "../../../questionnaires/filling";
import type { ControlProps } from ".";
import styles from "./Controls.module.css";

const isLine = (node: AnyInputNode) => node.valueType === "string" || node.valueType === "barcode";

/** Free words; lines of points and what has no control of its own, as they are kept. */
export function TextControl({ node, id, described, isInvalid }: ControlProps<AnyInputNode>) {
  const kept = node.currentState.instanceValue;
  // What cannot be read as an answer yet is on the screen only.
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? kept;
  const write = (value: string) => {
    node.setValue(value as never);
    setDraft(node.currentState.instanceValue === value ? null : value);
  };
  const rows = node.nodeOptions && "rows" in node.nodeOptions ? node.nodeOptions.rows : null;
  const shared = {
    id,
    value: text,
    dir: "auto" as const,
    "aria-describedby": described,
    "aria-invalid": isInvalid || undefined,
    readOnly: node.currentState.readonly,
    onChange: (event: { target: { value: string } }) => write(event.target.value),
    onBlur: () => isLine(node) && setDraft(null),
  };
  return (
    <>
      {isLine(node) && rows === null && text.length < 90 && !node.appearances["multiline"] ? <input {...shared} type="text" className={styles.input} autoComplete="off" /> : <textarea {...shared} rows={rows ?? 3} className={styles.area} />}
      {(node.valueType === "geotrace" || node.valueType === "geoshape") && <p className={styles.note}>{t("questionnaire-points")}</p>}
      {!fits(pathOf(node), kept) && (
        <p className={styles.problem} role="status">
          {t("questionnaire-too-long")}
        </p>
      )}
    </>
  );
}
