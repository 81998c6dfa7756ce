#!/usr/bin/env python3
"""A second implementation of docs/protocol.md and docs/vault-format.md, run on the vectors beside it.

Written from the documents; it shares no code with the first. It verifies and opens everything, seals again what is deterministic, refuses what must be
refused, and flips bits in every signed or sealed object to see that its own checks can fail.

    pip install -r tests/vectors/requirements.txt
    python tests/vectors/verify.py

Exit status 0 only if every check passed.
"""

import base64
import hashlib
import hmac
import json
import pathlib
import sys

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand

HERE = pathlib.Path(__file__).parent
FRAME = 262_144


class Refused(Exception):
    """The bytes are not acceptable."""


def require(condition, why):
    if not condition:
        raise Refused(why)


# --- CBOR, protocol 1 -------------------------------------------------------------------------------------------------------


def encode(value):
    """Canonical CBOR of integers, bytes, text, lists, maps with integer keys."""
    if isinstance(value, bool):
        return b"\xf5" if value else b"\xf4"
    if isinstance(value, int):
        return _head(0, value) if value >= 0 else _head(1, -1 - value)
    if isinstance(value, bytes):
        return _head(2, len(value)) + value
    if isinstance(value, str):
        data = value.encode()
        return _head(3, len(data)) + data
    if isinstance(value, list):
        return _head(4, len(value)) + b"".join(map(encode, value))
    if isinstance(value, dict):
        return _head(5, len(value)) + b"".join(encode(key) + encode(value[key]) for key in sorted(value))
    raise TypeError(type(value))


def _head(major, number):
    if number < 24:
        return bytes([major << 5 | number])
    for extra, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if number < 1 << (8 * size):
            return bytes([major << 5 | extra]) + number.to_bytes(size, "big")
    raise ValueError(number)


def decode(data):
    """Exactly one value in canonical form."""
    value, end = _decode(data, 0, 0)
    require(end == len(data), "bytes follow after the value")
    return value


def _decode(data, at, depth):
    require(depth < 16, "too deep")
    require(at < len(data), "bytes are missing")
    major, extra = data[at] >> 5, data[at] & 31
    at += 1
    if extra < 24:
        number = extra
    else:
        require(extra <= 27, "indefinite or reserved length")
        size = 1 << (extra - 24)
        require(at + size <= len(data), "bytes are missing")
        number = int.from_bytes(data[at : at + size], "big")
        require(number >= 24 if size == 1 else number >= 1 << (4 * size), "not the shortest form")
        at += size
    if major == 0:
        return number, at
    if major == 1:
        return -1 - number, at
    if major in (2, 3):
        require(number <= len(data) - at, "bytes are missing")
        raw = data[at : at + number]
        try:
            return (bytes(raw) if major == 2 else raw.decode("utf-8")), at + number
        except UnicodeDecodeError:
            raise Refused("not UTF-8") from None
    if major == 4:
        items = []
        for _ in range(number):
            item, at = _decode(data, at, depth + 1)
            items.append(item)
        return items, at
    if major == 5:
        result, last = {}, -1
        for _ in range(number):
            key, at = _decode(data, at, depth + 1)
            require(isinstance(key, int) and key > last, "keys not ascending")
            last = key
            result[key], at = _decode(data, at, depth + 1)
        return result, at
    raise Refused("a type that does not occur")


# Shapes: "uint", "u32", "int", "text", "bytes", "any", a number (bytes of that length), [shape] (list of), (shapes…) (array), {key: shape}; optional: ("?", shape).


