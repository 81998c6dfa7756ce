"""Runs the second implementation on the vectors beside it.

It verifies and opens everything, seals again what is deterministic, refuses what must be refused, and flips bits in every signed or sealed object to see
that its own checks can fail.

    pip install -r tests/vectors/requirements.txt
    python tests/vectors/verify.py

Exit status 0 only if every check passed.
"""

import base64
import json
import pathlib
import sys

sys.dont_write_bytecode = True

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from second.changes import links, origin, read_change, unpack
from second.content import FRAME, REFERENCE, open_blob, open_segment, seal_blob, verify_segment
from second.deposit import Deposit
from second.directory import Directory, verify_founding
from second.encoding import Refused, encode, read
from second.enrolment import CHALLENGE, read_invite, verify_answer, verify_request
from second.keys import device_id, open_previous, organisation_id, unwrap_epoch
from second.primitives import be32, cross_check_hpke, hash_of, open_box, padded, seal, sha256, unwrap, xwing_public
from second.vault import read_head, read_header, unlock, vault_key

HERE = pathlib.Path(__file__).parent
JOURNAL = HERE.parent.parent / "crates" / "journal" / "tests" / "vectors"


checks = 0


def check(condition, what):
    global checks
    checks += 1
    if not condition:
        raise SystemExit(f"FAILED: {what}")


def refuses(what, action, why=None):
    global checks
    checks += 1
    try:
        action()
    except Refused as refusal:
        if why and str(refusal) != why:
            raise SystemExit(f"FAILED: {what}: refused because of {refusal}, not {why}") from None
        return
    raise SystemExit(f"FAILED: {what}: accepted")


def refuses_flips(what, data, action, step=1):
    """Flips one bit in every `step`-th byte, the bit's place depending on the byte's."""
    for byte in range(0, len(data), step):
        flipped = bytearray(data)
        flipped[byte] ^= 1 << (byte % 8)
        refuses(f"{what}, bit flipped in byte {byte}", lambda: action(bytes(flipped)))


def load(name):
    return json.loads((HERE / name).read_text())


def h(text):
    return bytes.fromhex(text)


def public_of(device):
    public = {0: h(device["signing_public"]), 1: h(device["kem_public"])}
    check(Ed25519PrivateKey.from_private_bytes(h(device["signing_secret"])).public_key().public_bytes_raw() == public[0], "signing key")
    check(xwing_public(h(device["kem_secret"])) == public[1], "X-Wing key")
    check(device_id(public) == h(device["id"]), "device id")
    check(base64.b32encode(h(device["id"])).decode().rstrip("=").lower() == device["id_text"], "device id as text")
    return public


def check_canonical():
    vectors = load("canonical.json")
    right = h(vectors["right"])
    check(encode(read(right, CHALLENGE)) == right, "canonical encoding")
    for case in vectors["refused"]:
        refuses(case["what"], lambda: read(h(case["encoding"]), CHALLENGE))


def check_padding():
    for case in load("padding.json"):
        check(padded(case["length"]) == case["padded"], f"padding of {case['length']}")


def check_chain():
    vectors = load("chain.json")
    link = hash_of("stream", h(vectors["compartment"]) + h(vectors["device"]) + be32(vectors["incarnation"]))
    check(link == h(vectors["origin"]), "origin of a stream")
    for change in vectors["changes"]:
        committed = hash_of("change", h(change["salt"]) + h(change["change"]))
        link = hash_of("link", link + committed)
        check(committed == h(change["commitment"]) and link == h(change["link"]), f"link {change['counter']}")


