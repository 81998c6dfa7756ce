#!/usr/bin/env python3
"""Long texts of one paragraph in the window's engine: opening the record that holds one, a letter typed into it until it is shown, and until it is durable.

    long_texts.py DEVHOST UI_FOLDER FOLDER

FOLDER is empty; a vault is made there.
"""
import sys

from webkit import Desk, Page

SENTENCE, WORD = "أخذوا هويتي عند الاستلام. ", "قالالحارسإنالشركة"
TEXTS = {
    "50,000 letters in Arabic sentences": SENTENCE * (50_000 // len(SENTENCE)),
    "200,000 letters in Arabic sentences": SENTENCE * (200_000 // len(SENTENCE)),
    "200,000 letters in English sentences": "one two three four five. " * 8_000,
    "one Arabic word of 50,000 letters": WORD * (50_000 // len(WORD)),
    "one Latin word of 50,000 letters": "abcdef0123" * 5_000,
}
OPEN = """
const [to, done] = arguments;
const begin = performance.now();
location.hash = to;
const look = () => {
  const area = document.querySelector("main textarea");
  if (area && !area.readOnly && area.value.length > 1000) requestAnimationFrame(() => done(performance.now() - begin));
  else setTimeout(look, 10);
};
look();
"""
TYPE = """
const [done] = arguments;
const area = document.querySelector("main textarea");
area.focus();
area.setSelectionRange(100, 100);
const begin = performance.now();
document.execCommand("insertText", false, "ن");
document.body.getBoundingClientRect();
const shown = performance.now() - begin;
const look = () => {
  if (/^Saved/.test(document.querySelector("footer [role=status]").textContent.trim())) requestAnimationFrame(() => done([shown, performance.now() - begin]));
  else setTimeout(look, 10);
};
setTimeout(look, 60);
"""

desk = Desk(*sys.argv[1:4])
page = None
try:
    desk.call("vault_create", {"name": "M. Aldvik", "passphrase": "bench passphrase only"})
    mission = desk.call("record_create", {"kind": "mission", "fields": {"ref": "IRQ-2026-01", "title": "Long texts", "country": "IRQ"}})["id"]
    notes = {name: desk.call("record_create", {"kind": "observation", "mission": mission, "fields": {"text": text}})["id"] for name, text in TEXTS.items()}
    page = Page(desk.address)
    print(f"{'ms':38} {'open':>7} {'letter':>7} {'durable':>8}")
    for name, note in notes.items():
        page.script("const [to, done] = arguments; location.hash = to; setTimeout(done, 600)", f"#/m/{mission}/sites")
        opened = page.script(OPEN, f"#/m/{mission}/observations/{note}")
        shown, durable = page.script(TYPE)
        print(f"{name:38} {opened:7.0f} {shown:7.0f} {durable:8.0f}")
finally:
    if page:
        page.close()
    desk.close()
