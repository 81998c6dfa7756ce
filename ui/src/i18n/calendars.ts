/** The Rust crate `calendars`, asked while the page draws: digits, days and typed dates are the same in every webview, in the terminal and in documents. */

import type { Answer, Question } from "../bindings/calendars";

interface Exports {
  memory: WebAssembly.Memory;
  room: (bytes: number) => number;
  ask: () => number;
  answer: () => number;
}

/** More than a screen shows; then the memory of answers begins anew. */
const REMEMBERED = 20_000;

const encoder = new TextEncoder();
const decoder = new TextDecoder();
let calendars: Exports | undefined;
const answers = new Map<string, Answer>();

/** Fetches them from beside the page. Without them (a webview that runs no WebAssembly) numbers and dates are shown as they are stored. */
export async function loadCalendars(): Promise<void> {
  if (calendars) return;
  try {
    const { default: address } = await import("../../../assets/calendars/calendars.wasm.gz?url");
    const { body } = await fetch(address);
    if (!body) return;
    await takeCalendars(await new Response(body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());
  } catch (thrown) {
    console.warn("calendars", thrown);
  }
}

export async function takeCalendars(bytes: BufferSource): Promise<void> {
  const { instance } = await WebAssembly.instantiate(bytes);
  calendars = instance.exports as unknown as Exports;
}

/** The answer, at once; `null` where nothing can be said. */
export function ask(question: Question): Answer {
  const text = JSON.stringify(question);
  const known = answers.get(text);
  if (known !== undefined) return known;
  const answer = askAnew(text);
  if (answers.size >= REMEMBERED) answers.clear();
  answers.set(text, answer);
  return answer;
}

/** Another reader: everything is asked again. */
export function askAsAnother(question: Question): Answer {
  answers.clear();
  return askAnew(JSON.stringify(question));
}

export function askText(question: Question): string | null {
  const answer = ask(question);
  return typeof answer === "string" ? answer : null;
}

function askAnew(text: string): Answer {
  if (!calendars) return null;
  const bytes = encoder.encode(text);
  const at = calendars.room(bytes.length);
  new Uint8Array(calendars.memory.buffer, at, bytes.length).set(bytes);
  const length = calendars.ask();
  return JSON.parse(decoder.decode(new Uint8Array(calendars.memory.buffer, calendars.answer(), length))) as Answer;
}
