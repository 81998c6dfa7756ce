import { type FocusEvent, type ReactNode, useState } from "react";

import { Button } from "../../components/Button";

/** A way to add that stays a word until it is wanted: then `children`, which take the keyboard. */
export function QuietPicker({ label, name, children }: { label: string; name: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <Button small look="quiet" icon="add" aria-label={name} onPress={() => setOpen(true)}>
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
  // It only notices that the focus left what is inside.
  // eslint-disable-next-line jsx-a11y/no-static-element-interactions
  return <div onBlur={leave}>{children}</div>;
}
