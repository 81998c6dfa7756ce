import type { Answers } from "./answers";

/** What a form's own text says about its answers, without its logic. */
export interface FormText {
  document: Document;
  root: Element;
  /** Paths of repeats, without numbers. */
  repeats: ReadonlySet<string>;
  /** What stands in a question before anybody answers, by path without numbers. */
  defaults: ReadonlyMap<string, string>;
}

const TEMPLATE = "template";
const JAVAROSA = "http://openrosa.org/javarosa";

/** Reads a form's text. Throws when it holds no answers to fill. */
export function readFormText(xform: string): FormText {
  const document = new DOMParser().parseFromString(xform, "text/xml");
  const root = [...document.getElementsByTagName("instance")].find((instance) => instance.parentElement?.localName === "model")?.firstElementChild;
  if (!root) throw new Error("the form has no instance");
  const repeats = new Set([...document.getElementsByTagName("repeat")].map((repeat) => belowRoot(repeat.getAttribute("nodeset") ?? "")));
  const defaults = new Map<string, string>();
  const gather = (element: Element, path: string) => {
    for (const child of element.children) {
      const below = path === "" ? child.nodeName : `${path}/${child.nodeName}`;
      if (child.firstElementChild) gather(child, below);
      else if (!defaults.has(below)) defaults.set(below, child.textContent ?? "");
    }
  };
  gather(root, "");
  return { document, root, repeats, defaults };
}

/** `/data/household/child` → `household/child` */
function belowRoot(nodeset: string): string {
  return nodeset.trim().split("/").slice(2).join("/");
}

/** A path without the numbers of copies: `child[2]/age` → `child/age`. */
export function withoutNumbers(path: string): string {
  return path.replace(/\[\d+\]/g, "");
}

/** The answers as an instance of the form, which the engine goes on from. Of answers that were written apart, the first is shown. */
export function instanceOf(form: FormText, answers: Answers): { xml: string; placed: ReadonlySet<string> } {
  const placed = new Set<string>();
  const take = (path: string): string | undefined => {
    if (!answers.has(path)) return undefined;
    placed.add(path);
    return answers.get(path)?.[0];
  };
  const root = form.root.cloneNode(true) as Element;
  declarePrefixes(root, form.root);
  fill(root, "", form, take);
  for (const path of answers.keys()) if (!placed.has(path) && addMeta(root, path, answers.get(path)?.[0] ?? "")) placed.add(path);
  return { xml: new XMLSerializer().serializeToString(root), placed };
}

const META = /^((?:orx:)?)meta\/\1(\w+)$/;
const OPENROSA = "http://openrosa.org/xforms";

/** What is known of the answers themselves (their id), where the form's text has no place for it: the engine makes one. */
function addMeta(root: Element, path: string, value: string): boolean {
  const [meta = "", name] = path.split("/");
  if (!META.test(path) || name === undefined) return false;
  const namespace = meta.includes(":") ? OPENROSA : root.namespaceURI;
  const group = [...root.children].find((child) => child.nodeName === meta) ?? root.appendChild(root.ownerDocument.createElementNS(namespace, meta));
  group.appendChild(root.ownerDocument.createElementNS(namespace, name)).textContent = value;
  return true;
}

/** The prefixes that hold where the root stands, so that its copy is written with the same ones. */
function declarePrefixes(root: Element, original: Element): void {
  for (let at = original.parentElement; at; at = at.parentElement) {
    for (const { name, value } of at.attributes) if (name.startsWith("xmlns:") && !root.hasAttribute(name)) root.setAttributeNS(NAMESPACES, name, value);
  }
}

const NAMESPACES = "http://www.w3.org/2000/xmlns/";

type Take = (path: string) => string | undefined;

function fill(element: Element, path: string, form: FormText, take: Take): void {
  const done = new Set<string>();
  for (const child of [...element.children]) {
    const name = child.nodeName;
    const below = path === "" ? name : `${path}/${name}`;
    if (form.repeats.has(withoutNumbers(below))) {
      if (!done.has(name)) fillCopies(element, name, below, form, take);
      done.add(name);
    } else if (child.firstElementChild) fill(child, below, form, take);
    else {
      const value = take(below);
      if (value !== undefined) child.textContent = value;
    }
  }
}

/** As many copies of a repeat as there were, each with its own answers. */
function fillCopies(parent: Element, name: string, path: string, form: FormText, take: Take): void {
  const present = [...parent.children].filter((child) => child.nodeName === name);
  const template = present.find(isTemplate);
  const copies = present.filter((child) => !isTemplate(child));
  const model = (template ?? copies[0])?.cloneNode(true) as Element | undefined;
  model?.removeAttributeNS(JAVAROSA, TEMPLATE);
  const kept = take(`${path}#`);
  const count = kept === undefined ? copies.length : Math.min(Number.parseInt(kept, 10) || 0, MOST_COPIES);
  let last: Element | undefined = copies.at(-1) ?? template;
  while (copies.length < count && model && last) {
    const copy = model.cloneNode(true) as Element;
    last.after(copy);
    last = copy;
    copies.push(copy);
  }
  for (const surplus of copies.splice(count)) surplus.remove();
  copies.forEach((copy, index) => fill(copy, `${path}[${index + 1}]`, form, take));
  template?.remove();
}

/** A number out of a damaged element must not fill the memory. */
const MOST_COPIES = 2_000;

function isTemplate(element: Element): boolean {
  return element.hasAttributeNS(JAVAROSA, TEMPLATE);
}
