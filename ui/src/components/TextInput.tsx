import { useId, type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes } from "react";

import styles from "./TextInput.module.css";

interface Shared {
  label: string;
  hideLabel?: boolean;
  /** What to know before writing. */
  hint?: ReactNode;
  /** Why it cannot be taken as it is. */
  problem?: ReactNode;
}

type InputProps = Shared & Omit<InputHTMLAttributes<HTMLInputElement>, "className" | "style" | "id">;
type AreaProps = Shared & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "className" | "style" | "id">;

/** One line in a dialog or on the lock screen; records have fields of their own. */
export function TextInput({ label, hideLabel, hint, problem, ...props }: InputProps) {
  const id = useId();
  return (
    <Framed id={id} label={label} hideLabel={hideLabel} hint={hint} problem={problem}>
      <input {...props} id={id} className={styles.input} aria-describedby={describedBy(id, hint, problem)} aria-invalid={problem ? true : undefined} />
    </Framed>
  );
}

export function TextArea({ label, hideLabel, hint, problem, ...props }: AreaProps) {
  const id = useId();
  return (
    <Framed id={id} label={label} hideLabel={hideLabel} hint={hint} problem={problem}>
      <textarea {...props} id={id} className={styles.area} aria-describedby={describedBy(id, hint, problem)} aria-invalid={problem ? true : undefined} />
    </Framed>
  );
}

function Framed({ id, label, hideLabel, hint, problem, children }: Shared & { id: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hideLabel ? "visually-hidden" : styles.label}>
        {label}
      </label>
      {children}
      {problem ? (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          {problem}
        </p>
      ) : (
        hint && (
          <p id={`${id}-hint`} className={styles.hint}>
            {hint}
          </p>
        )
      )}
    </div>
  );
}

function describedBy(id: string, hint: ReactNode, problem: ReactNode): string | undefined {
  return problem ? `${id}-problem` : hint ? `${id}-hint` : undefined;
}
