import { useEffect, useState } from "react";

import { Button } from "../components/Button";
import { Dialog } from "../components/Dialog";
import { format, t } from "../i18n";
import { isWriting } from "./actions";
import { type Refused, refusedPaste, refusedText } from "./paste";

/** Keeps what no field can carry out of every field, before the page chokes on it, and says what to do with it. */
export function PasteRefused() {
  const [refused, setRefused] = useState<Refused | null>(null);
  useEffect(() => {
    const refuse = (event: Event, found: Refused | null) => {
      if (!found || !isWriting(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      setRefused(found);
    };
    const take = (event: ClipboardEvent | DragEvent) => {
      const data = event instanceof ClipboardEvent ? event.clipboardData : event.dataTransfer;
      if (data) refuse(event, refusedPaste(data));
    };
    const insert = (event: InputEvent) => refuse(event, refusedText(event.data?.length ?? 0));
    document.addEventListener("paste", take, true);
    document.addEventListener("drop", take, true);
    document.addEventListener("beforeinput", insert, true);
    return () => {
      document.removeEventListener("paste", take, true);
      document.removeEventListener("drop", take, true);
      document.removeEventListener("beforeinput", insert, true);
    };
  }, []);
  if (!refused) return null;
  const close = () => setRefused(null);
  return (
    <Dialog
      title={t("paste-refused-title")}
      isOpen
      onClose={close}
      actions={
        <Button look="primary" keys="Escape" onPress={close}>
          {t("paste-refused-close")}
        </Button>
      }
    >
      <p>{refused.characters === null ? t("paste-refused-beyond", { limit: format.count(refused.limit) }) : t("paste-refused", { characters: format.count(refused.characters), limit: format.count(refused.limit) })}</p>
    </Dialog>
  );
}
