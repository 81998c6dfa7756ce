import type { GeopointInputNode } from "@getodk/xforms-engine";
import { useId, useState } from "react";

import { t } from "../../../i18n";
import type { ControlProps } from ".";
import styles from "./Controls.module.css";
import { plainNumber } from "./NumberControl";

const PARTS = ["latitude", "longitude", "altitude", "accuracy"] as const;
type Part = (typeof PARTS)[number];
type Typed = Record<Part, string>;

/** A place, read from a receiver and typed as numbers. It is an answer as soon as there are two of them. */
export function GeopointControl({ node, name, described, isInvalid }: ControlProps<GeopointInputNode>) {
  const id = useId();
  const [draft, setDraft] = useState<Typed | null>(null);
  const typed = draft ?? readPoint(node.currentState.instanceValue);
  const write = (part: Part, text: string) => {
    const next = { ...typed, [part]: text };
    setDraft(next);
    const point = pointOf(next);
    if (point !== null) node.setValue(point);
  };
  return (
    <div role="group" aria-label={name} aria-describedby={described} className={styles.point}>
      {PARTS.map((part) => (
        <span key={part} className={styles.part}>
          <label htmlFor={`${id}-${part}`}>{t(`questionnaire-${part}`)}</label>
          <input id={`${id}-${part}`} type="text" inputMode="decimal" dir="ltr" autoComplete="off" className={styles.number} value={typed[part]} readOnly={node.currentState.readonly} aria-invalid={isInvalid || undefined} onChange={(event) => write(part, event.target.value)} />
        </span>
      ))}
    </div>
  );
}

function readPoint(text: string): Typed {
  const [latitude = "", longitude = "", altitude = "", accuracy = ""] = text.split(" ").map((number) => number.replace(/\.0$/, ""));
  return { latitude, longitude, altitude, accuracy };
}

/** `30.5081 47.7835 4 12`; nothing when all are empty, `null` while it is no place yet. */
function pointOf(typed: Typed): string | null {
  const [latitude, longitude, altitude, accuracy] = PARTS.map((part) => plainNumber(typed[part]));
  if (!latitude && !longitude) return "";
  const number = (text: string | undefined, most: number) => text !== undefined && /^-?\d+(\.\d+)?$/.test(text) && Math.abs(Number(text)) <= most;
  if (!number(latitude, 90) || !number(longitude, 180)) return null;
  const rest = [altitude, accuracy].map((text) => (number(text, 100_000) ? text : "0"));
  return altitude || accuracy ? [latitude, longitude, ...rest].join(" ") : `${latitude} ${longitude} 0 0`;
}
