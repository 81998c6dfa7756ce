"""Devices, organisations and epochs: protocol.md, sections 3 to 5."""

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PublicKey

from .encoding import Refused, require
from .primitives import SMALL_ORDER, be32, hash_of, open_box, unwrap

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
