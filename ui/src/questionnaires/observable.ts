/** State that the form engine writes and screens read: each object counts its changes and tells who asked. */

interface Watched {
  version: number;
  listeners: Set<() => void>;
}

/** Leads from an object, also through the engine's own wrapping of it, to who watches it. */
const WATCHED = Symbol("watched");

/** Makes objects that tell of every property that changes; `changed` hears of all of them. */
export function observing(changed: () => void): <T extends object>(object: T) => T {
  return (object) => {
    const own: Watched = { version: 0, listeners: new Set() };
    return new Proxy(object, {
      get: (target, key): unknown => (key === WATCHED ? own : Reflect.get(target, key)),
      set(target, key, value: unknown) {
        if (Object.is(Reflect.get(target, key), value)) return true;
        Reflect.set(target, key, value);
        own.version++;
        for (const listener of own.listeners) listener();
        changed();
        return true;
      },
    });
  };
}

function watchedBy(object: object): Watched | undefined {
  return (object as { [WATCHED]?: Watched })[WATCHED];
}

/** Grows whenever the object changes; an object that nobody observes never does. */
export function versionOf(object: object): number {
  return watchedBy(object)?.version ?? 0;
}

/** Hears of the object's changes until the returned function is called. */
export function watch(object: object, listener: () => void): () => void {
  const listeners = watchedBy(object)?.listeners;
  listeners?.add(listener);
  return () => listeners?.delete(listener);
}
