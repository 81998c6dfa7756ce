import type { AnyChildNode, AnyControlNode, AnyModelValueNode, AnyNode, FormLanguage, RepeatInstanceNode, RepeatRangeNode, RootNode } from "@getodk/xforms-engine";

import { type Answers, changeTo, type Change, readAnswers, shortened } from "./answers";
import { type FormText, instanceOf, readFormText, withoutNumbers } from "./instance";
import { observing } from "./observable";

/** Changes that arrive within this time are taken to the record together. */
const GATHER_MS = 120;

/** The form's engine says no to this form. */
export class FormFault extends Error {}

interface Options {
  /** Elements of the record's answers. */
  elements: readonly string[];
  /** Takes what changed to the record. */
  write: (change: Change) => void;
  /** Hears when answers begin to wait for being taken to the record, and when none waits any more. */
  waiting?: (waits: boolean) => void;
}

/** A questionnaire that is being filled in: the engine's tree, and the answers as the record keeps them. */
export class Filling {
  readonly root: RootNode;
  /** Answers to questions that the form does not have. */
  readonly unplaced: readonly string[];
  private held: Map<string, string[]>;
  /** What the form said when it was last looked at: only what differs from it is somebody's doing. */
  private said: ReadonlyMap<string, string | null> = new Map();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private closed = false;
  private wrote = false;
  private readonly listeners = new Set<() => void>();
  private revision = 0;

  private constructor(
    private readonly form: FormText,
    private readonly write: (change: Change) => void,
    private readonly waiting: (waits: boolean) => void,
    opened: { root: RootNode; held: Map<string, string[]>; unplaced: readonly string[] },
  ) {
    this.root = opened.root;
    this.held = opened.held;
    this.unplaced = opened.unplaced;
  }

  /** Opens a form with the answers it has. Rejects with a {@link FormFault} when the form cannot be filled in. */
  static async open(xform: string, { elements, write, waiting = () => undefined }: Options): Promise<Filling> {
    // The engine is weighty: it comes when the first questionnaire is opened.
    const engine = await import("@getodk/xforms-engine");
    let filling: Filling | undefined;
    const stateFactory = observing(() => filling?.changed());
    try {
      const form = readFormText(xform);
      const loaded = await engine.loadForm(xform, {
        fetchFormAttachment: () => Promise.resolve(new Response(null, { status: 404 })),
        missingResourceBehavior: engine.constants.MISSING_RESOURCE_BEHAVIOR.BLANK,
      });
      if (loaded.status === "failure") throw loaded.error;
      const held = readAnswers(elements);
      const { xml, placed } = instanceOf(form, held);
      const file = new File([xml], engine.constants.INSTANCE_FILE_NAME, { type: engine.constants.INSTANCE_FILE_TYPE });
      const data = new FormData();
      data.set(engine.constants.INSTANCE_FILE_NAME, file);
      const instance = held.size === 0 ? loaded.createInstance({ stateFactory }) : await loaded.restoreInstance({ data: [data as never] }, { stateFactory });
      filling = new Filling(form, write, waiting, { root: instance.root, held, unplaced: [...held.keys()].filter((path) => !placed.has(path)) });
      // A form that begins has its own id and what it computes at the beginning. One that goes on says nothing new, though it may write a number otherwise.
      if (held.size === 0) filling.changed();
      else {
        filling.restore(filling.root);
        filling.said = filling.gathered().said;
      }
      return filling;
    } catch (thrown) {
      throw new FormFault(faultOf(thrown), { cause: thrown });
    }
  }

  /** The answers as the record has them once everything is written. */
  get answers(): Answers {
    return this.held;
  }

  /** Whether anything was written since it was opened. */
  get isTouched(): boolean {
    return this.wrote;
  }

  /** Whether these elements say what this form shows; otherwise somebody else's answers arrived. */
  agreesWith(elements: readonly string[]): boolean {
    const own = [...this.held].flatMap(([path, values]) => values.map((value) => `${path}=${value}`));
    const theirs = new Set(elements);
    return own.length === theirs.size && own.every((element) => theirs.has(element));
  }

  /** Settles a question that was answered twice. The form is to be opened anew after it: this one shows the other answer. */
  take(path: string, value: string): void {
    this.close();
    const others = (this.held.get(path) ?? []).filter((other) => other !== value);
    this.held.set(path, [value]);
    this.write({ add: [], remove: others.map((other) => `${path}=${other}`) });
    this.tell();
  }

  setLanguage(language: FormLanguage): void {
    this.root.setLanguage(language);
  }

  /** Grows with every change of the answers. */
  currentRevision(): number {
    return this.revision;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Writes what is not written yet, and hears of nothing more. */
  close(): void {
    this.save();
    this.closed = true;
  }

  /** Takes to the record at once what waits. */
  flush(): void {
    if (this.timer !== undefined) this.save();
  }

  private changed(): void {
    if (this.closed || this.timer !== undefined) return;
    this.timer = setTimeout(() => this.save(), GATHER_MS);
    this.waiting(true);
  }

  private save(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.closed) return;
    const { said, counts } = this.gathered();
    const news = new Map([...said].filter(([path, value]) => !this.said.has(path) || this.said.get(path) !== value));
    const change = changeTo(this.held, news, (path) => !said.has(path) && isBeyond(path, counts));
    this.said = said;
    if (change.add.length + change.remove.length > 0) {
      const elements = new Set([...this.held].flatMap(([path, values]) => values.map((value) => `${path}=${value}`)));
      for (const element of change.remove) elements.delete(element);
      for (const element of change.add) elements.add(element);
      this.held = readAnswers([...elements]);
      this.wrote = true;
      this.write(change);
    }
    // After the writing: in between nobody is to read that everything is saved.
    this.waiting(false);
    this.tell();
  }

