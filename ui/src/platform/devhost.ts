import type { CommandName, DeskEvent } from "../bindings/commands";
import { CommandError, type Platform } from "./types";

/** The loopback test host: the same commands over HTTP on the page's own origin. */
export function devhostPlatform(): Platform {
  const token = readToken();
  let photoToken = "";
  let leaving = false;

  const call = async (command: CommandName, args: unknown): Promise<unknown> => {
    let response: Response;
    try {
      response = await fetch(`/call/${command}`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-fieldseal-token": token },
        body: JSON.stringify(args),
      });
    } catch {
      throw new CommandError("host.unreachable");
    }
    const body: unknown = await response.json().catch(() => undefined);
    if (response.ok && body !== undefined) return body;
    throw CommandError.from(errorIn(body) ?? new Error(`HTTP ${response.status}`));
  };

  return {
    call: call as Platform["call"],

    subscribe(listener) {
      const source = new EventSource(`/events?token=${encodeURIComponent(token)}`);
      source.onmessage = (message: MessageEvent<string>) => listener(JSON.parse(message.data) as DeskEvent);
      return () => source.close();
    },

    photoUrl(record, picture) {
      return `/photo/${photoToken}/${record}/${picture}`;
    },

    async pickFiles() {
      const files = await chooseFiles();
      const paths: string[] = [];
      for (const file of files) {
        const response = await fetch("/upload", {
          method: "POST",
          headers: { "x-fieldseal-token": token, "x-fieldseal-name": encodeURIComponent(file.name) },
          body: file,
        });
        if (!response.ok) throw new CommandError("host.invalid_answer", { detail: `HTTP ${response.status}` });
        paths.push(((await response.json()) as { path: string }).path);
      }
      return paths;
    },

    leaveFor(page) {
      // Asked by whoever locks and by the event that says so: the page is left once.
      if (leaving) return true;
      leaving = true;
      location.replace(page === "unlock" ? "/unlock.html" : "/");
      return true;
    },

    async connect() {
      const status = (await call("vault_status", {})) as { photo_token: string | null };
      photoToken = status.photo_token ?? "";
    },
  };
}

function readToken(): string {
  const fromHash = /^#token=([\w-]+)$/.exec(location.hash)?.[1];
  if (fromHash) {
    history.replaceState(null, "", location.pathname);
    return fromHash;
  }
  return document.querySelector<HTMLMetaElement>('meta[name="fieldseal-token"]')?.content ?? "";
}

function errorIn(body: unknown): unknown {
  return typeof body === "object" && body !== null && "error" in body ? body.error : body;
}

function chooseFiles(): Promise<File[]> {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.hidden = true;
  // Within the page, or it may be collected as garbage while the dialog is open.
  document.body.append(input);
  return new Promise<File[]>((resolve) => {
    input.onchange = () => resolve([...(input.files ?? [])]);
    input.oncancel = () => resolve([]);
    input.click();
  }).finally(() => input.remove());
}