def shaped(value, shape):
    """Checks a decoded value against a shape and gives it back."""
    if shape == "any":
        return value
    if isinstance(shape, int):
        require(isinstance(value, bytes) and len(value) == shape, "wrong length of bytes")
    elif shape == "uint":
        require(isinstance(value, int) and 0 <= value < 1 << 64, "no unsigned integer")
    elif shape == "u32":
        require(isinstance(value, int) and 0 <= value < 1 << 32, "no unsigned integer of 32 bits")
    elif shape == "int":
        require(isinstance(value, int) and -(1 << 63) <= value < 1 << 63, "no integer")
    elif shape == "text":
        require(isinstance(value, str), "no text")
    elif shape == "bytes":
        require(isinstance(value, bytes), "no bytes")
    elif isinstance(shape, list):
        require(isinstance(value, list), "no list")
        for item in value:
            shaped(item, shape[0])
    elif isinstance(shape, tuple):
        require(isinstance(value, list) and len(value) == len(shape), "no array of that length")
        for item, part in zip(value, shape):
            shaped(item, part)
    elif isinstance(shape, dict):
        require(isinstance(value, dict) and set(value) <= set(shape), "unknown key")
        for key, part in shape.items():
            optional = isinstance(part, tuple) and part[:1] == ("?",)
            if key in value:
                shaped(value[key], part[1] if optional else part)
            else:
                require(optional, "missing key")
    else:
        raise TypeError(shape)
    return value


def read(data, shape):
    return shaped(decode(data), shape)


# --- primitives, protocol 2 -------------------------------------------------------------------------------------------------


def D(name):
    return b"fieldseal/1/" + name.encode() + b"\0"


def sha256(data):
    return hashlib.sha256(data).digest()


def hash_of(name, data):
    return sha256(D(name) + data)


def be32(number):
    return number.to_bytes(4, "big")


def hkdf(salt, key, info, length=32):
    return HKDF(algorithm=hashes.SHA256(), length=length, salt=salt, info=info).derive(key)


def code_for(name, key, data):
    return hmac.digest(key, D(name) + data, "sha256")


SMALL_ORDER = [
    bytes.fromhex(point)
    for point in (
        "00" * 32,
        "01" + "00" * 31,
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "ec" + "ff" * 30 + "7f",
        "ed" + "ff" * 30 + "7f",
        "ee" + "ff" * 30 + "7f",
    )
]


def verify(public, name, data, signature):
    require(public[:31] + bytes([public[31] & 0x7F]) not in SMALL_ORDER, "public key of small order")
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, D(name) + data)
    except (InvalidSignature, ValueError):
        raise Refused("signature") from None


def open_sealed(name, key, salt, context, sealed):
    return _open(hkdf(salt, key, D(name)), bytes(12), D(name) + context, sealed)


def seal(name, key, salt, context, plaintext):
    return ChaCha20Poly1305(hkdf(salt, key, D(name))).encrypt(bytes(12), plaintext, D(name) + context)


def open_box(name, key, context, box):
    require(len(box) >= 48, "too short")
    return open_sealed(name, key, box[:32], context, box[32:])


def _open(key, nonce, associated, sealed):
    try:
        return ChaCha20Poly1305(key).decrypt(nonce, sealed, associated)
    except (InvalidTag, ValueError):
        raise Refused("does not open") from None


def padded(length):
    if length <= 512:
        return 512
    exponent = length.bit_length() - 1
    kept = exponent.bit_length()
    mask = (1 << (exponent - kept)) - 1
    return (length + mask) & ~mask


def unpad(plaintext, size, total):
    """A length of `size` bytes, the content, zeros up to `total(length)`."""
    require(len(plaintext) >= size, "too short")
    length = int.from_bytes(plaintext[:size], "big")
    content, zeros = plaintext[size : size + length], plaintext[size + length :]
    require(len(content) == length and not any(zeros) and len(plaintext) == total(length), "padding")
    return content


def xwing_keys(seed):
    expanded = hashlib.shake_256(seed).digest(96)
    return MLKEM768PrivateKey.from_seed_bytes(expanded[:64]), X25519PrivateKey.from_private_bytes(expanded[64:])


def xwing_public(seed):
    mlkem, x25519 = xwing_keys(seed)
    return mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()


