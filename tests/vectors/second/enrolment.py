"""Invites, enrolment requests and sessions: protocol.md, section 12."""

import base64
import hmac

from .directory import read_profile
from .encoding import Refused, decode, read, require
from .keys import PUBLIC, check_public, device_id
from .primitives import D, code_for, hash_of, hkdf, open_sealed, verify

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
