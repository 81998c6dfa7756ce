"""How a person works the window: by the keyboard alone, or by pointing alone. Real events of the display, nothing past the window."""

import re
import time

from laptop import Laptop
from screen import BUTTONS, FIELDS, OPTIONS, Missing, Screen, extents, role, spoken

# Between the top bar and the status line things scroll; what stands in the top bar itself is always there.
TOP, BOTTOM = 56, 752
TOP_BAR = {"Note", "View and keys", "Lock"}

# Longer than the second within which everything is saved.
SAVED = 1.3


class Hands:
    def __init__(self, laptop: Laptop, screen: Screen):
        self.laptop, self.screen = laptop, screen

    def words(self, words: str) -> None:
        self.laptop.xdotool("type", "--delay", "12", words)

    def saved(self) -> None:
        self.screen.pump(SAVED)


class Keyboard(Hands):
    """Tab to a control, letters, arrows, Enter. The pointer never moves."""

    name = "keyboard"

    def key(self, *keys: str) -> None:
        self.screen.pump()
        self.screen.focused = None
        self.laptop.xdotool("key", *keys)
        until = time.monotonic() + 0.25
        while self.screen.focused is None and time.monotonic() < until:
            self.screen.pump(0.01)

    def tab_to(self, name, roles, most: int = 220) -> None:
        wanted = re.compile(f"^{re.escape(name)}$") if isinstance(name, str) else name
        passed = []
        for _ in range(most):
            focused = self.screen.focused
            if focused is not None:
                passed.append(f"{role(focused)} {spoken(focused)}")
                if role(focused) in roles and wanted.search(spoken(focused)):
                    return
            self.key("Tab")
        raise Missing(f"no key leads to {name!r}; passed {' | '.join(passed)}")

    def arrow_to(self, wanted: re.Pattern) -> None:
        passed = []
        for _ in range(80):
            focused = self.screen.focused
            if focused is not None and role(focused) in OPTIONS:
                passed.append(spoken(focused))
                if wanted.search(spoken(focused)):
                    return
            self.key("Down")
        raise Missing(f"no arrow leads to {wanted.pattern!r}; passed {' | '.join(passed)}")

    def unlock(self, passphrase: str) -> None:
        self.words(passphrase)
        self.key("Return")

    def go(self, place) -> None:
        self.key("Escape")
        for key in place.keys:
            self.key(key)
        self.screen.pump(0.5)

    def press(self, name) -> None:
        self.screen.find(BUTTONS, name)
        self.tab_to(name, BUTTONS)
        self.key("Return")

    def write(self, field, words: str) -> None:
        self.screen.find(FIELDS, field)
        self.tab_to(field, FIELDS)
        self.key("End")
        self.words(words)
        self.saved()

    def date(self, field, words: str) -> None:
        self.tab_to(field, BUTTONS | FIELDS)
        self.key("Return")
        self.words(words)
        self.key("Return")
        self.saved()

    def choose(self, field, option) -> None:
        self.tab_to(field, BUTTONS)
        self.key("Return")
        self.screen.find(OPTIONS, option)
        self.arrow_to(option)
        self.key("Return")
        self.saved()

    def link(self, field, words: str) -> None:
        self.tab_to(field, BUTTONS | FIELDS)
        self.key("Return")
        self.words(words)
        self.screen.find(OPTIONS, re.compile(re.escape(words)))
        self.key("Down")
        self.key("Return")
        # The list stays for the next one: out of it, and out of the field.
        self.key("Escape")
        self.key("Escape")
        self.saved()

    def move(self, to: str) -> None:
        self.key("Escape")
        self.key("m")
        self.screen.find(OPTIONS, re.compile(f"^{re.escape(to)}"))
        self.arrow_to(re.compile(f"^{re.escape(to)}"))
        self.key("Return")
        self.saved()

    def open(self, title: str) -> None:
        row = re.compile(re.escape(title))
        self.screen.find(OPTIONS, row)
        self.tab_to(re.compile("."), OPTIONS | {"list box"})
        self.arrow_to(row)
        self.key("Return")
        self.screen.pump(1.0)

    def begin(self, new) -> None:
        self.key("Escape")
        self.key("c")
        self.screen.pump(1.0)

    def note(self) -> None:
        self.key("n")

    def end_note(self) -> None:
        self.key("Escape")


class Pointer(Hands):
    """Everything by pointing. Letters come as from an on-screen keyboard: no key that leads anywhere, none that opens or ends anything."""

    name = "pointer"

    def click(self, node) -> None:
        x, y, width, height = self.scrolled(node)
        self.laptop.xdotool("mousemove", str(x + min(width // 2, 200)), str(y + height // 2))
        self.screen.pump(0.05)
        self.laptop.xdotool("click", "1")
        self.screen.pump(0.3)

    def scrolled(self, node):
        """Its place once the wheel has brought it under the pointer."""
        for _ in range(60):
            place = extents(node)
            if place is None:
                raise Missing(f"{spoken(node)!r} went away")
            x, y, width, height = place
            middle = y + height // 2
            if TOP < middle < BOTTOM or spoken(node) in TOP_BAR:
                return place
            self.laptop.xdotool("mousemove", str(x + min(width // 2, 200)), "450", "click", "5" if middle >= BOTTOM else "4")
            self.screen.pump(0.12)
        raise Missing(f"no wheel brings {spoken(node)!r} into view")

    def unlock(self, passphrase: str) -> None:
        self.click(self.screen.find(FIELDS, "Passphrase"))
        self.words(passphrase)
        self.click(self.screen.find(BUTTONS, "Unlock"))

    def go(self, place) -> None:
        # Groups of places that are folded open at a touch.
        for group in ("Plan", "Field", "Desk", "Follow-up", "Organisation"):
            if self.screen.has({"link"}, place.link):
                break
            self.click(self.screen.find({"push button"}, group))
        self.click(self.screen.find({"link"}, place.link))
        self.screen.pump(0.5)

    def press(self, name) -> None:
        self.click(self.screen.find(BUTTONS, name))

    def write(self, field, words: str) -> None:
        self.click(self.screen.find(FIELDS, field))
        self.words(words)
        self.saved()

    def date(self, field, words: str) -> None:
        self.click(self.screen.find(BUTTONS | FIELDS, field))
        self.words(words)
        self.click(self.screen.find({"heading"}, re.compile(".")))
        self.saved()

    def choose(self, field, option) -> None:
        self.click(self.screen.find(BUTTONS, field))
        self.click(self.screen.find(OPTIONS, option))
        self.saved()

    def link(self, field, words: str) -> None:
        self.click(self.screen.find(BUTTONS | FIELDS, field))
        self.words(words)
        self.screen.pump(0.5)
        self.click(self.screen.find(OPTIONS, re.compile(re.escape(words))))
        # The list stays for the next one: a touch elsewhere ends it.
        self.laptop.xdotool("mousemove", "1100", "785", "click", "1")
        self.saved()

    def move(self, to: str) -> None:
        self.click(self.screen.find(BUTTONS, re.compile("^(State|Status)\\b")))
        self.click(self.screen.find(OPTIONS, re.compile(f"^{re.escape(to)}")))
        self.saved()

    def open(self, title: str) -> None:
        self.click(self.screen.find(OPTIONS, re.compile(re.escape(title))))
        self.screen.pump(1.0)

    def begin(self, new) -> None:
        self.click(self.screen.find(BUTTONS, new))
        self.screen.pump(1.0)

    def note(self) -> None:
        self.click(self.screen.find(BUTTONS, "Note"))

    def end_note(self) -> None:
        self.press(re.compile("^Close"))
