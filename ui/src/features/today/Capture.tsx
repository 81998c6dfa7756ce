import { Link } from "@tanstack/react-router";
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";

import { saving, texts } from "../../app/session";
import { Button } from "../../components/Button";
import { Segmented } from "../../components/Segmented";
import { Draft } from "../../editor/draft";
import { directionOf } from "../../i18n/direction";
import { errorText, kindLabel, t } from "../../i18n";
import { createRecord } from "../records/create";
import { SavedMark } from "../records/SavedMark";
import styles from "./Capture.module.css";
import { type Target, useTargets } from "./capture_targets";

/** More would be a list to read, where somebody wants to write. */
const MOST = 3;

function newDraft(mission: string, target: Target): Draft {
  return new Draft(texts, saving, (text) => createRecord(target.kind, mission, { [target.field]: text }), target.field);
}

interface CaptureProps {
  mission: string;
  autoFocus?: boolean;
  onEscape?: () => void;
}

/** Write first, sort later: the first letter makes the record, every further one is saved. */
export function Capture(props: CaptureProps) {
  const [first, ...others] = useTargets().slice(0, MOST);
  return first && <CaptureAs key={first.kind} targets={[first, ...others]} {...props} />;
}

function CaptureAs({ targets, mission, autoFocus = false, onEscape }: CaptureProps & { targets: readonly [Target, ...Target[]] }) {
  const [target, setTarget] = useState<Target>(targets[0]);
  const [draft, setDraft] = useState(() => newDraft(mission, targets[0]));
  const { record, error } = useSyncExternalStore(
    (listener) => draft.subscribe(listener),
    () => draft.current(),
  );
  const [text, setText] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);

  useEffect(() => () => draft.close(), [draft]);
  useLayoutEffect(() => {
    if (autoFocus) area.current?.focus();
  }, [autoFocus]);

  const begin = (next: Target) => {
    setTarget(next);
    setText("");
    setDraft(newDraft(mission, next));
    area.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      begin(target);
    } else if (event.key === "Escape" && onEscape) {
      event.preventDefault();
      onEscape();
    }
  };

  return (
    <div className={styles.capture}>
      <div className={styles.frame} data-text={text} dir={directionOf(text)}>
        <textarea
          ref={area}
          className={styles.area}
          aria-label={t("capture")}
          rows={2}
          spellCheck={false}
          value={text}
          placeholder={t(`capture-invitation-${target.kind}`)}
          onChange={(event) => {
            setText(event.target.value);
            draft.write(event.target.value, event.target.selectionEnd);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={styles.tools}>
        <Segmented
          label={t("capture-as")}
          hideLabel
          segments={targets.map(({ kind }) => ({ value: kind, label: kindLabel(kind) }))}
          value={target.kind}
          onChange={(kind) => {
            const next = targets.find((each) => each.kind === kind);
            if (next && text === "") begin(next);
          }}
          isDisabled={text !== ""}
        />
        <span className={styles.state}>
          {error && <span className={styles.problem}>{errorText(error)}</span>}
          {text !== "" && <SavedMark />}
          {record !== null && (
            <Link className={styles.open ?? ""} to="/r/$id" params={{ id: record }}>
              {t("capture-open")}
            </Link>
          )}
          {text !== "" && (
            <Button small keys="Mod+Enter" onPress={() => begin(target)}>
              {t("capture-next")}
            </Button>
          )}
        </span>
      </div>
    </div>
  );
}
