#!/usr/bin/env python3
"""First paint of every screen over a large vault, in the engine of the window (WebKitGTK by its own WebDriver), and the memory that it takes.

    screens.py DEVHOST UI_FOLDER FOLDER [PICTURES]

DEVHOST is the program that answers the desk's commands over loopback, FOLDER holds `vault` and `passphrase` as benches/run makes them. Time counts from the moment the address changes.
"""
import re, statistics, subprocess, sys

from webkit import Desk, Page, http

devhost, ui, folder = sys.argv[1:4]
pictures = sys.argv[4] if len(sys.argv) > 4 else None
VISITS = 5


def proportional_set(pid):
    """PSS in MiB; 0 for a process that has ended."""
    try:
        with open(f"/proc/{pid}/smaps_rollup") as rollup:
            return int(re.search(r"^Pss:\s+(\d+)", rollup.read(), re.M)[1]) / 1024
    except (FileNotFoundError, ProcessLookupError, TypeError):
        return 0


def descendants(pid):
    found = subprocess.run(["ps", "-o", "pid=,comm=", "--ppid", str(pid)], capture_output=True, text=True).stdout
    for line in found.splitlines():
        child, name = line.split(None, 1)
        yield int(child), name.strip()
        yield from descendants(int(child))


desk = Desk(devhost, ui, folder)
call = desk.call
call("vault_unlock", {"passphrase": open(f"{folder}/passphrase").read().strip()})
mission = call("mission_list")["missions"][0]["id"]
first = {kind: call("record_list", {"kind": kind, "mission": mission, "limit": 1})["records"] for kind in ("interview", "observation", "evidence", "finding", "source", "site")}

m = f"#/m/{mission}"
screens = {"missions": "#/missions", "today": f"{m}/today", "about": f"{m}/about", "search": None}
for place in ("interviews", "observations", "evidence", "findings", "sources", "sites", "map", "timeline", "coverage", "board", "figures", "briefing", "visits", "incidents"):
    screens[place] = f"{m}/{place}"
for kind, place in (("interview", "interviews"), ("observation", "observations"), ("evidence", "evidence"), ("finding", "findings"), ("source", "sources")):
    if first[kind]:
        screens[f"one of {place}"] = f"{m}/{place}/{first[kind][0]['id']}"
screens |= {"conflicts": "#/conflicts", "sync": "#/sync", "packs": "#/packs", "import": "#/import"}

# Painted: the frame that shows the screen's own heading. Complete: no answer of the desk is awaited, and nothing has changed any more for a moment; what
# counts is when it last changed.
PAINTED = """
const [to, done] = arguments;
if (!window.awaited) {
  window.awaited = { count: 0 };
  const own = window.fetch;
  window.fetch = (...asked) => { window.awaited.count++; return own(...asked).finally(() => setTimeout(() => window.awaited.count--, 20)); };
}
const before = document.querySelector("main h1");
const begin = performance.now();
let changed = begin;
let painted = 0;
const watch = new MutationObserver(() => (changed = performance.now()));
watch.observe(document.body, { childList: true, subtree: true });
if (to === null) document.dispatchEvent(new KeyboardEvent("keydown", { key: "k", code: "KeyK", ctrlKey: true, bubbles: true }));
else location.hash = to;
const look = () => {
  const heading = to === null ? document.querySelector("[role=dialog]") : document.querySelector("main h1");
  const now = performance.now();
  if (painted === 0 && heading && heading !== before) painted = now;
  if ((heading && window.awaited.count === 0 && changed > begin && now - changed > 120) || now - begin > 20000) { watch.disconnect(); done([painted - begin, changed - begin]); }
  else requestAnimationFrame(look);
};
requestAnimationFrame(look);
"""

page = Page(desk.address)
script = page.script
try:
    print(f"{'':24} {'painted':>15} {'complete':>15}")
    print(f"{'ms':24} {'median':>7} {'worst':>7} {'median':>7} {'worst':>7}")
    slow = []
    for name, where in screens.items():
        times = []
        for _ in range(VISITS):
            script(PAINTED, "#/o/glossary")
            times.append(script(PAINTED, where))
            if where is None:
                script("const [done] = arguments; document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })); setTimeout(done, 200)")
        if pictures:
            import base64

            with open(f"{pictures}/webkit-{name.replace(' ', '-')}.png", "wb") as out:
                out.write(base64.b64decode(http("GET", f"{page.session}/screenshot")["value"]))
        painted, complete = zip(*times)
        print(f"{name:24} {statistics.median(painted):7.0f} {max(painted):7.0f} {statistics.median(complete):7.0f} {max(complete):7.0f}")
        if max(painted) > 300:
            slow.append(name)
    memory = {}
    for pid, name in descendants(page.driver.pid):
        memory[name] = memory.get(name, 0) + proportional_set(pid)
    print("memory (PSS, MiB): " + ", ".join(f"{name} {size:.0f}" for name, size in memory.items() if size > 0) + f", desk {proportional_set(desk.process.pid):.0f}")
    print("painted after more than 300 ms: " + (", ".join(slow) or "none"))
finally:
    page.close()
    desk.close()
