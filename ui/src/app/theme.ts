import { useSyncExternalStore } from "react";

export type Theme = "system" | "light" | "dark";
export type Direction = "ltr" | "rtl";

/** How the window looks. Lives as long as the window: nothing of it touches the disk. */
class Appearance {
  private readonly listeners = new Set<() => void>();
  private state: { theme: Theme; direction: Direction } = { theme: "system", direction: "ltr" };

  current = () => this.state;

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  setTheme(theme: Theme): void {
    this.set({ ...this.state, theme });
  }

  setDirection(direction: Direction): void {
    this.set({ ...this.state, direction });
  }

  private set(state: { theme: Theme; direction: Direction }): void {
    this.state = state;
    const root = document.documentElement;
    if (state.theme === "system") delete root.dataset.theme;
    else root.dataset.theme = state.theme;
    root.dir = state.direction;
    for (const listener of this.listeners) listener();
  }
}

export const appearance = new Appearance();

export function useAppearance() {
  return useSyncExternalStore(appearance.subscribe, appearance.current);
}
