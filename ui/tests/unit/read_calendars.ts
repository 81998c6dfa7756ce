import { readFileSync } from "node:fs";
import { join } from "node:path";

import { takeCalendars } from "../../src/i18n/calendars";
import { setReader } from "../../src/i18n/reader";

await takeCalendars(readFileSync(join(import.meta.dirname, "../../src/i18n/calendars.wasm")));
setReader({});
