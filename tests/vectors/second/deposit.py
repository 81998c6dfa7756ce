"""Deposits: protocol.md, section 14."""

from .encoding import Refused, read, require
from .keys import ascending
from .primitives import hash_of, open_box, padded, unpad, unwrap

DEPOSIT = {0: "u32", 1: 32, 2: [1168], 3: [112], 4: "bytes", 5: "bytes"}


class Deposit:
    def __init__(self, wire, organisation, record, depositor):
        self.name = organisation + record + depositor
        self.parts = read(wire, DEPOSIT)
        require(self.parts[0] == 1, "version")
        ascending(self.parts[2])
        require(len(self.parts[2]) in (8, 16, 24, 32) and len(self.parts[3]) == 3, "parts")

    def find(self, device, seed):
        """Which box the device opens, the label, and the share."""
        for wrap in self.parts[2]:
            try:
                secret = unwrap(seed, "deposit-wrap", self.name + device, wrap)
            except Refused:
                continue
            for number, box in enumerate(self.parts[3]):
                try:
                    both = open_box("deposit-box", secret, self.name + bytes([number]), box)
                except Refused:
                    continue
                label = open_box("deposit-label", both[:32], self.name, self.parts[4])
                return number, unpad(label, 4, lambda length: padded(4 + length)), both[32:]
        raise Refused("not for this device")

    def release(self, request, device, seed, wrapped):
        return unwrap(seed, "deposit-release", self.name + request + device, wrapped)

    def join(self, first, second):
        return hash_of("deposit-halves", self.name + first + second)

    def open(self, key):
        require(hash_of("deposit", self.name + key) == self.parts[1], "another key")
        content = open_box("deposit", key, self.name, self.parts[5])
        return unpad(content, 4, lambda length: padded(max(4 + length, 2048)))