def check_wrap():
    vectors = load("wrap.json")
    recipient = vectors["recipient"]
    public_of(recipient)
    seed, plain = h(recipient["kem_secret"]), vectors["plain"]
    wrapped, context, key = h(plain["wrapped"]), h(plain["context"]), h(plain["key"])
    check(unwrap(seed, plain["domain"], context, wrapped) == key, "unwrapping")
    crossed = cross_check_hpke(seed, plain["domain"], context, wrapped, key)
    refuses("another domain", lambda: unwrap(seed, "other", context, wrapped))
    refuses("another context", lambda: unwrap(seed, plain["domain"], b"other", wrapped))
    refuses("another recipient", lambda: unwrap(bytes(32), plain["domain"], context, wrapped))
    refuses_flips("wrapped key", wrapped, lambda data: unwrap(seed, plain["domain"], context, data), 5)
    epoch = vectors["epoch"]
    place = [h(epoch["organisation"]), h(epoch["compartment"]), epoch["epoch"]]
    committed = h(epoch["commitment"])
    key = unwrap_epoch(seed, *place, committed, h(recipient["id"]), h(epoch["wrapped"]))
    check(key == h(epoch["key"]), "epoch key")
    former = open_previous(*place, key, h(epoch["previous"]), h(epoch["former_commitment"]))
    check(former == h(epoch["former_key"]), "former epoch's key")
    refuses("a key that is not the committed one", lambda: open_previous(*place, key, h(epoch["previous"]), committed))
    return "also opened by the library's own HPKE" if crossed else "the library has no HPKE of its own"


def check_deposit():
    vectors = load("deposit.json")
    name = [h(vectors[part]) for part in ("organisation", "record", "depositor")]
    people = {part: (h(vectors[part]["id"]), h(vectors[part]["kem_secret"])) for part in ("alone", "custodian", "second")}
    for part in people:
        public_of(vectors[part])
    sealed = h(vectors["sealed"])

    def opened(data):
        deposit = Deposit(data, *name)
        found = {part: deposit.find(*person) for part, person in people.items()}
        check([found[part][0] for part in ("alone", "custodian", "second")] == [0, 1, 2], "boxes")
        check(all(label == h(vectors["label"]) for _, label, _ in found.values()), "label of a deposit")
        second = deposit.release(h(vectors["request"]), *people["custodian"], h(vectors["released"]))
        check(second == found["second"][2], "released half")
        key = deposit.join(found["custodian"][2], second)
        check(key == found["alone"][2], "the key of both halves")
        return deposit, found, deposit.open(key)

    deposit, found, content = opened(sealed)
    check(content == h(vectors["content"]), "content of a deposit")
    for part in ("custodian", "second"):
        refuses(f"opened by the {part} alone", lambda: deposit.open(found[part][2]), "another key")
    halves = found["second"][2], found["custodian"][2]
    refuses("halves the wrong way round", lambda: deposit.open(deposit.join(*halves)), "another key")
    refuses("a release for another request", lambda: deposit.release(bytes(16), *people["custodian"], h(vectors["released"])))
    refuses("a release to another device", lambda: deposit.release(h(vectors["request"]), *people["alone"], h(vectors["released"])))
    refuses("another depositor", lambda: Deposit(sealed, *name[:2], bytes(16)).find(*people["alone"]))
    # Commitment, boxes, label and content; wraps are tried one after the other, and dummies open for nobody.
    begins = sealed.index(found_box := Deposit(sealed, *name).parts[3][0])
    check(len(found_box) == 112, "length of a box")
    refuses_flips("deposit", sealed[begins:], lambda data: opened(sealed[:begins] + data), 7)


def check_segment():
    vectors = load("segment.json")
    public, key = public_of(vectors["writer"]), h(vectors["epoch_key"])
    for case in vectors["cases"]:
        wire = h(case["wire"])
        verified = verify_segment(wire, public)
        header, data, ciphertext = verified
        payload = open_segment(verified, key)
        check(payload == h(case["payload"]), "payload")
        check((header[5], header[6], header[9], len(header[10])) == (case["first"], case["last"], case["epoch"], case["seen"]), "header")
        check(sha256(ciphertext) == h(case["ciphertext_hash"]), "hash of the ciphertext")
        plaintext = len(payload).to_bytes(4, "big") + payload
        plaintext += bytes(padded(len(plaintext)) - len(plaintext))
        check(seal("segment-payload", key, header[12], data, plaintext) == ciphertext, "sealing again")
        refuses("another epoch's key", lambda: open_segment(verified, bytes(32)))
        refuses_flips("segment", wire, lambda data: verify_segment(data, public), 3)
    for case in vectors["refused"]:
        refuses(case["what"], lambda: verify_segment(h(case["wire"]), public))


