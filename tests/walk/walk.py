#!/usr/bin/python3
"""From a mission's mandate to a confirmed finding and its corrective action, in the real window, by hands.

Three laptops (secretariat, mission lead, reviewer), each with a display of its own, on an empty mission and on the demo mission: once by
the keyboard alone, once by pointing alone. What is on the screens is read from the accessibility bus, as a screen reader reads it; hands
are events of the display. At the end every vault is asked at the terminal what it holds. `make walk` runs it.
"""

import argparse
import re
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from hands import Keyboard, Pointer
from laptop import PASSPHRASE, Laptop, Server, join
from screen import FIELDS, Missing, Screen

DEMO = "IRQ-2026-01"


@dataclass
class Place:
    """A place of the navigation: its keys, and its link's name."""

    keys: list[str]
    link: re.Pattern


def place(keys: str, link: str) -> Place:
    return Place(keys.split(), re.compile(link))


PLACES = {
    "missions": place("g m", r"[A-Z]{3}-\d{4}-\d{2}$"),
    "today": place("g t", "^Today"),
    "people": place("g p", "^People"),
    "sync": place("g y", "^Sync"),
    "sources": place("g s", "^Sources"),
    "interviews": place("g i", "^Interviews"),
    "observations": place("g o", "^Observations"),
    "findings": place("g f", "^Findings"),
    "concerns": place("g h", "^Compliance concerns"),
    "actions": place("g A", "^Corrective actions"),
}


@dataclass
class Person:
    laptop: Laptop
    hands: Keyboard | Pointer
    screen: Screen
    reference: str
    seconds: dict[str, float] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    nameless: set[str] = field(default_factory=set)

    def go(self, name: str) -> None:
        self.hands.go(PLACES[name])
        self.nameless |= {f"{what} on {name}" for what in self.screen.nameless()}

    def sync(self) -> None:
        self.go("sync")
        self.hands.press(re.compile("^Sync now"))
        self.screen.wait_for_text("Sync finished")

    def enter(self) -> None:
        self.go("missions")
        self.hands.press(re.compile(f"{self.reference}.+"))
        self.screen.find({"link"}, re.compile("^Today"))

    def begin(self, kind: str) -> None:
        self.hands.begin(re.compile(f"^(New|Begin|Write|Add) (a |an )?{kind}", re.I))


def open_window(laptop: Laptop, take, reference: str) -> Person:
    """From the lock screen to the working window and the first words of a note."""
    laptop.open_window()
    screen = Screen(laptop.process.pid)
    person = Person(laptop, take(laptop, screen), screen, reference)
    screen.find(FIELDS, "Passphrase")
    screen.pump(1.0)
    begun = time.monotonic()
    person.hands.unlock(PASSPHRASE)
    screen.find({"push button"}, "Lock")
    if not isinstance(person.hands, Pointer):
        screen.pump(0.3)
    note(person, f"Arrived, {laptop.name}", "from the lock screen to the first words", begun)
    return person


def note(person: Person, words: str, what: str, begun: float) -> None:
    """A note from where somebody is, and how long it took since `begun` until its words stood in the window."""
    person.hands.note()
    person.screen.pump(0.2)
    person.hands.words(words)
    person.screen.wait_until(f"the words {words!r} in a note", lambda: words in person.screen.written())
    person.seconds[what] = max(person.seconds.get(what, 0.0), time.monotonic() - begun)
    person.hands.saved()
    person.hands.end_note()
    person.notes.append(words)


def walk(people: dict[str, Person], by: str, is_demo: bool) -> None:
    desk, officer, second = people["secretariat"], people["lead"], people["reviewer"]
    title = f"Passports kept, {by}"

    # The mandate.
    if is_demo:
        desk.enter()
    else:
        desk.go("missions")
        desk.hands.press(re.compile("^Begin a mission"))
        desk.hands.write("Title", "Honduras field-based review")
        desk.hands.write("Reference", desk.reference)
        desk.hands.link("Add to Paragraphs in scope", "54")
        desk.hands.move("approved")
        desk.go("people")
        for name in (officer.laptop.name, second.laptop.name):
            desk.hands.link(f"Add to a mission: {name}", desk.reference)
    desk.sync()

    # In the field.
    officer.sync()
    officer.enter()
    officer.go("sources")
    officer.begin("source")
    officer.hands.write("Codename", f"Cedar {by}")
    officer.go("interviews")
    officer.begin("interview")
    officer.hands.write(re.compile("^Identity documents"), "The office keeps the passports of the night team.")
    officer.hands.link("Add to Sources", f"Cedar {by}")
    officer.go("observations")
    officer.begin("observation")
    officer.hands.write(re.compile("^Title"), f"Safe with passports, {by}")
    officer.hands.write("What was observed", "A safe behind the desk, open; 40 passports in it.")
    officer.go("findings")
    officer.begin("finding")
    officer.hands.write(re.compile("^Title"), title)
    officer.hands.write(re.compile("^Statement"), "The company keeps the passports of its guards.")
    officer.hands.link("Add to Paragraphs of the Code", "54")
    officer.hands.link("Add to Evidence", f"Safe with passports, {by}")
    officer.hands.move("peer review")
    officer.sync()

    # A second person reads it.
    second.sync()
    second.enter()
    second.go("findings")
    second.hands.open(title)
    second.hands.choose(re.compile("Standard of proof"), re.compile("reasonable", re.I))
    second.hands.choose(re.compile("Source exposure check"), re.compile("passed"))
    second.hands.move("secretariat review")
    second.sync()

    # The secretariat confirms, and follows up.
    desk.sync()
    desk.enter()
    desk.go("findings")
    desk.hands.open(title)
    desk.hands.move("confirmed")
    desk.go("concerns")
    desk.begin("compliance concern")
    desk.hands.write("Title", f"Passports, {by}")
    desk.hands.link("Add to Findings", title)
    desk.go("actions")
    desk.begin("corrective action")
    desk.hands.write("Action", f"Give the passports back, {by}")
    desk.hands.link("Add to Concern", f"Passports, {by}")
    desk.hands.date(re.compile("^Due"), "1 March 2027")
    desk.hands.move("agreed")
    desk.sync()
    officer.sync()
    second.sync()

    # From any screen to a new note.
    for name in ("findings", "sync", "today", "interviews"):
        officer.go(name)
        note(officer, f"Gate seen from {name}, {by}", "from any screen to a new note", time.monotonic())


