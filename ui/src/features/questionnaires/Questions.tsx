import { useEffect, useState } from "react";

import { Notice } from "../../components/Notice";
import { t } from "../../i18n";
import { Filling, FormFault } from "../../questionnaires/filling";
import { FillingContext } from "./filling_context";
import { Form } from "./Form";
import styles from "./Questions.module.css";

/** What a form asks, as it shows to whoever fills it in; nothing of what is tried here is kept. `heard`: whether it can be filled in at all. */
export function Questions({ xform, heard }: { xform: string; heard?: (fault: string | null) => void }) {
  const [filling, setFilling] = useState<Filling | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    if (xform === "") return;
    let current: Filling | undefined;
    let gone = false;
    Filling.open(xform, { elements: [], write: () => undefined }).then(
      (opened) => {
        if (gone) return opened.close();
        current = opened;
        setFilling(opened);
        heard?.(null);
      },
      (thrown: unknown) => {
        if (gone) return;
        const detail = thrown instanceof FormFault ? thrown.message : String(thrown);
        setFault(detail);
        heard?.(detail);
      },
    );
    return () => {
      gone = true;
      current?.close();
    };
  }, [xform, heard]);
  if (fault !== null) {
    return (
      <Notice tone="red" title={t("questionnaire-unloadable")} live>
        <p>{t("questionnaire-unloadable-text", { detail: fault })}</p>
      </Notice>
    );
  }
  if (!filling) return <p role="status">{t("questionnaire-opening")}</p>;
  return (
    <FillingContext value={null}>
      <fieldset className={styles.form} disabled aria-label={t("questionnaire-questions")}>
        <Form parent={filling.root} />
      </fieldset>
    </FillingContext>
  );
}
