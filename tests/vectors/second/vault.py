"""A vault's header, head and keys: vault-format.md."""

import hmac

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from .encoding import Refused, encode, read, require
from .keys import HEAD
from .primitives import D, code_for, hkdf, open_box, open_sealed, sha256, unpad

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
