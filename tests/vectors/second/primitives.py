"""Domains, signatures, seals, wrapped keys, padding: protocol.md, section 2."""

import hashlib
import hmac

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand

from .encoding import Refused, require


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
    return open_with(hkdf(salt, key, D(name)), bytes(12), D(name) + context, sealed)


def seal(name, key, salt, context, plaintext):
    return ChaCha20Poly1305(hkdf(salt, key, D(name))).encrypt(bytes(12), plaintext, D(name) + context)


def open_box(name, key, context, box):
    require(len(box) >= 48, "too short")
    return open_sealed(name, key, box[:32], context, box[32:])


def open_with(key, nonce, associated, sealed):
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
    return open_with(key, nonce, b"", ciphertext)


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
