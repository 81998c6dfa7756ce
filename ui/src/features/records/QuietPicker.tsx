import { type FocusEvent, type KeyboardEvent, type ReactNode, useState } from "react";

import { Button } from "../../components/Button";

/** A way to add that stays a word until it is wanted: then `children`, which take the keyboard. Escape gives it back to the word. */
export function QuietPicker({ label, name, children }: { label: string; name: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const [isLeft, setLeft] = useState(false);
  if (!isOpen) {
    return (
      // The keyboard was within, where the word stood before.
      <Button small look="quiet" icon="add" aria-label={name} autoFocus={isLeft} onPress={() => setOpen(true)} onBlur={() => setLeft(false)}>
        {label}
      </Button>
    );
  }
  const leave = (event: FocusEvent<HTMLDivElement>) => {
    const to = event.relatedTarget;
    // The list of suggestions lives elsewhere in the page, and takes the focus only for a touch.
    if (to instanceof Element && (event.currentTarget.contains(to) || to.closest("[data-trigger]"))) return;
    setOpen(false);
  };
  const escape = (event: KeyboardEvent) => {
    // The first one closes the list of suggestions.
    if (event.key !== "Escape" || document.querySelector("[data-trigger]")) return;
    event.stopPropagation();
    setLeft(true);
    setOpen(false);
  };
  // It only notices that the focus left what is inside.
  // eslint-disable-next-line jsx-a11y/no-static-element-interactions
  return <div onBlur={leave} onKeyDown={escape}>{children}</div>;
}
