import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Units format dates as the page does: with what Rust builds for it. */
export default function build(): void {
  execFileSync(join(import.meta.dirname, "../../../scripts/build-calendars"), { stdio: "inherit" });
}
