import { pressedStep, steps } from "./keys";

/** Something a person can do now: by its key, from the palette, or by a control on the screen. */
export interface Action {
  id: string;
  /** In the window's language. */
  label: string;
  /** Further words that find it in the palette. */
  also?: string;
  /** `"Mod+K"`, `"N"`, `"G I"`; plain letters work wherever nobody is writing. */
  keys?: string;
  /** Heading in the palette. */
  group: "go" | "record" | "do";
  run: () => void;
  /** Works while somebody writes, too: only with a modifier. */
  unlisted?: boolean;
}

/** How long the second key of a sequence may take. */
const SEQUENCE_MS = 1200;

/** What can be done on the screen as it is; screens add theirs while they are shown. The latest wins a key. */
export class Actions {
  private groups: (readonly Action[])[] = [];
  private readonly listeners = new Set<() => void>();
  private listed: readonly Action[] = [];
  private begun: { step: string; at: number } | undefined;
  private quietUntil = 0;

  add(actions: readonly Action[]): () => void {
    this.groups = [...this.groups, actions];
    this.changed();
    return () => {
      this.groups = this.groups.filter((group) => group !== actions);
      this.changed();
    };
  }

  list(): readonly Action[] {
    return this.listed;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Something that takes letters is about to open: until it has the keyboard, plain letters do nothing. */
  hush(ms: number): void {
    this.quietUntil = Date.now() + ms;
  }

  /** What was about to open is there and has the keyboard. */
  heard(): void {
    this.quietUntil = 0;
  }

  /** Runs the action of a pressed key; says whether there was one. */
  press(event: KeyboardEvent, writing: boolean): boolean {
    // Shift on its way to a letter is no step of a sequence.
    if (["Shift", "Control", "Alt", "AltGraph", "Meta"].includes(event.key)) return false;
    const step = pressedStep(event);
    const first = this.begun && Date.now() - this.begun.at < SEQUENCE_MS ? this.begun.step : undefined;
    this.begun = undefined;
    const withModifier = step.startsWith("Mod+") || step.startsWith("Alt+");
    if (writing) this.quietUntil = 0;
    if ((writing || Date.now() < this.quietUntil) && !withModifier) return false;

    const found = (first && this.find(`${first} ${step}`)) || this.find(step);
    if (found) {
      found.run();
      return true;
    }
    if (this.listed.some(({ keys }) => keys && steps(keys).length > 1 && steps(keys)[0] === step)) {
      this.begun = { step, at: Date.now() };
      return true;
    }
    return false;
  }

  private find(keys: string): Action | undefined {
    return this.listed.findLast((action) => action.keys === keys);
  }

  private changed(): void {
    this.listed = this.groups.flat();
    for (const listener of this.listeners) listener();
  }
}

export const actions = new Actions();

/** Whether letters typed now belong to a text. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  if (target.getAttribute("role") === "spinbutton") return true;
  return target instanceof HTMLInputElement && !["checkbox", "radio", "button", "range"].includes(target.type);
}
