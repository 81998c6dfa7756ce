#!/usr/bin/env python3
"""What it costs to keep from people what is not for them: a reviewer before 10,000 interviews, and laptops that carry 1,000 deposits.

    sight.py DEVHOST SERVER UI_FOLDER FOLDER

Real laptops of one organisation over one server, all in one run. The first reading after unlocking draws the veil; the secretariat, from which no interview is kept, is the measure beside it.
"""
import json, re, statistics, subprocess, sys, time, urllib.request

devhost, server_program, ui, folder = sys.argv[1:5]
INTERVIEWS, DEPOSITS, ROUNDS = 10_000, 1_000, 5
PASSPHRASE = "bench passphrase only"
processes = []


def lines_of(process, *names):
    found = {}
    for line in process.stdout:
        for name in names:
            if line.startswith(name):
                found[name] = line[len(name):].strip()
        if len(found) == len(names):
            return found
    raise SystemExit("a program ended early")


class Laptop:
    def __init__(self, person):
        self.process = subprocess.Popen([devhost, "--vault", f"{folder}/{person}", "--ui", ui], stdout=subprocess.PIPE, text=True)
        processes.append(self.process)
        found = lines_of(self.process, "listening on ", "token:")
        self.url, self.token = found["listening on "], found["token:"]
        self.call("vault_create", {"name": person, "passphrase": PASSPHRASE})

    def call(self, name, arguments=None):
        request = urllib.request.Request(f"{self.url}/call/{name}", json.dumps(arguments or {}).encode(), {"x-fieldseal-token": self.token})
        try:
            return json.load(urllib.request.urlopen(request))
        except urllib.error.HTTPError as error:
            raise SystemExit(f"{name}: {error.read().decode()}") from None

    def timed(self, name, arguments=None):
        begin = time.perf_counter()
        answer = self.call(name, arguments)
        return (time.perf_counter() - begin) * 1000, answer

    def first_reading(self):
        """Milliseconds of the first reading after unlocking, and of the next one."""
        rounds = []
        for _ in range(ROUNDS):
            self.call("vault_lock")
            self.call("vault_unlock", {"passphrase": PASSPHRASE})
            rounds.append((self.timed("mission_list")[0], self.timed("mission_list")[0]))
        return [statistics.median(column) for column in zip(*rounds)]


def enrol(secretariat, laptop, person, role, missions):
    invite = secretariat.call("org_invite", {"name": person, "role": role, "missions": missions})["invite"]
    sas = laptop.call("org_enrol", {"invite": invite})["sas"]
    device = next(device for device in secretariat.call("org_devices")["devices"] if device["state"] == "pending")
    secretariat.call("org_approve", {"device": device["id"], "sas": sas})
    laptop.call("sync_run")


server = subprocess.Popen([server_program, "serve", "--listen", "127.0.0.1:0", "--data", f"{folder}/server"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
processes.append(server)
try:
    found = lines_of(server, "setup token:", "listening on ")
    secretariat = Laptop("D. Okombrand")
    secretariat.call("org_init", {"name": "Bench", "server": found["listening on "], "setup_token": found["setup token:"], "certificate": None})
    mission = secretariat.call("record_create", {"kind": "mission", "fields": {"ref": "IRQ-2026-01", "title": "Bench", "country": "IRQ"}})["id"]
    people = {}
    for person, role, missions in (("T. Quistamara", "officer", [mission]), ("S. Ferenvale", "reviewer", [mission]), ("K. Brennwald", "custodian", [])):
        people[role] = Laptop(person)
        enrol(secretariat, people[role], person, role, missions)
    officer = people["officer"]
    officer.call("sync_run")

    for number in range(INTERVIEWS):
        officer.call("record_create", {"kind": "interview", "mission": mission, "fields": {"title": f"Guard {number}", "notes_opening": "The tank was empty at noon.", "consent_note_taking": "yes"}})
    for laptop in (officer, secretariat, people["reviewer"]):
        laptop.call("sync_run")
    print(f"{INTERVIEWS} interviews, none locked; the first reading after unlocking, and the next")
    for name, laptop in (("reviewer", people["reviewer"]), ("secretariat", secretariat)):
        first, then = laptop.first_reading()
        print(f"  {name:12} {first:7.1f} ms {then:7.1f} ms")
    drawn = []
    for _ in range(ROUNDS):
        people["reviewer"].call("record_create", {"kind": "task", "mission": mission, "fields": {"title": "A task"}})
        drawn.append(people["reviewer"].timed("mission_list")[0])
    print(f"  reviewer, after a change of his own: {statistics.median(drawn):.1f} ms")

    sealed = []
    for number in range(DEPOSITS):
        source = officer.call("record_create", {"kind": "source", "mission": mission, "fields": {"codename": f"Palm-{number}"}})["id"]
        identity = officer.call("record_create", {"kind": "source_identity", "fields": {"source": source, "real_name": f"Person {number}"}})["id"]
        sealed.append(officer.timed("deposit_seal", {"id": identity})[0])
    print(f"{DEPOSITS} deposits: sealing one, median {statistics.median(sealed):.1f} ms")
    took, _ = officer.timed("sync_run")
    print(f"  carrying them away (sync): {took / 1000:.1f} s")
    for laptop in (secretariat, people["custodian"], people["reviewer"]):
        laptop.call("sync_run")
    print("  the first reading after unlocking, and the next")
    for name, laptop in (("custodian", people["custodian"]), ("secretariat", secretariat), ("officer", officer), ("reviewer", people["reviewer"])):
        first, then = laptop.first_reading()
        print(f"  {name:12} {first:7.1f} ms {then:7.1f} ms")
    listed = [people["custodian"].timed("deposit_list")[0] for _ in range(ROUNDS)]
    print(f"  listing them all, for the custodian: {statistics.median(listed):.1f} ms")
finally:
    for process in processes:
        process.terminate()