def unwrap(seed, name, context, wrapped):
    """HPKE base mode, by hand."""
    require(len(wrapped) == 1168, "wrapped key of another length")
    encapsulated, ciphertext = wrapped[:1120], wrapped[1120:]
    mlkem, x25519 = xwing_keys(seed)
    ephemeral = encapsulated[1088:]
    try:
        by_x25519 = x25519.exchange(X25519PublicKey.from_public_bytes(ephemeral))
    except ValueError:
        by_x25519 = bytes(32)
    own = x25519.public_key().public_bytes_raw()
    shared = hashlib.sha3_256(mlkem.decapsulate(encapsulated[:1088]) + by_x25519 + ephemeral + own + bytes.fromhex("5c2e2f2f5e5c")).digest()

    suite = b"HPKE" + bytes.fromhex("647a00010003")

    def extract(salt, label, key):
        return hmac.digest(salt or bytes(32), b"HPKE-v1" + suite + label + key, "sha256")

    def expand(secret, label, info, length):
        info = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info
        return HKDFExpand(algorithm=hashes.SHA256(), length=length, info=info).derive(secret)

    schedule = b"\0" + extract(b"", b"psk_id_hash", b"") + extract(b"", b"info_hash", D(name) + context)
    secret = extract(shared, b"secret", b"")
    key, nonce = expand(secret, b"key", schedule, 32), expand(secret, b"base_nonce", schedule, 12)
    return _open(key, nonce, b"", ciphertext)


def cross_check_hpke(seed, name, context, wrapped, key):
    """The same by the library's own HPKE, where it has one."""
    try:
        from cryptography.hazmat.primitives import hpke

        mlkem, x25519 = xwing_keys(seed)
        suite = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
        private = hpke.MLKEM768X25519PrivateKey(mlkem, x25519)
    except (ImportError, AttributeError, TypeError):
        return False
    require(suite.decrypt(wrapped, private, info=D(name) + context) == key, "the library's HPKE opens another key")
    return True


# --- devices, epochs, protocol 3 to 5 ---------------------------------------------------------------------------------------

PUBLIC = {0: 32, 1: 1216}
WRAP = (16, 1168)
ROTATION = {0: 16, 1: "u32", 2: 32, 3: 80, 4: [WRAP]}
HEAD = ("uint", 32)


def device_id(public):
    return hash_of("device", public[0] + public[1])[:16]


def organisation_id(root):
    return hash_of("organisation", root)[:16]


def check_public(public):
    require(public[0][:31] + bytes([public[0][31] & 0x7F]) not in SMALL_ORDER, "public key of small order")
    try:
        MLKEM768PublicKey.from_public_bytes(public[1][:1184])
    except ValueError:
        raise Refused("ML-KEM public key") from None


def commitment(compartment, epoch, key):
    return hash_of("epoch", compartment + be32(epoch) + key)


def unwrap_epoch(seed, organisation, compartment, epoch, committed, device, wrapped):
    context = organisation + compartment + be32(epoch) + committed + device
    key = unwrap(seed, "epoch-wrap", context, wrapped)
    require(commitment(compartment, epoch, key) == committed, "another key than the one announced")
    return key


def open_previous(organisation, compartment, epoch, key, box, committed):
    former = open_box("epoch-previous", key, organisation + compartment + be32(epoch), box)
    require(commitment(compartment, epoch - 1, former) == committed, "another key than the one announced")
    return former


def ascending(items):
    require(all(one < next_ for one, next_ in zip(items, items[1:])), "not ascending")


# --- the directory, protocol 6 and 7 ----------------------------------------------------------------------------------------

PROFILE = {0: "u32", 1: 32, 2: 272}
FOUNDING = {0: "u32", 1: 16, 2: 16, 3: 16, 4: "int", 5: HEAD, 6: 32, 7: [WRAP]}
COMPARTMENT_WRAP = (16, "u32", 1168)
BODIES = [
    {0: 32, 1: PROFILE, 2: 16, 3: 32, 4: PUBLIC, 5: PROFILE, 6: 32, 7: 1168},
    {0: PUBLIC, 1: PROFILE, 2: 32, 3: "u32", 4: ("?", 16), 5: [COMPARTMENT_WRAP]},
    {0: 16, 1: [(16, "u32", "uint", 32)], 2: [ROTATION]},
    {0: ("bytes", 64), 1: [WRAP]},
    {0: 16, 1: COMPARTMENT_WRAP},
    ROTATION,
]
SECRETARIAT, REVIEWER = 0, 3


