#!/usr/bin/env python3
"""App start to first usable screen, unlock to working window, and resident memory, of a release build under a virtual display.

Usage: window.py DESKTOP-PROGRAM VAULT PASSPHRASE-FILE   (below xvfb-run; prints JSON)

"Usable" is read off the display: the window is mapped and its picture has stopped being one flat colour and has not changed for 100 ms.
Memory is PSS (shared pages counted once, divided) of the program and all its web processes.
"""
import json
import os
import pathlib
import subprocess
import sys
import time


def screen():
    """The display's pixels, and how many distinct bytes stand in its middle band (one flat colour has very few)."""
    dump = subprocess.run(["xwd", "-root", "-silent"], capture_output=True, check=True).stdout
    return dump


def distinct(dump):
    return len({dump[at:at + 4] for at in range(4096, len(dump) - 4, 4 * 997)})


def wait_for_picture(differs_from=None, limit=60.0):
    """Seconds (monotonic) at which the picture that then stayed for 100 ms first stood."""
    start = time.monotonic()
    last, since = None, None
    while time.monotonic() - start < limit:
        now = screen()
        at = time.monotonic()
        if distinct(now) > 8 and now != differs_from:
            if now == last:
                if at - since >= 0.1:
                    return since, now
            else:
                last, since = now, at
        time.sleep(0.01)
    sys.exit("the window never painted")


def tree(root):
    found, below = [root], [root]
    while below:
        parent = below.pop()
        for task in pathlib.Path(f"/proc/{parent}/task").glob("*/children"):
            for child in map(int, task.read_text().split()):
                found.append(child)
                below.append(child)
    return found


def memory(root):
    sizes = {}
    for process in tree(root):
        try:
            name = pathlib.Path(f"/proc/{process}/comm").read_text().strip()
            text = pathlib.Path(f"/proc/{process}/smaps_rollup").read_text()
        except OSError:
            continue
        pss = next(int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:"))
        sizes[name] = sizes.get(name, 0) + pss / 1024
    return {name: round(size, 1) for name, size in sizes.items()}


def main():
    program, vault, passphrase_file = sys.argv[1:4]
    passphrase = pathlib.Path(passphrase_file).read_text().strip()
    environment = dict(os.environ, LIBGL_ALWAYS_SOFTWARE="1")
    started = time.monotonic()
    process = subprocess.Popen([program, "--vault", vault], env=environment)
    try:
        painted, lock_screen = wait_for_picture()
        report = {"start_to_lock_screen_s": round(painted - started, 3)}
        window = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Fieldseal$"], capture_output=True, text=True)
        subprocess.run(["xdotool", "windowfocus", "--sync", window.stdout.split()[-1]], check=True)
        time.sleep(0.5)
        subprocess.run(["xdotool", "type", "--delay", "5", passphrase], check=True)
        time.sleep(0.3)
        before = screen()
        pressed = time.monotonic()
        subprocess.run(["xdotool", "key", "Return"], check=True)
        while len([line for line in subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Fieldseal$"],
                                                   capture_output=True, text=True).stdout.split()
                   if line != window.stdout.split()[-1]]) == 0:
            time.sleep(0.01)
            if time.monotonic() - pressed > 60:
                sys.exit("the vault did not open")
        painted, _ = wait_for_picture(differs_from=before)
        report["unlock_to_working_window_s"] = round(painted - pressed, 3)
        time.sleep(5)
        report["memory_pss_mib"] = memory(process.pid)
        print(json.dumps(report))
    finally:
        process.kill()
        process.wait()


main()
