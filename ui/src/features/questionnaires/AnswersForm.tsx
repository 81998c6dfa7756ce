import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";

import type { Action } from "../../app/actions";
import { holders, registers, saving } from "../../app/session";
import { useActions } from "../../app/use_actions";
import type { RecordDocument } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Notice } from "../../components/Notice";
import { Select } from "../../components/Select";
import { format, t } from "../../i18n";
import { Filling, FormFault } from "../../questionnaires/filling";
import { asList, isLocked, useField } from "../records/use_field";
import styles from "./AnswersForm.module.css";
import { FillingContext } from "./filling_context";
import { Form } from "./Form";
import { anchorOf, useNode } from "./use_node";

/** The questions of a form, with the answers of a record; every answer is saved as it is given. */
export function AnswersForm({ record, xform }: { record: RecordDocument; xform: string }) {
  const { id } = record;
  const answers = useField(record, "answers");
  const [opened, setOpened] = useState<Filling | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const locked = isLocked(record);

  useEffect(() => {
    let current: Filling | undefined;
    let gone = false;
    const source = {};
    const handOver = () => current?.flush();
    holders.add(handOver);
    const elements = () => asList(answers.value ?? undefined);
    Filling.open(xform, { elements: elements(), write: (change) => !locked && registers.change(id, "answers", change), waiting: (waits) => saving.report(source, waits) }).then(
      (filling) => {
        if (gone) return filling.close();
        current = filling;
        setFault(null);
        setOpened(filling);
      },
      (thrown: unknown) => !gone && setFault(thrown instanceof FormFault ? thrown.message : String(thrown)),
    );
    return () => {
      gone = true;
      current?.close();
      holders.delete(handOver);
      saving.report(source, false);
    };
    // The answers are read when the form is opened; what arrives later is shown when somebody asks for it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, xform, round, locked]);

  const reopen = useCallback(() => {
    opened?.close();
    setOpened(null);
    setRound((now) => now + 1);
  }, [opened]);
  const handle = useMemo(
    () =>
      opened && {
        filling: opened,
        choose: (path: string, answer: string) => {
          opened.take(path, answer);
          reopen();
        },
      },
    [opened, reopen],
  );

  if (fault !== null) {
    return (
      <Notice tone="red" title={t("questionnaire-unloadable")} live>
        <p>{t("questionnaire-unloadable-text", { detail: fault })}</p>
      </Notice>
    );
  }
  if (!handle) return <p role="status">{t("questionnaire-opening")}</p>;
  return (
    <FillingContext value={handle}>
      <Head filling={handle.filling} elements={asList(answers.value ?? undefined)} onReopen={reopen} />
      <h2 className="visually-hidden">{t("questionnaire-questions")}</h2>
      <fieldset className={styles.form} disabled={locked} aria-label={record.title}>
        <Form parent={handle.filling.root} />
      </fieldset>
    </FillingContext>
  );
}

/** What holds for the whole form: its language, what is left to look at, what arrived. */
function Head({ filling, elements, onReopen }: { filling: Filling; elements: readonly string[]; onReopen: () => void }) {
  const { root } = filling;
  useNode(root);
  useSyncExternalStore(
    (listener) => filling.subscribe(listener),
    () => filling.currentRevision(),
  );
  const differs = !filling.agreesWith(elements);
  const arrived = useSettled(differs);
  const isQuiet = differs && !filling.isTouched;
  useEffect(() => {
    // Nobody has begun to write: what arrived is simply shown.
    if (isQuiet && !document.activeElement?.closest("[data-question]")) onReopen();
  }, [isQuiet, onReopen]);
  const { violations } = root.validationState;
  const next = useCallback(() => goTo(filling), [filling]);
  useActions(useMemo((): Action[] => [{ id: "next-gap", label: t("do-next-gap"), keys: "G Enter", group: "record", run: next }], [next]));
  const languages = root.languages.filter((language) => !language.isSyntheticDefault);
  return (
    <>
      <div className={styles.head}>
        {languages.length > 1 && (
          <Select
            label={t("questionnaire-language")}
            options={languages.map(({ language }) => ({ value: language, label: language }))}
            value={root.currentState.activeLanguage.language}
            onChange={(chosen) => {
              const language = languages.find((one) => one.language === chosen);
              if (language && !language.isSyntheticDefault) filling.setLanguage(language);
            }}
          />
        )}
        <p className={styles.state} role="status">
          {violations.length > 0 && t("questionnaire-open-gaps", { count: format.count(violations.length) })}
        </p>
        {violations.length > 0 && (
          <Button small keys="G Enter" onPress={next}>
            {t("questionnaire-next-gap")}
          </Button>
        )}
      </div>
      {arrived && (
        <Notice tone="amber" title={t("questionnaire-new-answers")} live>
          <Button small onPress={onReopen}>
            {t("questionnaire-show-new")}
          </Button>
        </Notice>
      )}
      {filling.unplaced.length > 0 && <Notice title={t("questionnaire-unplaced", { count: format.count(filling.unplaced.length) })} />}
    </>
  );
}

/** Between a keystroke and its way to the record and back the two differ for a moment; only what stays is told. */
function useSettled(differs: boolean): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(differs), differs ? 2_500 : 0);
    return () => clearTimeout(timer);
  }, [differs]);
  return settled && differs;
}

/** To the first question after the keyboard that the form finds open, or the first of all. */
function goTo(filling: Filling): void {
  const anchors = filling.root.validationState.violations.map(({ nodeId }) => document.getElementById(anchorOf({ nodeId } as never))).filter((element) => element !== null);
  const here = document.activeElement;
  const after = anchors.find((anchor) => here && !anchor.contains(here) && here.compareDocumentPosition(anchor) & Node.DOCUMENT_POSITION_FOLLOWING);
  const target = after ?? anchors[0];
  target?.scrollIntoView({ block: "center" });
  target?.querySelector<HTMLElement>("input, textarea, [role=spinbutton], button")?.focus();
}