def verify_founding(wire, public):
    data, signature = read(wire, ("bytes", 64)) if isinstance(wire, bytes) else wire
    founding = read(data, FOUNDING)
    require(founding[0] == 1, "version")
    require(founding[3] == device_id(public), "another founder")
    devices = [device for device, _ in founding[7]]
    ascending(devices)
    require(founding[3] in devices, "the founder's own wrap")
    verify(public[0], "founding", data, signature)
    return founding


class Directory:
    def __init__(self, organisation):
        self.organisation = organisation
        self.count, self.link = 0, bytes(32)
        self.devices, self.compartments = {}, {}
        self.initials, self.invites = set(), set()
        self.root = self.shared = self.name = None

    def append(self, wire):
        require(len(wire) <= 16 << 20, "too long")
        data, signature = read(wire, ("bytes", 64))
        entry = read_entry(data)
        require(entry[0] == 1, "version")
        require(entry[1] == self.organisation, "another organisation")
        require(entry[2] == self.count, "not the next entry")
        require(entry[3] == self.link, "does not follow the last entry")
        number, body = entry[6]
        if number == 0:
            require(self.count == 0 and 4 not in entry, "a genesis in the wrong place")
            require(organisation_id(body[0]) == self.organisation, "another root")
            verify(body[0], "directory", data, signature)
        else:
            require(self.count > 0, "no genesis")
            verify(self.signer(entry), "directory", data, signature)
        (self.genesis, self.add_device, self.revoke, self.adopt, self.grant, self.rotate)[number](body, entry)
        self.count, self.link = self.count + 1, hash_of("directory-link", data)

    def signer(self, entry):
        if 4 not in entry:
            return self.root
        device = self.devices.get(entry[4])
        require(device and device["role"] == SECRETARIAT and not device["revoked"], "may not sign")
        return device["public"][0]

    def genesis(self, body, _):
        check_public(body[4])
        require(body[1][0] == 0 and body[5][0] == 0, "profile of another epoch")
        identity = device_id(body[4])
        self.root, self.shared, self.name = body[0], body[2], body[1]
        self.devices[identity] = {"public": body[4], "role": SECRETARIAT, "profile": body[5], "initials": body[6], "revoked": None}
        self.initials.add(body[6])
        self.compartments[body[2]] = {"members": {identity}, "epochs": [{"commitment": body[3], "previous": None, "wraps": {identity: body[7]}}]}

    def add_device(self, body, _):
        identity = device_id(body[0])
        check_public(body[0])
        for known, device in self.devices.items():
            require(known != identity and device["public"][0] != body[0][0] and device["public"][1] != body[0][1], "known device or key")
        require(body[2] not in self.initials, "initials are taken")
        require(body.get(4) not in self.invites, "invite was used")
        require(body[1][0] == self.current(self.shared), "profile of another epoch")
        require(body[3] <= 3, "no such role")
        ascending([wrap[0] for wrap in body[5]])
        for wrap in body[5]:
            self.check_wrap(wrap)
        granted = {wrap[0] for wrap in body[5]}
        require(self.shared in granted, "the organisation's compartment")
        require(body[3] != SECRETARIAT or granted == set(self.compartments), "the secretariat reads everything")
        self.devices[identity] = {"public": body[0], "role": body[3], "profile": body[1], "initials": body[2], "revoked": None}
        self.initials.add(body[2])
        if 4 in body:
            self.invites.add(body[4])
        for wrap in body[5]:
            self.join(identity, wrap)

    def revoke(self, body, entry):
        device = self.devices.get(body[0])
        require(device and not device["revoked"], "not an active device")
        require(entry.get(4) != body[0], "a device cannot revoke itself")
        require(any(name != body[0] and other["role"] == SECRETARIAT and not other["revoked"] for name, other in self.devices.items()), "the last one")
        ascending([(cut[0], cut[1]) for cut in body[1]])
        ascending([rotation[0] for rotation in body[2]])
        read_by = {name for name, compartment in self.compartments.items() if body[0] in compartment["members"]}
        require({rotation[0] for rotation in body[2]} == read_by, "rotations are not what the device read")
        for rotation in body[2]:
            self.check_rotation(rotation, self.compartments[rotation[0]]["members"] - {body[0]})
        for rotation in body[2]:
            self.compartments[rotation[0]]["members"].discard(body[0])
            self.turn(rotation)
        device["revoked"] = [list(cut) for cut in body[1]] or True

    def adopt(self, body, _):
        data = body[0][0]
        founder = self.devices.get(read(data, FOUNDING)[3])
        require(founder, "unknown founder")
        founding = verify_founding(body[0], founder["public"])
        require(founding[1] == self.organisation, "another organisation")
        require(founder["role"] != REVIEWER, "may not found")
        require(founding[2] not in self.compartments, "known compartment")
        ascending([wrap[0] for wrap in body[1]])
        wraps = dict(map(tuple, founding[7]))
        require(not any(wrap[0] in wraps for wrap in body[1]), "wrapped twice")
        wraps.update(map(tuple, body[1]))
        for name in wraps:
            require(name == founding[3] or self.devices.get(name, {}).get("role") == SECRETARIAT, "wrapped to somebody else")
        for name, device in self.devices.items():
            require(device["role"] != SECRETARIAT or device["revoked"] or name in wraps, "not wrapped to the whole secretariat")
        members = {name for name in wraps if not self.devices[name]["revoked"]}
        self.compartments[founding[2]] = {"members": members, "epochs": [{"commitment": founding[6], "previous": None, "wraps": wraps}]}

    def grant(self, body, _):
        device = self.devices.get(body[0])
        require(device and not device["revoked"], "not an active device")
        self.check_wrap(body[1])
        require(body[0] not in self.compartments[body[1][0]]["members"], "a member already")
        self.join(body[0], body[1])

    def rotate(self, body, _):
        require(body[0] in self.compartments, "unknown compartment")
        self.check_rotation(body, self.compartments[body[0]]["members"])
        self.turn(body)

    def current(self, compartment):
        return len(self.compartments[compartment]["epochs"]) - 1

    def check_wrap(self, wrap):
        require(wrap[0] in self.compartments and wrap[1] == self.current(wrap[0]), "not the current epoch of a known compartment")

    def check_rotation(self, rotation, members):
        require(rotation[1] == self.current(rotation[0]) + 1, "not the next epoch")
        require([wrap[0] for wrap in rotation[4]] == sorted(members), "not exactly the members")

    def turn(self, rotation):
        epoch = {"commitment": rotation[2], "previous": rotation[3], "wraps": dict(map(tuple, rotation[4]))}
        self.compartments[rotation[0]]["epochs"].append(epoch)

    def join(self, device, wrap):
        self.compartments[wrap[0]]["members"].add(device)
        self.compartments[wrap[0]]["epochs"][-1]["wraps"][device] = wrap[2]

    def keys_of(self, device, seed):
        """Every epoch key that this device was given: (compartment, epoch) -> key."""
        keys = {}
        for name, compartment in self.compartments.items():
            key = None
            for number in reversed(range(len(compartment["epochs"]))):
                epoch = compartment["epochs"][number]
                if key is not None:
                    box = compartment["epochs"][number + 1]["previous"]
                    key = open_previous(self.organisation, name, number + 1, key, box, epoch["commitment"])
                elif device in epoch["wraps"]:
                    key = unwrap_epoch(seed, self.organisation, name, number, epoch["commitment"], device, epoch["wraps"][device])
                if key is not None:
                    keys[name, number] = key
        return keys

    def open_profile(self, device, keys):
        sealed = self.devices[device]["profile"]
        context = self.organisation + device + be32(sealed[0])
        return read_profile(open_sealed("profile", keys[self.shared, sealed[0]], sealed[1], context, sealed[2]))

    def open_name(self, keys):
        context = self.organisation + bytes(16) + be32(0)
        plaintext = open_sealed("profile", keys[self.shared, 0], self.name[1], context, self.name[2])
        return unpad(plaintext, 2, lambda _: 256).decode()

    def initials_tag(self, initials, keys):
        key = hkdf(self.organisation, keys[self.shared, 0], D("initials"))
        return code_for("initials", key, initials.strip().upper().encode())


