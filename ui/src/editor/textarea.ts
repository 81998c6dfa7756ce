import type { TextDocument, TextListener } from "./text_document";

/** The part of a textarea that a binding needs; the DOM's own fits. */
export interface TextField {
  value: string;
  selectionStart: number;
  selectionEnd: number;
  setSelectionRange(start: number, end: number): void;
  addEventListener(type: string, listener: (event: Event) => void): void;
  removeEventListener(type: string, listener: (event: Event) => void): void;
}

/**
 * Ties a textarea to a document until the returned function is called. What is typed becomes edits; what arrives is shown with the caret where
 * the person left it; composed input (Arabic, Sorani, dead keys) is one edit, made when it is finished. `changed` hears every new text.
 */
export function bindTextarea(field: TextField, document: TextDocument, changed: (text: string) => void): () => void {
  let composing = false;

  const show = (text: string) => {
    field.value = text;
    changed(text);
  };

  const remote: TextListener = (text, moved) => {
    const [start, end] = [moved(field.selectionStart), moved(field.selectionEnd)];
    show(text);
    field.setSelectionRange(start, end);
  };

  const take = () => {
    document.edit(field.value, field.selectionEnd);
    changed(field.value);
  };

  const onInput = () => {
    if (composing) changed(field.value);
    else take();
  };
  const onCompositionStart = () => {
    composing = true;
    document.hold();
  };
  const onCompositionEnd = () => {
    composing = false;
    take();
    document.release();
  };
  const onBeforeInput = (event: Event) => {
    const type = (event as InputEvent).inputType;
    if (type !== "historyUndo" && type !== "historyRedo") return;
    event.preventDefault();
    if (type === "historyUndo") document.undoEdit();
    else document.redoEdit();
  };
  const onKeyDown = (event: Event) => {
    const { key, ctrlKey, metaKey, shiftKey } = event as KeyboardEvent;
    if (!(ctrlKey || metaKey) || composing) return;
    const redo = key.toLowerCase() === "y" || (shiftKey && key.toLowerCase() === "z");
    const undo = !shiftKey && key.toLowerCase() === "z";
    if (!redo && !undo) return;
    event.preventDefault();
    if (redo) document.redoEdit();
    else document.undoEdit();
  };

  const listeners: [string, (event: Event) => void][] = [
    ["input", onInput],
    ["compositionstart", onCompositionStart],
    ["compositionend", onCompositionEnd],
    ["beforeinput", onBeforeInput],
    ["keydown", onKeyDown],
  ];
  for (const [type, listener] of listeners) field.addEventListener(type, listener);
  const unsubscribe = document.subscribe(remote, () => [field.selectionStart, field.selectionEnd]);
  show(document.value());

  return () => {
    if (composing) onCompositionEnd();
    unsubscribe();
    for (const [type, listener] of listeners) field.removeEventListener(type, listener);
  };
}
