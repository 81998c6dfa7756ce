import { type ComponentType, lazy, type LazyExoticComponent } from "react";

const waiting: (() => Promise<unknown>)[] = [];

/** A part of the app that is fetched when it is first shown, or before that, while nothing else is to do. */
export function later<Props>(load: () => Promise<{ default: ComponentType<Props> }>): LazyExoticComponent<ComponentType<Props>> {
  waiting.push(load);
  return lazy(load);
}

/** Like {@link later}, for parts that something else makes a component of. */
export function fetchLater<Part>(load: () => Promise<Part>): () => Promise<Part> {
  waiting.push(load);
  return load;
}

/** Fetches what has not been shown yet, one after the other, so that no screen waits for it. */
export async function fetchRest(): Promise<void> {
  for (let load = waiting.shift(); load; load = waiting.shift()) {
    await load().catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
