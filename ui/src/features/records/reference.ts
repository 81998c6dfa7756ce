/** `MA-O-007` of `IRQ-2026-01/MA-O-007`: inside a mission its own reference goes without saying. */
export function shortRef(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}
