import type { GeneralChildNode, GeneralParentNode, GroupNode, RepeatInstanceNode, RepeatRangeNode } from "@getodk/xforms-engine";
import { useRef } from "react";
import { flushSync } from "react-dom";

import { Button, IconButton } from "../../components/Button";
import { t } from "../../i18n";
import styles from "./Form.module.css";
import { Marked } from "./Marked";
import { Question } from "./Question";
import { useNode } from "./use_node";

/** What a group asks, in its order; what does not apply is not there. */
export function Form({ parent, depth = 0 }: { parent: GeneralParentNode; depth?: number }) {
  useNode(parent);
  return parent.currentState.children.map((child) => <Part key={child.nodeId} node={child} depth={depth} />);
}

function Part({ node, depth }: { node: GeneralChildNode; depth: number }) {
  useNode(node);
  if (!node.currentState.relevant) return null;
  switch (node.nodeType) {
    case "model-value":
      return null;
    case "group":
      return <Group node={node} depth={depth} />;
    case "repeat-range:controlled":
    case "repeat-range:uncontrolled":
      return <Repeat node={node} depth={depth} />;
    default:
      return <Question node={node} />;
  }
}

function Group({ node, depth }: { node: GroupNode; depth: number }) {
  if (!node.currentState.hasRelevantBodyNodes) return null;
  const { label } = node.currentState;
  if (!label?.asString) return <Form parent={node} depth={depth} />;
  return (
    <section className={styles.group} aria-label={label.asString}>
      <Heading depth={depth}>
        <Marked text={label} />
      </Heading>
      <Form parent={node} depth={depth + 1} />
    </section>
  );
}

/** Copies of the same questions; whoever fills them in says how many, or the form does. */
function Repeat({ node, depth }: { node: RepeatRangeNode; depth: number }) {
  const list = useRef<HTMLElement>(null);
  const copies: readonly RepeatInstanceNode[] = node.currentState.children;
  const label = node.currentState.label;
  const name = label?.asString || node.definition.qualifiedName.localName;
  const add = () => {
    if (node.nodeType !== "repeat-range:uncontrolled") return;
    flushSync(() => node.addInstances());
    const last = list.current?.querySelector<HTMLElement>("[data-copy]:last-of-type");
    last?.querySelector<HTMLElement>("input, textarea, button[aria-haspopup], [role=spinbutton], [role=radio]")?.focus();
  };
  return (
    <section ref={list} className={styles.repeat} aria-label={name}>
      {label?.asString && (
        <Heading depth={depth}>
          <Marked text={label} />
        </Heading>
      )}
      {copies.map((copy, index) => (
        <Copy key={copy.nodeId} copy={copy} number={index + 1} total={copies.length} name={name} depth={depth} onRemove={node.nodeType === "repeat-range:uncontrolled" ? () => void node.removeInstances(index) : null} />
      ))}
      {node.nodeType === "repeat-range:uncontrolled" && (
        <span>
          <Button small icon="add" onPress={add} aria-label={`${t("questionnaire-repeat-add")}: ${name}`}>
            {t("questionnaire-repeat-add")}
          </Button>
        </span>
      )}
    </section>
  );
}

function Copy({ copy, number, total, name, depth, onRemove }: { copy: RepeatInstanceNode; number: number; total: number; name: string; depth: number; onRemove: (() => void) | null }) {
  useNode(copy);
  const own = copy.currentState.label;
  return (
    <section className={styles.copy} data-copy="" aria-label={`${name} ${number}`}>
      <header className={styles.copyHead}>
        <span>
          {own?.asString && <Marked text={own} />} {t("questionnaire-repeat-number", { number, total })}
        </span>
        {onRemove && <IconButton small icon="close" label={t("questionnaire-repeat-remove", { number })} onPress={onRemove} />}
      </header>
      <Form parent={copy} depth={depth + 1} />
    </section>
  );
}

/** Groups stand below the document's own headings. */
function Heading({ depth, children }: { depth: number; children: React.ReactNode }) {
  const Level = depth === 0 ? "h3" : depth === 1 ? "h4" : "h5";
  return <Level className={styles.heading}>{children}</Level>;
}