def check_blob():
    for case in load("blob.json")["cases"]:
        content = bytes(index % 251 for index in range(case["length"]))
        reference = read(h(case["reference"]), REFERENCE)
        frames = seal_blob(reference, content)
        check([[len(frame), sha256(frame).hex()] for frame in frames] == case["frames"], f"frames of {case['length']} bytes")
        check(open_blob(reference, frames) == content and reference[2] == case["length"], "content")
        if case["file"]:
            check(b"".join(frames) == h(case["file"]), "file")
            refuses_flips("frame", frames[0], lambda data: open_blob(reference, [data]), 3)
            refuses_flips("frame with a rewritten hash", frames[0], lambda data: open_blob({**reference, 4: [sha256(data)]}, [data]), 3)
        else:
            refuses("a frame left out", lambda: open_blob(reference, frames[:-1]))
            if len(frames) > 1:
                cut = {**reference, 2: FRAME, 4: reference[4][:1]}
                refuses("cut after the first frame", lambda: open_blob(cut, frames[:1]), "does not open")
            if len(frames) > 2:
                swapped = {**reference, 4: [reference[4][1], reference[4][0], *reference[4][2:]]}
                refuses("two frames swapped", lambda: open_blob(swapped, [frames[1], frames[0], *frames[2:]]))


def check_session():
    vectors = load("session.json")
    public = public_of(vectors["device"])
    challenge, answer = h(vectors["challenge"]), h(vectors["answer"])
    verify_answer(challenge, answer, public)
    refuses("another challenge", lambda: verify_answer(h(vectors["refused_challenge"]), answer, public))
    refuses_flips("answer", answer, lambda data: verify_answer(challenge, data, public))
    refuses_flips("challenge", challenge, lambda data: verify_answer(data, answer, public))


def check_enrolment():
    vectors = load("enrolment.json")
    invites = []
    for expected in vectors["invites"]:
        invite = read_invite(expected["text"])
        got = [invite[1], invite[3].hex(), invite[4], invite[5].hex(), invite[8], invite[9]]
        check(got == [expected[name] for name in ("server", "root", "organisation_name", "id", "person", "expires_ms")], "invite")
        check((invite[2].hex() if 2 in invite else None) == expected["certificate"], "certificate")
        check(["secretariat", "lead", "officer", "reviewer"][invite[7]] == expected["role"], "role")
        check(organisation_id(invite[3]) == h(expected["organisation"]), "organisation")
        refuses("an invite cut short", lambda: read_invite(expected["text"][:-4]))
        for at in range(len(expected["text"])):
            text = expected["text"]
            refuses("a mistyped invite", lambda: read_invite(text[:at] + ("A" if text[at] != "A" else "B") + text[at + 1 :]))
        invites.append(invite)
    invite, public, request = invites[0], public_of(vectors["device"]), vectors["request"]
    transcript, profile, digits = verify_request(h(request["wire"]), invite)
    check(transcript[3] == public and transcript[4] == request["at_ms"], "request")
    check((profile[0], profile[1]) == (request["person"], request["initials"]), "profile")
    check(digits == request["short_authentication_string"], "short authentication string")
    refuses_flips("request", h(request["wire"]), lambda data: verify_request(data, invite), 3)
    for case in vectors["refused_requests"]:
        refuses(case["what"], lambda: verify_request(h(case["wire"]), invite), "code")


def replay(vectors, count):
    directory = Directory(h(vectors["organisation"]))
    for entry in vectors["entries"][:count]:
        directory.append(h(entry))
    return directory


