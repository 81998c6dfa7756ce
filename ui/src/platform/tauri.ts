import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";

import type { DeskEvent } from "../bindings/commands";
import { CommandError, type Platform } from "./types";

/** The desktop shell: one command for the desk, one event, photos over their own scheme. */
export function tauriPlatform(): Platform {
  let token = "";

  return {
    async call(command, args) {
      try {
        return await invoke("desk_call", { name: command, args });
      } catch (thrown) {
        throw CommandError.from(thrown);
      }
    },

    subscribe(listener) {
      const listening = listen<DeskEvent>("desk://event", (event) => listener(event.payload));
      return () => void listening.then((stop) => stop());
    },

    photoUrl(record, picture) {
      return `fv://localhost/${token}/${record}/${picture}`;
    },

    async pickFiles() {
      try {
        return await invoke<string[]>("pick_photos");
      } catch (thrown) {
        throw CommandError.from(thrown);
      }
    },

    leaveFor() {
      // The shell destroys this window, and its process with it, and opens the other.
      return false;
    },

    async connect() {
      const session = await invoke<{ photo_token: string | null }>("window_session");
      token = session.photo_token ?? "";
    },
  };
}
