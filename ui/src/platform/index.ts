import { devhostPlatform } from "./devhost";
import { tauriPlatform } from "./tauri";
import type { Platform } from "./types";

export { CommandError } from "./types";
export type { LocalErrorCode, Page, Picture, Platform } from "./types";

let current: Platform | undefined;

/** Chooses the host by what the page finds itself in. Called once, before anything else. */
export async function choosePlatform(): Promise<Platform> {
  const host = await find();
  current = host;
  return host;
}

async function find(): Promise<Platform> {
  if ("__TAURI_INTERNALS__" in window) return tauriPlatform();
  if (import.meta.env.MODE === "fake") return (await import("./fake")).fakePlatform();
  return devhostPlatform();
}

/** The host of this page. */
export function platform(): Platform {
  if (!current) throw new Error("the platform is used before it was chosen");
  return current;
}

/** Sets the host in a test. */
export function setPlatform(host: Platform): void {
  current = host;
}