def check_directory():
    vectors = load("directory.json")
    directory = Directory(h(vectors["organisation"]))
    for position, (entry, link) in enumerate(zip(vectors["entries"], vectors["links"], strict=True)):
        wire = h(entry)
        step = 1 + len(wire) // 150
        before = position

        def flipped(data):
            replay(vectors, before).append(data)

        refuses_flips(f"entry {position}", wire, flipped, step)
        directory.append(wire)
        check(directory.link == h(link), f"link of entry {position}")
    check(directory.root == h(vectors["root_public"]) and directory.shared == h(vectors["organisation_compartment"]), "genesis")
    devices = {device["name"]: device for device in vectors["devices"]}
    for device in devices.values():
        public_of(device)
    rings = {}
    for name, expected in vectors["keys"].items():
        rings[name] = directory.keys_of(h(devices[name]["id"]), h(devices[name]["kem_secret"]))
        got = sorted([compartment.hex(), epoch, key.hex()] for (compartment, epoch), key in rings[name].items())
        check(got == sorted(expected), f"keys of {name}")
    mission = h(vectors["mission"])
    newest = directory.current(mission)
    check((mission, newest) not in rings["officer"] and (mission, newest) in rings["reviewer"], "a revoked device reads nothing new")
    for expected in vectors["profiles"]:
        device = h(expected["device"])
        profile = directory.open_profile(device, rings["desk"])
        check((profile[0], profile[1]) == (expected["person"], expected["initials"]), "profile")
        tag = directory.initials_tag(expected["initials"].lower(), rings["desk"])
        check(tag == h(expected["initials_tag"]) == directory.devices[device]["initials"], "initials")
    check(directory.open_name(rings["desk"]) == vectors["organisation_name"], "name of the organisation")
    check(sorted(directory.compartments[mission]["members"]) == sorted(map(h, vectors["members"])), "members")
    cut = vectors["valid_through"]
    cuts = directory.devices[h(cut["device"])]["revoked"]
    check([cuts[0][0].hex(), cuts[0][1], cuts[0][2]] == [cut["compartment"], cut["incarnation"], cut["counter"]], "cut of a revoked stream")
    founding, founder = vectors["founding"], devices[vectors["founding"]["founder"]]
    verified = verify_founding(h(founding["wire"]), public_of(founder))
    wrapped = dict(map(tuple, verified[7]))[verified[3]]
    key = unwrap_epoch(h(founder["kem_secret"]), verified[1], verified[2], 0, verified[6], verified[3], wrapped)
    check(key == h(founding["key"]), "key of a founding")
    refuses_flips("founding", h(founding["wire"]), lambda data: verify_founding(data, public_of(founder)), 7)
    for case in vectors["refused"]:
        refuses(case["what"], lambda: replay(vectors, case["after"]).append(h(case["entry"])))


def check_vault():
    vectors = load("vault.json")
    masters = []
    for expected in vectors["headers"]:
        file = h(expected["file"])
        content = read_header(file)
        facts, kdf = content[0], content[0][4]
        check([facts[1].hex(), facts[2], facts[3]] == [expected[name] for name in ("vault_id", "sequence", "created_ms")], "facts")
        check([kdf[0], kdf[1], kdf[2], kdf[3].hex()] == [expected[name] for name in ("memory_kib", "passes", "lanes", "salt")], "key derivation")
        masters.append(unlock(content, expected["passphrase"]))
        refuses("a wrong passphrase", lambda: unlock(content, "wrong"), "passphrase")
        refuses_flips("header", file, read_header, 5)
        doubled = {**content, 1: content[1] * 2}
        refuses("a slot added without the key", lambda: unlock(doubled, expected["passphrase"]), "tampered")
    master, vault = masters[0], h(vectors["headers"][0]["vault_id"])
    check(masters[1] == master, "another passphrase, the same master key")
    for case in vectors["refused_headers"]:
        refuses(case["what"], lambda: unlock(read_header(h(case["file"])), vectors["headers"][0]["passphrase"]), case["error"])
    for name, expected in vectors["keys"].items():
        check(vault_key(master, vault, f"vault-{name}", 48 if name == "database" else 32) == h(expected), f"key {name}")
    for expected in vectors["heads"]:
        slot, key = h(expected["slot"]), h(vectors["keys"]["head"])
        head = read_head(slot, key, vault)
        names = ("vault_id", "sequence", "header_sequence", "commit", "commit_link", "incarnation")
        got = [head[0].hex(), head[1], head[2], head[3], head[4].hex(), head[5]]
        check(got == [expected[name] for name in names], "head")
        check(([head[6][0], head[6][1].hex()] if 6 in head else None) == expected["directory"], "head's directory")
        check((head[7].hex() if 7 in head else None) == expected["streams"], "head's streams")
        refuses_flips("head", slot, lambda data: read_head(data, key, vault))
    key, device = h(vectors["keys"]["device"]), vectors["device_secret"]
    secrets = open_box("device-secret", key, b"", h(device["sealed"]))
    public = {0: Ed25519PrivateKey.from_private_bytes(secrets[:32]).public_key().public_bytes_raw(), 1: xwing_public(secrets[32:])}
    check(public == {0: h(device["signing_public"]), 1: h(device["kem_public"])} and device_id(public) == h(device["id"]), "device secret")
    root = vectors["root_secret"]
    seed = open_box("root-secret", key, b"", h(root["sealed"]))
    check(Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw() == h(root["public"]), "root secret")
    check(organisation_id(h(root["public"])) == h(root["organisation"]), "organisation of the root")
    box, key = vectors["local_box"], h(vectors["keys"]["identity"])
    check(open_box(box["domain"], key, h(box["context"]), h(box["sealed"])) == h(box["plaintext"]), "local box")
    refuses_flips("local box", h(box["sealed"]), lambda data: open_box(box["domain"], key, h(box["context"]), data))


