import type { CommandName, Commands, DeskEvent, ErrorCode, Rendition } from "../bindings/commands";

/** What the window needs from whoever hosts it. The only way out of the page. */
export interface Platform {
  /** Performs one command of the desk's list. Rejects with a {@link CommandError}. */
  call<Name extends CommandName>(command: Name, args: Commands[Name]["arguments"]): Promise<Commands[Name]["result"]>;
  /** Tells what happened on the host until the returned function is called. */
  subscribe(listener: (event: DeskEvent) => void): () => void;
  /** Address of a picture's bytes for an `<img>`. */
  photoUrl(record: string, picture: Picture): string;
  /** Lets a person choose files; paths on the host, empty when nothing was chosen. */
  pickFiles(): Promise<string[]>;
  /** Leaves this page for the other one. False: the host swaps the windows itself, this page stays until then. */
  leaveFor(page: Page): boolean;
  /** Prepares what the page needs once (tokens); rejects when the host does not answer. */
  connect(): Promise<void>;
}

/** Which picture of a record: a rendition, a derivative's own content, or a page of a document, counted from 1. */
export type Picture = Exclude<Rendition, "derivative"> | "content" | `page-${number}`;

/** `unlock`: lock screen and first run. `main`: everything else. */
export type Page = "unlock" | "main";

/** Codes that arise on this side of the boundary, next to the host's own. */
export type LocalErrorCode = "host.unreachable" | "host.invalid_answer";

/** An error as the host tells it: a code with arguments, worded by the catalogue. */
export class CommandError extends Error {
  constructor(
    readonly code: ErrorCode | LocalErrorCode,
    readonly args: Readonly<Record<string, string | number>> = {},
    /** Finds the fault's details in the local log. */
    readonly id: string | null = null,
  ) {
    super(code);
    this.name = "CommandError";
  }

  /** Whatever was thrown, as a command error. */
  static from(thrown: unknown): CommandError {
    if (thrown instanceof CommandError) return thrown;
    if (isFailure(thrown)) return new CommandError(thrown.code, thrown.args ?? {}, thrown.id ?? null);
    return new CommandError("host.invalid_answer", { detail: thrown instanceof Error ? thrown.message : String(thrown) });
  }
}

function isFailure(value: unknown): value is { code: ErrorCode; args?: Record<string, string | number>; id?: string } {
  return typeof value === "object" && value !== null && "code" in value && typeof value.code === "string";
}