  /** The engine computes the defaults of a counted repeat's copies anew and lays them over what was answered: the answers come back over them. */
  private restore(parent: AnyNode): void {
    for (const child of (parent.currentState.children ?? []) as readonly AnyChildNode[]) {
      if (child.nodeType === "group" || child.nodeType === "repeat-instance" || isRepeat(child)) this.restore(child);
      else if (isKept(child) && child.currentState.relevant && !child.currentState.readonly) {
        const kept = this.held.get(pathOf(child))?.[0];
        if (kept !== undefined && !isSame(kept, child.currentState.instanceValue)) putBack(child, kept);
      }
    }
  }

  private gathered(): { said: Map<string, string | null>; counts: Map<string, number> } {
    const said = new Map<string, string | null>();
    const counts = new Map<string, number>();
    this.gather(this.root, "", said, counts);
    return { said, counts };
  }

  /** What the form says of each question that applies: a value, or `null` for none. */
  private gather(parent: AnyNode, path: string, said: Map<string, string | null>, counts: Map<string, number>): void {
    for (const child of (parent.currentState.children ?? []) as readonly AnyChildNode[]) {
      const name = child.definition.qualifiedName.getPrefixedName();
      const below = path === "" ? name : `${path}/${name}`;
      if (!child.currentState.relevant) {
        if (isRepeat(child)) counts.set(below, child.currentState.children.length);
        continue;
      }
      if (isRepeat(child)) {
        const copies = child.currentState.children;
        counts.set(below, copies.length);
        said.set(`${below}#`, String(copies.length));
        copies.forEach((copy: RepeatInstanceNode, index: number) => this.gather(copy, `${below}[${index + 1}]`, said, counts));
      } else if (child.nodeType === "group") this.gather(child, below, said, counts);
      else if (isKept(child)) said.set(below, this.kept(below, child.currentState.instanceValue));
    }
  }

  private kept(path: string, value: string): string | null {
    if (value !== "") return shortened(path, value);
    // Emptied on purpose: the form's own words would come back otherwise.
    return (this.form.defaults.get(withoutNumbers(path)) ?? "") === "" ? null : "";
  }

  private tell(): void {
    this.revision++;
    for (const listener of this.listeners) listener();
  }
}

/** Whether two texts are one answer; a number may be written in several ways. */
function isSame(one: string, other: string): boolean {
  const numbers = (text: string) => text.split(" ").map((part) => (part === "" ? part : Number(part)));
  return one === other || (!numbers(one).includes(Number.NaN) && numbers(one).join() === numbers(other).join());
}

function putBack(node: AnyControlNode | AnyModelValueNode, kept: string): void {
  if (node.nodeType === "input") node.setValue(kept as never);
  else if (node.nodeType === "select") node.selectValues(kept.split(" ").filter(Boolean));
  else if (node.nodeType === "rank") node.setValues(kept.split(" ").filter(Boolean));
}

/** A question's path in the record, over the copies of repeats it lies in. */
export function pathOf(node: AnyNode): string {
  const parts: string[] = [];
  for (let at: AnyNode = node; at.nodeType !== "root"; at = at.parent as AnyNode) {
    const name = at.definition.qualifiedName.getPrefixedName();
    if (at.nodeType === "repeat-instance") {
      parts.unshift(`${name}[${at.parent.currentState.children.indexOf(at) + 1}]`);
      at = at.parent as AnyNode;
    } else parts.unshift(name);
  }
  return parts.join("/");
}

function isRepeat(node: AnyChildNode): node is RepeatRangeNode {
  return node.nodeType === "repeat-range:controlled" || node.nodeType === "repeat-range:uncontrolled";
}

/** What is computed from other answers is computed anew and not kept: two laptops would never agree on it. */
function isKept(node: AnyChildNode): node is AnyControlNode | AnyModelValueNode {
  if (node.nodeType === "upload" || node.nodeType === "group" || node.nodeType === "repeat-instance" || isRepeat(node)) return false;
  return node.definition.bind.calculate === null;
}

/** Whether a path lies in a copy that was removed. */
function isBeyond(path: string, counts: ReadonlyMap<string, number>): boolean {
  for (const { 0: whole, 1: number, index } of path.matchAll(/\[(\d+)\]/g)) {
    const count = counts.get(path.slice(0, index));
    if (count !== undefined && Number(number) > count) return true;
    if (whole === "") break;
  }
  return false;
}

/** What the engine says is wrong, in one line. */
function faultOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const first: unknown = "errors" in thrown && Array.isArray(thrown.errors) ? thrown.errors[0] : thrown.cause;
  const deepest = first instanceof Error ? first : thrown;
  return (deepest.message || thrown.message).split("\n").find((line) => line.trim() !== "")?.trim() ?? thrown.name;
}
