// Prints the size of the built page: what the first screen fetches, and everything. node tests/size.mjs [folder]
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const folder = process.argv[2] ?? join(import.meta.dirname, "../dist");
const assets = await readdir(join(folder, "assets"));
const kB = (bytes) => `${Math.round(bytes / 1000)} kB`;

async function weigh(names) {
  const files = await Promise.all(names.map((name) => readFile(join(folder, "assets", name))));
  return { raw: files.reduce((sum, file) => sum + file.length, 0), gzip: files.reduce((sum, file) => sum + gzipSync(file).length, 0) };
}

/** What a page names itself and what those scripts import without being asked. */
async function firstOf(page) {
  const html = await readFile(join(folder, page), "utf8");
  const names = new Set([...html.matchAll(/assets\/([\w.-]+\.(?:js|css))/g)].map((match) => match[1]));
  for (const name of names) {
    if (!name.endsWith(".js")) continue;
    const text = await readFile(join(folder, "assets", name), "utf8");
    for (const match of text.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) names.add(match[1]);
  }
  return [...names];
}

for (const page of ["index.html", "unlock.html"]) {
  const { raw, gzip } = await weigh(await firstOf(page));
  console.log(`${page}: ${kB(raw)}, ${kB(gzip)} gzipped before the first screen's own part`);
}
for (const ending of ["js", "css", "woff2"]) {
  const names = assets.filter((name) => name.endsWith(`.${ending}`));
  const { raw, gzip } = await weigh(names);
  console.log(`all ${ending}: ${names.length} files, ${kB(raw)}${ending === "woff2" ? "" : `, ${kB(gzip)} gzipped`}`);
}