def held(people: dict[str, Person], by: str) -> None:
    """What every laptop holds, asked at the terminal."""
    for role, person in people.items():
        assert not person.nameless, (role, "what has no name for a screen reader", sorted(person.nameless))
        reference, ok = person.reference, person.laptop.ok
        findings = ok("record", "list", "finding", "--mission", reference, "--limit", "1000")["records"]
        actions = ok("record", "list", "corrective_action", "--mission", reference, "--limit", "1000")["records"]
        finding = next((row for row in findings if row["title"] == f"Passports kept, {by}"), None)
        action = next((row for row in actions if row["title"] == f"Give the passports back, {by}"), None)
        assert finding and finding["fields"].get("state") == "confirmed", (role, finding)
        assert action and action["fields"].get("state") == "agreed" and action["fields"].get("due") == "2027-03-01", (role, action)
        for words in person.notes:
            assert ok("search", f'"{words}"')["hits"], (role, words)
        assert ok("vault", "check", "--read-data")["clean"] is True, role


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--programs", type=Path, required=True, help="the folder of the built programs")
    parser.add_argument("--pictures", type=Path, help="keep a picture of every screen at the end of each walk, or where it stopped")
    parser.add_argument("--by", choices=["keyboard", "pointer"], action="append")
    parser.add_argument("--on", choices=["empty", "demo"], action="append")
    options = parser.parse_args()
    stage = Path(tempfile.mkdtemp(prefix="fieldseal-walk-"))
    laptops: dict[str, Laptop] = {}
    server = Server(options.programs, stage / "server")
    try:
        names = {"secretariat": "M. Aldvik", "lead": "T. Quistamara", "reviewer": "R. Ostrander"}
        laptops = {role: Laptop(options.programs, stage / role, name) for role, name in names.items()}
        secretariat = laptops["secretariat"]
        secretariat.ok("demo", "load")
        secretariat.ok("org", "init", "--name", "Review secretariat", "--server", server.url, "--setup-token", server.token)
        for role in ("lead", "reviewer"):
            join(secretariat, laptops[role], role, DEMO)
        for take in (Keyboard, Pointer):
            for number, which in enumerate(("empty", "demo")):
                if (options.by and take.name not in options.by) or (options.on and which not in options.on):
                    continue
                reference = DEMO if which == "demo" else f"HND-2027-0{1 if take is Keyboard else 2}"
                one_walk(laptops, take, which, reference, options.pictures)
    finally:
        for laptop in laptops.values():
            laptop.close_window()
        server.stop()
        shutil.rmtree(stage, ignore_errors=True)


def one_walk(laptops: dict[str, Laptop], take, which: str, reference: str, pictures: Path | None) -> None:
    by = f"{take.name} {which}"
    begun = time.monotonic()
    people = {role: open_window(laptop, take, reference) for role, laptop in laptops.items()}
    try:
        walk(people, by, which == "demo")
    except Missing as missing:
        print(f"{by}: {missing}", file=sys.stderr)
        raise
    finally:
        for role, laptop in laptops.items():
            if pictures:
                laptop.picture(pictures / f"walk-{take.name}-{which}-{role}.png")
            laptop.close_window()
    held(people, by)
    slowest = {what: max(person.seconds.get(what, 0.0) for person in people.values()) for person in people.values() for what in person.seconds}
    told = ", ".join(f"{what} {seconds:.1f} s at most" for what, seconds in slowest.items())
    print(f"walked by {take.name} alone on the {which} mission in {time.monotonic() - begun:.0f} s; {told}", flush=True)


if __name__ == "__main__":
    main()
