"""The directory and foundings: protocol.md, sections 6 and 7."""

from .encoding import decode, read, require, shaped
from .keys import HEAD, PUBLIC, ROTATION, WRAP, ascending, check_public, device_id, open_previous, organisation_id, unwrap_epoch
from .primitives import D, be32, code_for, hash_of, hkdf, open_sealed, unpad, verify

PROFILE = {0: "u32", 1: 32, 2: 272}
FOUNDING = {0: "u32", 1: 16, 2: 16, 3: 16, 4: "int", 5: HEAD, 6: 32, 7: [WRAP], 8: [("u32", "uint")]}
COMPARTMENT_WRAP = (16, "u32", 1168)
BODIES = [
    {0: 32, 1: PROFILE, 2: 16, 3: 32, 4: PUBLIC, 5: PROFILE, 6: 32, 7: 1168},
    {0: PUBLIC, 1: PROFILE, 2: 32, 3: "u32", 4: ("?", 16), 5: [COMPARTMENT_WRAP]},
    {0: 16, 1: [(16, "u32", "uint", 32)], 2: [ROTATION]},
    {0: ("bytes", 64), 1: [WRAP]},
    {0: 16, 1: COMPARTMENT_WRAP},
    ROTATION,
]
SECRETARIAT, LEAD, OFFICER, REVIEWER, DIRECTOR, CUSTODIAN, FOCAL_POINT = range(7)


def verify_founding(wire, public):
    data, signature = read(wire, ("bytes", 64)) if isinstance(wire, bytes) else wire
    founding = read(data, FOUNDING)
    require(founding[0] == 2, "version")
    require(founding[3] == device_id(public), "another founder")
    ascending([incarnation for incarnation, _ in founding[8]])
    require(all(counter > 0 for _, counter in founding[8]), "a stream without changes")
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
        require(body[3] <= FOCAL_POINT, "no such role")
        ascending([wrap[0] for wrap in body[5]])
        for wrap in body[5]:
            self.check_wrap(wrap)
        granted = {wrap[0] for wrap in body[5]}
        require(self.shared in granted, "the organisation's compartment")
        require(body[3] != SECRETARIAT or granted == set(self.compartments), "the secretariat reads everything")
        require(body[3] not in (CUSTODIAN, FOCAL_POINT) or granted == {self.shared}, "may read no mission")
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
        require(
            any(name != body[0] and other["role"] == SECRETARIAT and not other["revoked"] for name, other in self.devices.items()), "the last one"
        )
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
        require(founder["role"] in (SECRETARIAT, LEAD, OFFICER), "may not found")
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
        require(device["role"] not in (CUSTODIAN, FOCAL_POINT), "may read no mission")
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
