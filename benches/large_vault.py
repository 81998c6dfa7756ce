#!/usr/bin/env python3
"""Makes a vault with a large mission: 10,000 records and 3,000 photos, all invented, the same each time.

    large_vault.py FIELDSEAL FOLDER
"""
import json, os, random, struct, subprocess, sys, zlib

fieldseal, folder = sys.argv[1:3]
chance = random.Random(2026)
os.makedirs(f"{folder}/photos", exist_ok=True)
with open(f"{folder}/passphrase", "w") as passphrase:
    passphrase.write("a large mission of ten thousand records\n")


def run(*arguments, records=None):
    text = None if records is None else "\n".join(json.dumps(record, ensure_ascii=False) for record in records)
    command = [fieldseal, "--vault", f"{folder}/vault", "--passphrase-file", f"{folder}/passphrase", "--json", *arguments]
    done = subprocess.run(command, input=text, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(arguments)}: {done.stderr}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def create(kind, records, mission=None):
    place = ["--mission", mission] if mission else []
    return [made["id"] for made in run("record", "create", kind, *place, "--json-file", "-", records=records)]


words = "gate guard night passport safe container water tank rest roster visitor log weapon card supervisor complaint pay contract المرافق الحراسة الهوية".split()
sentence = lambda length: " ".join(chance.choice(words) for _ in range(length)).capitalize()
moment = lambda: {"at": f"2026-02-{chance.randint(1, 14):02}T{chance.randint(5, 20):02}:{chance.randint(0, 59):02}:00Z", "zone": "Asia/Baghdad"}

run("vault", "create", "--name", "M. Aldvik")
companies = create("company", [{"name": f"Company {number} (invented)"} for number in range(12)])
(mission,) = create("mission", [{"ref": "IRQ-2026-09", "title": "A large mission (invented)", "country": "IRQ", "start": "2026-02-01", "end": "2026-02-14", "paragraphs_in_scope": [str(number) for number in range(21, 70)], "companies": companies}])
sites = create("site", [{"name": f"Site {number}", "companies": [chance.choice(companies)], "position": {"lat": 30 + chance.random() * 6, "lon": 43 + chance.random() * 4, "accuracy_m": 20}} for number in range(150)], mission)
sources = create("source", [{"codename": f"Palm-{number}", "company": chance.choice(companies)} for number in range(900)], mission)
interviews = create("interview", [{"title": sentence(3), "language": "ar", "mode": "individual", "sources": [chance.choice(sources)], "company": chance.choice(companies), "started": moment(), "consent_note_taking": "yes", "consent_internal_analysis": "yes", "notes_identity_documents": sentence(60), "notes_contract_pay": sentence(40)} for _ in range(3000)], mission)
visits = create("site_visit", [{"site": chance.choice(sites), "started": moment()} for _ in range(400)], mission)
observations = create("observation", [{"title": sentence(4), "text": sentence(30), "paragraphs": [str(chance.randint(21, 69))], "site": chance.choice(sites), "site_visit": chance.choice(visits), "observed_at": moment()} for _ in range(4700)], mission)
incidents = create("incident", [{"title": sentence(4), "description": sentence(20), "occurred": f"2026-01-{chance.randint(1, 31):02}"} for _ in range(250)], mission)
findings = create("finding", [{"title": sentence(5), "statement": sentence(20), "company": chance.choice(companies), "paragraphs": [str(chance.randint(21, 69))], "supports": [chance.choice(interviews), chance.choice(observations)], "severity_scale": chance.randint(1, 4)} for _ in range(600)], mission)


def picture(number, width=96, height=72):
    """A PNG of its own, of noise that does not compress."""
    rows = b"".join(b"\0" + chance.randbytes(width * 3) for _ in range(height))
    chunk = lambda name, data: struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    with open(f"{folder}/photos/{number:04}.png", "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows, 1)) + chunk(b"IEND", b""))


for number in range(3000):
    picture(number)
run("photo", "import", f"{folder}/photos", "--mission", mission, "--site", sites[0])
print(f"{len(companies) + 1 + len(sites) + len(sources) + len(interviews) + len(visits) + len(observations) + len(incidents) + len(findings)} records and 3000 photos")
