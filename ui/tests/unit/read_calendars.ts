import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

import { takeCalendars } from "../../src/i18n/calendars";
import { setReader } from "../../src/i18n/reader";

await takeCalendars(gunzipSync(readFileSync(join(import.meta.dirname, "../../../assets/calendars/calendars.wasm.gz"))));
setReader({});