def read_entry(data):
    entry = shaped(decode(data), {0: "u32", 1: 16, 2: "uint", 3: 32, 4: ("?", 16), 5: "int", 6: "any"})
    require(isinstance(entry[6], list) and len(entry[6]) == 2 and entry[6][0] in range(6), "body")
    shaped(entry[6][1], BODIES[entry[6][0]])
    return entry


def read_profile(plaintext):
    return read(unpad(plaintext, 2, lambda _: 256), {0: "text", 1: "text"})


# --- segments and blobs, protocol 8, 9, 11 ----------------------------------------------------------------------------------

SEGMENT = {0: "u32", 1: 16, 2: 16, 3: 16, 4: "u32", 5: "uint", 6: "uint", 7: 32, 8: 32, 9: "u32", 10: [(16, "u32", "uint", 32)], 11: HEAD, 12: 32}
REFERENCE = {0: 16, 1: 32, 2: "uint", 3: 32, 4: [32]}


def verify_segment(wire, public):
    require(len(wire) <= 20 << 20, "too long")
    data, signature, ciphertext = read(wire, ("bytes", 64, "bytes"))
    header = read(data, SEGMENT)
    require(header[0] == 1, "version")
    require(1 <= header[5] <= header[6] < (1 << 64) - 1, "counters")
    require(header[7] != header[8], "links")
    ascending([(seen[0], seen[1]) for seen in header[10]])
    require(all(seen[2] >= 1 and (seen[0], seen[1]) != (header[3], header[4]) for seen in header[10]), "seen")
    require(header[3] == device_id(public), "another device")
    verify(public[0], "segment", data + sha256(ciphertext), signature)
    return header, data, ciphertext