def check_payload():
    vectors = json.loads((JOURNAL / "payload.json").read_text())
    start = origin(h(vectors["compartment"]), h(vectors["device"]), vectors["incarnation"])
    check(start == h(vectors["origin"]), "origin of a stream")
    payload = h(vectors["payload"])
    items = unpack(payload)
    check(len(items) == len(vectors["items"]), "number of items")
    for (number, fields), (commitment, link), expected in zip(items, links(start, items), vectors["items"], strict=True):
        check(commitment == h(expected["commitment"]) and link == h(expected["link"]), "commitment and link")
        check((number == 1) == ("erased" in expected), "kind of item")
        if number == 0:
            check(fields == [h(expected["salt"]), h(expected["change"])], "salt and change")
            refuses_cuts_and_forms(fields[1])
    refuses("bytes after the frame", lambda: unpack(payload + b"\0"))
    refuses("a frame cut short", lambda: unpack(payload[:-1]))
    reordered = [items[1], items[0], *items[2:]]
    check(links(start, reordered)[-1] != links(start, items)[-1], "the chain depends on the order")


def check_changes():
    for story in json.loads((JOURNAL / "merge.json").read_text())["stories"]:
        for change in story["changes"]:
            refuses_cuts_and_forms(h(change))


def refuses_cuts_and_forms(change):
    read_change(change)
    check(change[0] >> 5 == 5 and change[0] & 31 < 24, "a change is a short map")
    refuses("a change cut short", lambda: read_change(change[:-1]))
    refuses("bytes after a change", lambda: read_change(change + b"\0"))
    refuses("a longer form of a change", lambda: read_change(bytes([0xB8, change[0] & 31]) + change[1:]))


PARTS = [
    ("canonical.json", check_canonical),
    ("padding.json", check_padding),
    ("chain.json", check_chain),
    ("wrap.json", check_wrap),
    ("deposit.json", check_deposit),
    ("segment.json", check_segment),
    ("blob.json", check_blob),
    ("session.json", check_session),
    ("enrolment.json", check_enrolment),
    ("directory.json", check_directory),
    ("vault.json", check_vault),
    ("journal: payload.json", check_payload),
    ("journal: merge.json", check_changes),
]


def main():
    missing = {path.name for path in HERE.glob("*.json")} - {name for name, _ in PARTS}
    if missing:
        raise SystemExit(f"FAILED: vectors that nothing here checks: {', '.join(sorted(missing))}")
    for name, part in PARTS:
        before = checks
        try:
            note = part()
        except Refused as refusal:
            raise SystemExit(f"FAILED: {name}: refused: {refusal}") from refusal
        print(f"{name}: {checks - before} checks" + (f" ({note})" if note else ""))
    print(f"{checks} checks passed")


if __name__ == "__main__":
    sys.exit(main())
