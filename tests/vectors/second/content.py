"""Segments and blobs: protocol.md, sections 9 and 11."""

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from .encoding import read, require
from .keys import HEAD, ascending, device_id
from .primitives import D, open_sealed, open_with, padded, sha256, unpad, verify

FRAME = 262_144


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
        ChaCha20Poly1305(reference[1]).encrypt(frame_nonce(index, index == len(frames) - 1), frame, associated) for index, frame in enumerate(frames)
    ]


def open_blob(reference, frames):
    total = padded(reference[2])
    require(len(reference[4]) == -(-total // FRAME), "number of frames")
    require(len(frames) == len(reference[4]), "a frame is missing")
    content = b""
    for index, frame in enumerate(frames):
        require(sha256(frame) == reference[4][index], "hash of a frame")
        content += open_with(reference[1], frame_nonce(index, index == len(frames) - 1), D("blob") + reference[0], frame)
    require(len(content) == total and not any(content[reference[2] :]), "padding")
    content = content[: reference[2]]
    require(sha256(content) == reference[3], "hash of the content")
    return content
