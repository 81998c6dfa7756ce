import type { AnyControlNode } from "@getodk/xforms-engine";
import { useContext, useState } from "react";

import { Button } from "../../components/Button";
import { Notice } from "../../components/Notice";
import { t } from "../../i18n";
import { pathOf } from "../../questionnaires/filling";
import { controlFor, type ControlProps } from "./controls";
import { FillingContext, useAnswersTo } from "./filling_context";
import { Marked } from "./Marked";
import styles from "./Question.module.css";
import { anchorOf, useNode } from "./use_node";

/** One question: what is asked, the answer, and what the form says about the answer. */
export function Question({ node }: { node: AnyControlNode }) {
  useNode(node);
  const [touched, setTouched] = useState(false);
  const { label, hint, required } = node.currentState;
  const id = anchorOf(node);
  const name = label?.asString || hint?.asString || node.definition.qualifiedName.localName;
  const problem = problemOf(node, touched);
  const described = [hint?.asString && label?.asString ? `${id}-hint` : "", problem ? `${id}-problem` : ""].filter(Boolean).join(" ");
  const { Control, isGroup } = controlFor(node);
  const props: ControlProps<AnyControlNode> = { node, name, id: `${id}-answer`, described: described || undefined, isInvalid: problem !== null };
  return (
    // Leaving a question is when it is looked at; nothing here is to be pressed.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div id={id} className={styles.question} data-question={node.definition.qualifiedName.localName} data-problem={problem !== null || undefined} onBlur={() => setTouched(true)}>
      {(label?.asString || required) && (
        <Title htmlFor={isGroup ? null : `${id}-answer`} id={`${id}-label`}>
          {label && <Marked text={label} />}
          {required && <span className={styles.required}>{t("questionnaire-required")}</span>}
        </Title>
      )}
      {hint?.asString && (
        <p id={`${id}-hint`} className={styles.hint}>
          <Marked text={hint} />
        </p>
      )}
      <Files node={node} />
      <Control {...props} />
      {problem && (
        <p id={`${id}-problem`} className={styles.problem} role="status">
          {problem}
        </p>
      )}
      <TwoAnswers node={node} />
    </div>
  );
}

function Title({ htmlFor, id, children }: { htmlFor: string | null; id: string; children: React.ReactNode }) {
  if (htmlFor === null)
    return (
      <div id={id} className={styles.label}>
        {children}
      </div>
    );
  return (
    <label id={id} htmlFor={htmlFor} className={styles.label}>
      {children}
    </label>
  );
}

/** What the form finds wrong. That an answer is wanted is said once the question was left; it stops nothing. */
function problemOf(node: AnyControlNode, touched: boolean): React.ReactNode | null {
  const violation = node.validationState.violation;
  if (!violation || (violation.condition === "required" && !touched)) return null;
  const words = violation.message;
  if (words?.asString) return <Marked text={words} />;
  return t(violation.condition === "required" ? "questionnaire-required-missing" : "questionnaire-constraint");
}

/** Pictures and sounds that the form shows beside a question are not part of it. */
function Files({ node }: { node: AnyControlNode }) {
  const label = node.currentState.label;
  const files = [label?.imageSource, label?.audioSource, label?.videoSource].flatMap((source) => (source ? [source.href.split("/").at(-1) ?? ""] : []));
  if (files.length === 0) return null;
  return <p className={styles.files}>{t("questionnaire-file-missing", { files: files.join(", ") })}</p>;
}

/** Two laptops answered this question without having seen each other. */
function TwoAnswers({ node }: { node: AnyControlNode }) {
  const filling = useContext(FillingContext);
  const path = pathOf(node);
  const answers = useAnswersTo(path);
  if (answers.length < 2) return null;
  const take = (answer: string) => filling?.choose(path, answer);
  return (
    <Notice tone="amber" title={t("questionnaire-two-answers")}>
      <p>{t("questionnaire-two-answers-text")}</p>
      <div className={styles.two}>
        {answers.map((answer) => (
          <Button key={answer} small onPress={() => take(answer)}>
            {t("questionnaire-take-answer", { answer: answer || t("questionnaire-empty-answer") })}
          </Button>
        ))}
      </div>
    </Notice>
  );
}
