"""A person's laptop: a vault, a screen of its own, and the real window on it."""

import json
import os
import subprocess
import time
from pathlib import Path

PASSPHRASE = "correct horse battery staple lamp"


class Refused(Exception):
    """The terminal said no."""


class Laptop:
    """`folder` holds everything that this laptop writes. Close the window before using the terminal: one program at a time opens a vault."""

    def __init__(self, programs: Path, folder: Path, name: str):
        self.programs, self.name, self.folder = programs, name, folder
        folder.mkdir(parents=True)
        self.vault = folder / "vault"
        self.passphrase_file = folder / "passphrase"
        self.passphrase_file.write_text(PASSPHRASE)
        self.display = self.xvfb = self.process = None
        self.ok("vault", "create", "--name", name)

    def environment(self) -> dict[str, str]:
        places = {"HOME": "home", "TMPDIR": "tmp", "XDG_CACHE_HOME": "cache", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config"}
        for place in places.values():
            (self.folder / place).mkdir(exist_ok=True)
        own = {name: str(self.folder / place) for name, place in places.items()}
        drawn = {"WEBKIT_DISABLE_DMABUF_RENDERER": "1", "LIBGL_ALWAYS_SOFTWARE": "1", "FIELDSEAL_TEST_KDF": "weak", "LANG": "C.UTF-8"}
        return {**os.environ, **own, **drawn}

    def ok(self, *arguments: str) -> dict:
        """What a command of the terminal answers."""
        program = [self.programs / "fieldseal", "--vault", self.vault, "--passphrase-file", self.passphrase_file, "--json", *arguments]
        done = subprocess.run(program, env=self.environment(), capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise Refused(f"{self.name}: {' '.join(arguments)}: {done.stderr.strip()}")
        lines = done.stdout.strip().splitlines()
        return json.loads(lines[-1]) if lines else {}

    def open_window(self) -> None:
        read, write = os.pipe()
        screen = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
        self.xvfb = subprocess.Popen(screen, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as said:
            self.display = f":{said.readline().strip()}"
        log = open(self.folder / "window.log", "w", encoding="utf-8")
        command = [self.programs / "fieldseal-desktop", "--vault", self.vault]
        environment = {**self.environment(), "DISPLAY": self.display}
        self.process = subprocess.Popen(command, env=environment, stdout=log, stderr=log)

    def close_window(self) -> None:
        for process in (self.process, self.xvfb):
            if process and process.poll() is None:
                process.terminate()
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
        self.process = self.xvfb = None

    def xdotool(self, *arguments: str) -> None:
        """Events of the display's own keyboard and pointer, as they come from hands."""
        subprocess.run(["xdotool", *arguments], env={**os.environ, "DISPLAY": self.display}, check=True)

    def picture(self, path: Path) -> None:
        subprocess.run(["import", "-window", "root", str(path)], env={**os.environ, "DISPLAY": self.display}, check=False)


class Server:
    """The secretariat's server on the loopback."""

    def __init__(self, programs: Path, folder: Path):
        folder.mkdir(parents=True)
        command = [programs / "fieldseal-server", "serve", "--data", folder, "--listen", "127.0.0.1:0"]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.url = self.token = ""
        until = time.monotonic() + 20
        while not (self.url and self.token):
            line = self.process.stdout.readline()
            if not line or time.monotonic() > until:
                raise RuntimeError("the server did not say where it listens")
            if "listening on " in line:
                self.url = line.split("listening on ")[1].split()[0]
            if "setup token: " in line:
                self.token = line.split("setup token: ")[1].split()[0]

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()


def join(secretariat: Laptop, laptop: Laptop, role: str, mission: str) -> None:
    """Invites a laptop, hears its numbers, and lets it in."""
    invite = secretariat.ok("org", "invite", "--name", laptop.name, "--role", role, "--mission", mission)["invite"]
    sas = laptop.ok("enrol", invite)["sas"]
    secretariat.ok("sync")
    waiting = [device for device in secretariat.ok("org", "devices")["devices"] if device["state"] == "pending"]
    secretariat.ok("org", "approve", waiting[0]["id"], "--sas", sas)
    secretariat.ok("sync")
    laptop.ok("sync")
