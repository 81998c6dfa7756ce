import type { CommandName, DeskEvent } from "../../bindings/commands";
import { CommandError, type Platform } from "../types";
import { commandsOf } from "./commands";
import { demoRecords } from "./demo";
import { FakeVault } from "./vault";

/** What the page's address asks of the pretended host: `?fake=full,fail,slow,empty,locked,none,alone,secretariat,lead,custodian,focal_point`. */
function wishes(): Set<string> {
  return new Set((new URLSearchParams(location.search).get("fake") ?? "").split(","));
}

/**
 * A host in memory with the demo mission, for unit tests and for looking at screens: nothing is stored, sealed or sent. In no release: only the
 * build mode `fake` contains it.
 */
export function fakePlatform(asked: Set<string> = wishes()): Platform {
  const listeners = new Set<(event: DeskEvent) => void>();
  const emit = (event: DeskEvent) => {
    for (const listener of listeners) listener(event);
  };
  const vault = new FakeVault(asked.has("empty") || asked.has("none") ? { records: [], photos: new Map() } : demoRecords(asked.has("full")), asked, emit);
  const commands = commandsOf(vault, emit);

  return {
    async call(name: CommandName, args: never) {
      await new Promise((resolve) => setTimeout(resolve, asked.has("slow") ? 1500 : 4));
      if (asked.has("fail") && /^(record_list|mission_list|status|record_get)$/.test(name)) throw new CommandError("vault.database_damaged", { detail: "page 114" });
      if (vault.failing.has(name)) throw new CommandError("vault.disk_full");
      const command = commands[name] as ((args: never) => unknown) | undefined;
      if (!command) throw new CommandError("request.unknown_command", { name });
      return structuredClone(command(args)) as never;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    photoUrl: (record: string) => vault.photos.get(record) ?? "/missing.jpg",
    pickFiles: () => Promise.resolve(["/media/card/DSCN0042.jpg", "/media/card/DSCN0043.jpg", "/media/card/IMG_0007.heic", "/media/card/broken.jpg"]),
    leaveFor: () => false,
    connect: () => Promise.resolve(),
  };
}
