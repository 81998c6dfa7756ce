import { type Ref, useEffect, useImperativeHandle, useRef, useState } from "react";

import { texts } from "../../app/session";
import type { RecordDocument } from "../../bindings/commands";
import { bindTextarea } from "../../editor/textarea";
import type { TextDocument } from "../../editor/text_document";
import { directionOf } from "../../i18n/direction";
import { errorText, t } from "../../i18n";
import { CommandError } from "../../platform";
import { ConflictMark } from "./FieldRow";
import styles from "./Prose.module.css";
import { asText, isLocked } from "./use_field";

interface ProseProps {
  record: RecordDocument;
  name: string;
  label: string;
  /** Shown while nothing is written. */
  invitation?: string;
  /** How many lines high it is while empty. */
  rows?: number;
  autoFocus?: boolean;
  /** One of the notes that the Tab key walks through. */
  isNote?: boolean;
  ref?: Ref<HTMLTextAreaElement>;
}

/** A long text; only to read where the record is locked. */
export function Prose(props: ProseProps) {
  return isLocked(props.record) ? <StillProse {...props} /> : <OpenProse {...props} />;
}

function StillProse({ record, name }: ProseProps) {
  const text = asText(record.fields[name]);
  return (
    <p className={styles.still} dir={directionOf(text)} data-empty={text === "" || undefined} data-unbroken={isUnbroken(text) || undefined}>
      {text || t("not-noted")}
    </p>
  );
}

/** Grows with what is written, saves by itself, merges with what others write. */
function OpenProse({ record, name, label, invitation, rows = 1, autoFocus = false, isNote = false, ref }: ProseProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [error, setError] = useState<CommandError | null>(null);
  const [attempt, setAttempt] = useState(0);
  const shown = typeof record.fields[name] === "string" ? record.fields[name] : "";
  // What stands there until the document is open; from then on the text is the document's alone.
  const [initial] = useState(shown);
  useImperativeHandle(ref, () => area.current as HTMLTextAreaElement);

  useEffect(() => {
    const document: TextDocument = texts.acquire(record.id, name);
    let unbind: (() => void) | undefined;
    let gone = false;
    document.open().then(
      () => {
        const field = area.current;
        if (gone || !field) return;
        setError(null);
        field.readOnly = false;
        unbind = bindTextarea(field, document, (text) => {
          if (frame.current) dress(frame.current, text);
        });
      },
      (thrown: unknown) => !gone && setError(CommandError.from(thrown)),
    );
    return () => {
      gone = true;
      unbind?.();
      texts.release(document);
    };
  }, [record.id, name, attempt]);

  useEffect(() => {
    if (autoFocus) area.current?.focus();
  }, [autoFocus, record.id]);

  return (
    <div className={styles.prose}>
      {record.conflicts.includes(name) && <ConflictMark record={record} name={name} />}
      {/* The frame repeats the text invisibly: the textarea is as high as its text without being measured. */}
      <div ref={frame} className={styles.frame} data-text={isLong(initial) ? "" : initial} data-long={isLong(initial) || undefined} data-unbroken={isUnbroken(initial) || undefined} dir={directionOf(initial)}>
        <textarea
          ref={area}
          className={styles.area}
          data-note={isNote ? "" : undefined}
          aria-label={label}
          rows={rows}
          spellCheck={false}
          readOnly
          defaultValue={initial}
          placeholder={invitation}
        />
      </div>
      {error && (
        <p className={styles.problem} role="alert">
          {errorText(error)}{" "}
          <button className={styles.again} type="button" onClick={() => setAttempt(attempt + 1)}>
            {t("retry")}
          </button>
        </p>
      )}
    </div>
  );
}

function dress(frame: HTMLElement, text: string): void {
  const long = isLong(text);
  frame.dataset.text = long ? "" : text;
  frame.toggleAttribute("data-long", long);
  frame.toggleAttribute("data-unbroken", isUnbroken(text));
  const direction = directionOf(text);
  if (direction) frame.dir = direction;
  else frame.removeAttribute("dir");
}

/** So long that laying it out twice for each letter is felt: it scrolls in a field of its own. */
function isLong(text: string): boolean {
  return text.length > 20_000;
}

/** Holds a word that no line can hold. Breaking one of 15,000 Arabic letters takes WebKit 23 s for each letter more (measured); it scrolls sideways instead. */
function isUnbroken(text: string): boolean {
  return /\S{400}/.test(text);
}
