import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");

/** A program that cargo built, in `FIELDSEAL_BIN`, `CARGO_TARGET_DIR` or the workspace's own target folder. */
export function program(name: string): string {
  const folders = [process.env.FIELDSEAL_BIN, process.env.CARGO_TARGET_DIR && join(process.env.CARGO_TARGET_DIR, "debug"), join(root, "target/debug")];
  const found = folders.flatMap((folder) => (folder ? [join(folder, name)] : [])).find((path) => existsSync(path));
  if (!found) throw new Error(`${name} is not built: cargo build -p ${name}`);
  return found;
}

/** A running program that says on standard output what it offers. */
export interface Running {
  /** The first line that the pattern fits, as its groups. */
  said(pattern: RegExp): Promise<RegExpExecArray>;
  stop(): Promise<void>;
}

export function run(name: string, args: readonly string[], environment: Record<string, string> = {}): Running {
  const child: ChildProcess = spawn(program(name), args, { cwd: root, env: { ...process.env, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let errors = "";
  const listeners = new Set<() => void>();
  child.stdout?.on("data", (bytes: Buffer) => {
    output += bytes.toString();
    for (const listener of listeners) listener();
  });
  child.stderr?.on("data", (bytes: Buffer) => (errors += bytes.toString()));
  return {
    said(pattern) {
      return new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(output);
          if (found) resolve(found);
          return found !== null;
        };
        if (look()) return;
        listeners.add(look);
        child.once("exit", (code) => reject(new Error(`${name} ended with ${code}: ${errors}`)));
      });
    },
    stop() {
      if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
      const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
      child.kill("SIGKILL");
      return ended;
    },
  };
}

/** The desk of one laptop over loopback, with its vault in a temporary folder of its own. */
export interface Laptop {
  address: string;
  vault: string;
  /** Performs a command as the page would. */
  call<Result = Record<string, unknown>>(command: string, args?: object): Promise<Result>;
  stop(): Promise<void>;
}

export async function startLaptop(vault?: string): Promise<Laptop> {
  const folder = vault ?? (await mkdtemp(join(tmpdir(), "fieldseal-ui-")));
  const host = run("fieldseal-devhost", ["--vault", join(folder, "vault"), "--ui", process.env.FIELDSEAL_UI ?? join(root, "ui/dist")]);
  const address = (await host.said(/listening on (\S+)/))[1]!;
  const token = (await host.said(/token: (\S+)/))[1]!;
  return {
    address,
    vault: folder,
    async call<Result>(command: string, args: object = {}) {
      const response = await fetch(`${address}/call/${command}`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-fieldseal-token": token },
        body: JSON.stringify(args),
      });
      const body: unknown = await response.json();
      if (!response.ok) throw new Error(`${command}: ${JSON.stringify(body)}`);
      return body as Result;
    },
    async stop() {
      await host.stop();
      if (vault === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}
