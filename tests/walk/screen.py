"""What stands on a laptop's screen, as a screen reader has it: the accessibility bus (AT-SPI 2)."""

import re
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# Names of roles as the bus has them.
BUTTONS = {"push button", "toggle button", "combo box", "link", "radio button"}
FIELDS = {"entry", "password text", "text"}
OPTIONS = {"list item", "menu item", "radio menu item", "check menu item"}
CONTROLS = BUTTONS | FIELDS | {"check box", "slider", "spin button", "list box", "menu item", "page tab"}

PATIENCE = 30.0


class Missing(Exception):
    """Nothing on the screen answers to that."""


class Screen:
    """The screen of the process `pid`."""

    def __init__(self, pid: int):
        self.pid = pid
        self.focused = None
        self.listener = Atspi.EventListener.new(self._heard)
        for event in ("object:state-changed:focused", "object:active-descendant-changed", "object:state-changed:selected"):
            self.listener.register(event)

    def _heard(self, event) -> None:
        try:
            if event.source.get_process_id() != self.pid and not self._is_mine(event.source):
                return
        except GLib.Error:
            return
        if event.type.startswith("object:state-changed") and event.detail1 != 1:
            return
        if "selected" in event.type and event.source.get_role() not in (Atspi.Role.LIST_ITEM, Atspi.Role.MENU_ITEM):
            return
        self.focused = event.any_data if "active-descendant" in event.type and event.any_data else event.source

    def _is_mine(self, node) -> bool:
        # The page lives in a process of its own, which is plugged into the window's.
        while node is not None:
            if node.get_role() == Atspi.Role.APPLICATION:
                return node.get_process_id() == self.pid
            node = node.get_parent()
        return False

    def pump(self, seconds: float = 0.0) -> None:
        """Takes in what the bus says for so long."""
        until = time.monotonic() + seconds
        context = GLib.MainContext.default()
        while True:
            while context.pending():
                context.iteration(False)
            if time.monotonic() >= until:
                return
            time.sleep(0.005)

    def document(self):
        """The page, or None while there is none."""
        try:
            desktop = Atspi.get_desktop(0)
            for index in range(desktop.get_child_count()):
                application = desktop.get_child_at_index(index)
                if application is not None and application.get_process_id() == self.pid:
                    return next((node for node in walk(application) if node.get_role() == Atspi.Role.DOCUMENT_WEB), None)
        except GLib.Error:
            # What was there a moment ago has gone: a window that is just being made.
            pass
        return None

    def nodes(self):
        """Everything on the page, in its order."""
        self.pump()
        page = self.document()
        if page is not None:
            page.clear_cache()
            yield from walk(page)

    def find(self, roles, name, patience: float = PATIENCE):
        """The first thing of one of these roles whose whole name fits, as soon as it is there."""
        wanted = pattern(name)
        until = time.monotonic() + patience
        while True:
            for node in self.nodes():
                if role(node) in roles and wanted.search(spoken(node)) and is_on_screen(node):
                    return node
            if time.monotonic() > until:
                raise Missing(f"no {'/'.join(sorted(roles))} {name!r}; there are {self.described(roles)}")
            self.pump(0.1)

    def written(self) -> list[str]:
        """What stands in the fields."""
        return [text(node) for node in self.nodes() if role(node) in FIELDS]

    def nameless(self) -> set[str]:
        """Controls of which a screen reader could say no more than what kind of thing they are."""
        return {f"{role(node)} at {extents(node)}" for node in self.nodes() if role(node) in CONTROLS and not spoken(node)}

    def has(self, roles, name) -> bool:
        wanted = pattern(name)
        return any(role(node) in roles and wanted.search(spoken(node)) for node in self.nodes())

    def wait_for_text(self, words: str, patience: float = PATIENCE) -> None:
        until = time.monotonic() + patience
        while not any(words in spoken(node) or words in text(node) for node in self.nodes()):
            if time.monotonic() > until:
                raise Missing(f"no {words!r} on the screen")
            self.pump(0.1)

    def wait_until(self, what: str, holds, patience: float = PATIENCE):
        until = time.monotonic() + patience
        while True:
            answer = holds()
            if answer:
                return answer
            if time.monotonic() > until:
                raise Missing(what)
            self.pump(0.1)

    def described(self, roles) -> str:
        return " | ".join(spoken(node) for node in self.nodes() if role(node) in roles)[:2000]


def walk(node):
    """The node and everything in it. What goes away meanwhile is left out."""
    try:
        yield node
        count = node.get_child_count()
    except GLib.Error:
        return
    for index in range(count):
        try:
            child = node.get_child_at_index(index)
        except GLib.Error:
            continue
        if child is not None:
            yield from walk(child)


def pattern(name):
    return re.compile(f"^{re.escape(name)}$") if isinstance(name, str) else name


def role(node) -> str:
    try:
        return node.get_role_name()
    except GLib.Error:
        return ""


def spoken(node) -> str:
    """Its name as a screen reader says it."""
    try:
        return " ".join((node.get_name() or "").split())
    except GLib.Error:
        return ""


def text(node) -> str:
    try:
        return Atspi.Text.get_text(node, 0, -1) if node.get_text_iface() else ""
    except GLib.Error:
        return ""


def extents(node):
    """x, y, width, height on the screen; None: it has no place."""
    try:
        if not node.get_component_iface():
            return None
        place = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
    except GLib.Error:
        return None
    return (place.x, place.y, place.width, place.height) if place.width > 0 and place.height > 0 else None


def is_on_screen(node) -> bool:
    try:
        return extents(node) is not None and node.get_state_set().contains(Atspi.StateType.VISIBLE)
    except GLib.Error:
        return False
