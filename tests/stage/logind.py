"""Of systemd-logind what a program meets that holds the laptop's sleep up: `Inhibit` and `PrepareForSleep`, on the session's bus.

Says `ready`, `held` when somebody holds the sleep up, `released` when he lets go. A line `sleep` or `wake` on standard input sends the signal.
"""

import os
import sys

from gi.repository import Gio, GLib

INTERFACE = """<node><interface name="org.freedesktop.login1.Manager">
<method name="Inhibit"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
<arg type="h" direction="out"/></method>
<signal name="PrepareForSleep"><arg type="b"/></signal></interface></node>"""


def say(word):
    print(word, flush=True)


def called(connection, sender, path, interface, method, arguments, invocation):
    what, _, _, mode = arguments.unpack()
    if (what, mode) != ("sleep", "delay"):
        return invocation.return_dbus_error("org.freedesktop.DBus.Error.InvalidArgs", f"{what} {mode}")
    mine, theirs = os.pipe()
    descriptors = Gio.UnixFDList.new()
    handle = descriptors.append(theirs)
    os.close(theirs)
    invocation.return_value_with_unix_fd_list(GLib.Variant("(h)", (handle,)), descriptors)
    say("held")
    # Nothing is ever written: it becomes readable when the other end is closed.
    GLib.io_add_watch(mine, GLib.PRIORITY_DEFAULT, GLib.IOCondition.HUP, lambda *_: say("released"))


def told(*_):
    line = sys.stdin.readline()
    if not line:
        loop.quit()
        return False
    connection.emit_signal(None, "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", GLib.Variant("(b)", (line.strip() == "sleep",)))
    return True


connection = Gio.bus_get_sync(Gio.BusType.SESSION)
connection.register_object("/org/freedesktop/login1", Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0], called, None, None)
loop = GLib.MainLoop()
GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, told)
Gio.bus_own_name_on_connection(connection, "org.freedesktop.login1", Gio.BusNameOwnerFlags.NONE, lambda *_: say("ready"), None)
loop.run()