def open_segment(verified, key):
    header, data, ciphertext = verified
    plaintext = open_sealed("segment-payload", key, header[12], data, ciphertext)
    return unpad(plaintext, 4, lambda length: padded(4 + length))


def frame_nonce(index, last):
    nonce = bytearray(index.to_bytes(12, "big"))
    nonce[0] |= 0x80 if last else 0
    return bytes(nonce)


def seal_blob(reference, content):
    content = content + bytes(padded(len(content)) - len(content))
    frames = [content[at : at + FRAME] for at in range(0, len(content), FRAME)]
    associated = D("blob") + reference[0]
    return [
        ChaCha20Poly1305(reference[1]).encrypt(frame_nonce(index, index == len(frames) - 1), frame, associated)
        for index, frame in enumerate(frames)
    ]


def open_blob(reference, frames):
    total = padded(reference[2])
    require(len(reference[4]) == -(-total // FRAME), "number of frames")
    require(len(frames) == len(reference[4]), "a frame is missing")
    content = b""
    for index, frame in enumerate(frames):
        require(sha256(frame) == reference[4][index], "hash of a frame")
        content += _open(reference[1], frame_nonce(index, index == len(frames) - 1), D("blob") + reference[0], frame)
    require(len(content) == total and not any(content[reference[2] :]), "padding")
    content = content[: reference[2]]
    require(sha256(content) == reference[3], "hash of the content")
    return content


# --- enrolment and sessions, protocol 12 ------------------------------------------------------------------------------------

INVITE = {0: "u32", 1: "text", 2: ("?", "bytes"), 3: 32, 4: "text", 5: 16, 6: 16, 7: "u32", 8: "text", 9: "int"}
TRANSCRIPT = {0: "u32", 1: 32, 2: 16, 3: PUBLIC, 4: "int", 5: 32, 6: 272}
CHALLENGE = {0: 16, 1: 32, 2: "int"}
ANSWER = {0: 16, 1: 32, 2: 64}


def read_invite(text):
    text = "".join(text.split())
    require(text.startswith("fieldseal-invite:"), "no invite")
    encoded = text.removeprefix("fieldseal-invite:")
    try:
        data = base64.b64decode(encoded + "=" * (-len(encoded) % 4), altchars=b"-_", validate=True)
    except ValueError:
        raise Refused("base64") from None
    require(base64.urlsafe_b64encode(data).rstrip(b"=").decode() == encoded, "base64 has one spelling")
    require(len(data) > 8 and data[-8:] == hash_of("invite", data[:-8])[:8], "checksum")
    invite = read(data[:-8], INVITE)
    require(invite[0] == 1 and invite[7] <= 3, "version or role")
    return invite


def verify_request(wire, invite):
    data, signature, code = read(wire, ("bytes", 64, 32))
    transcript = read(data, TRANSCRIPT)
    require(transcript[0] == 1, "version")
    require(transcript[2] == invite[5] and transcript[1] == invite[3], "another invite or root")
    check_public(transcript[3])
    verify(transcript[3][0], "enrolment", data, signature)
    key = hkdf(invite[5], invite[6], D("enrolment"))
    require(hmac.compare_digest(code_for("enrolment", key, data), code), "code")
    profile = read_profile(open_sealed("enrolment-profile", key, transcript[5], device_id(transcript[3]), transcript[6]))
    number = int.from_bytes(hash_of("short-authentication", data)[:16], "big") % 10**24
    digits = f"{number:024}"
    return transcript, profile, " ".join(digits[at : at + 4] for at in range(0, 24, 4))


def verify_answer(challenge, answer, public):
    read(challenge, CHALLENGE)
    reply = read(answer, ANSWER)
    require(reply[0] == device_id(public) and reply[1] == decode(challenge)[1], "another device or challenge")
    verify(public[0], "session", challenge + reply[0], reply[2])


# --- the vault, vault-format ------------------------------------------------------------------------------------------------

CONTENT = {
    0: {0: "u32", 1: 16, 2: "uint", 3: "int", 4: {0: "u32", 1: "u32", 2: "u32", 3: 16}},
    1: [{0: "u32", 1: 32, 2: 48}],
    2: 32,
}
HEAD_CONTENT = {0: 16, 1: "uint", 2: "uint", 3: "uint", 4: 32, 5: "u32", 6: ("?", HEAD), 7: ("?", 32)}


def read_header(file):
    require(file[:7] == b"FSVAULT", "no header")
    require(len(file) == 4096 and sha256(file[:4064]) == file[4064:], "damaged")
    require(file[7] == 1, "version")
    length = int.from_bytes(file[8:12], "big")
    require(length <= 4052 and not any(file[12 + length : 4064]), "padding")
    content = read(file[12 : 12 + length], CONTENT)
    kdf = content[0][4]
    require(kdf[0] >= 65_536 and kdf[1] >= 3, "floor")
    require(kdf[0] <= 4_194_304 and kdf[1] <= 32 and 1 <= kdf[2] <= 16, "ceiling")
    require(1 <= len(content[1]) <= 16 and all(slot[0] == 1 for slot in content[1]), "slots")
    return content


def unlock(content, passphrase):
    facts, slots, authentication = content[0], content[1], content[2]
    kdf = facts[4]
    stretched = Argon2id(salt=kdf[3], length=32, iterations=kdf[1], lanes=kdf[2], memory_cost=kdf[0]).derive(passphrase.encode())
    master = None
    for slot in slots:
        try:
            master = open_sealed("vault-slot", stretched, slot[1], encode(slot[0]) + encode(facts), slot[2])
            break
        except Refused:
            pass
    require(master is not None, "passphrase")
    key = vault_key(master, facts[1], "vault-header")
    require(hmac.compare_digest(code_for("vault-header", key, encode(facts) + encode(slots)), authentication), "tampered")
    return master


def vault_key(master, vault, name, length=32):
    return hkdf(vault, master, D(name), length)


def read_head(slot, key, vault):
    magic = b"FSHEAD\0\1"
    require(len(slot) == 512 and slot[:8] == magic, "no slot")
    content = read(unpad(open_box("head-slot", key, magic, slot[8:]), 2, lambda _: 456), HEAD_CONTENT)
    require(content[0] == vault, "another vault")
    return content


# --- checks -----------------------------------------------------------------------------------------------------------------

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
            hashless = lambda data: open_blob({**reference, 4: [sha256(data)]}, [data])  # noqa: E731
            refuses_flips("frame with a rewritten hash", frames[0], hashless, 3)
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


PARTS = [
    ("canonical.json", check_canonical),
    ("padding.json", check_padding),
    ("chain.json", check_chain),
    ("wrap.json", check_wrap),
    ("segment.json", check_segment),
    ("blob.json", check_blob),
    ("session.json", check_session),
    ("enrolment.json", check_enrolment),
    ("directory.json", check_directory),
    ("vault.json", check_vault),
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
