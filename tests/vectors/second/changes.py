"""Payloads and changes: protocol.md, sections 8 and 10."""

import math

import zstandard

from .encoding import Refused, decode, require, shaped
from .keys import ascending
from .primitives import be32, hash_of

DOT = (16, "u32", "uint")
REMOVAL = ("text", [DOT])
POSITION = {0: "float", 1: "float", 2: ("?", "float")}
VALUES = [(), ("boolean",), ("int",), ("float",), ("text",), ("int", "text"), (POSITION,), (16,), ("bytes",)]
PUT = 1
OPERATIONS = [("text",), ("any", [DOT]), ("bytes", [DOT]), (["text"],), ([REMOVAL],), ([DOT],)]
CHANGE = {0: DOT, 1: ("?", [DOT]), 2: ("int", "int"), 3: "u32", 4: ("?", "text"), 5: [{0: 16, 1: "text", 2: "any"}]}


def read_change(data):
    require(len(data) <= 8 << 20, "too long")
    change = shaped(decode(data), CHANGE)
    require(change[0][2] >= 1 and change[3] <= 2 and change[5], "counter, cause or writes")
    seen = change.get(1, [])
    require(1 not in change or seen, "an empty vector is left out")
    check_vector(seen)
    require(all(dot[:2] != change[0][:2] for dot in seen), "has seen its own stream")
    places = []
    for write in change[5]:
        number, fields = numbered(write[2], OPERATIONS)
        require((write[1] == "") == (number == 0), "field name")
        if number == PUT:
            read_value(fields[0])
        places.append((write[0], write[1].encode(), number))
    ascending(places)
    return change


def read_value(value):
    number, fields = numbered(value, VALUES)
    numbers = fields[0].values() if number == 6 else fields
    require(all(math.isfinite(item) for item in numbers if isinstance(item, float)), "not finite")


def numbered(value, shapes):
    """An array of a number and the fields that belong to it."""
    require(isinstance(value, list) and len(value) == 2 and type(value[0]) is int and value[0] in range(len(shapes)), "no such number")
    shaped(value[1], shapes[value[0]])
    return value


def check_vector(vector):
    ascending([dot[:2] for dot in vector])
    require(all(dot[2] >= 1 for dot in vector), "counter")


def unpack(payload, limit=64 << 20):
    """The items of a payload: (0, [salt, change]) or (1, [commitment, seen])."""
    decompressor = zstandard.ZstdDecompressor(max_window_size=8 << 20).decompressobj()
    try:
        data = decompressor.decompress(payload)
    except zstandard.ZstdError:
        raise Refused("no Zstandard frame") from None
    require(decompressor.eof and not decompressor.unused_data and len(data) <= limit, "not exactly one frame")
    items = []
    for item in shaped(decode(data), ["any"]):
        erased = isinstance(item, list) and item[:1] == [1]
        bare = erased and len(item) == 2 and isinstance(item[1], list) and len(item[1]) == 1
        number, fields = numbered(item, [(16, "bytes"), (32,) if bare else (32, [DOT])])
        if erased and not bare:
            require(fields[1], "an empty vector is left out")
            check_vector(fields[1])
        items.append((number, fields))
    return items


def origin(compartment, device, incarnation):
    return hash_of("stream", compartment + device + be32(incarnation))


def links(link, items):
    """The commitment and the link at each item."""
    result = []
    for number, fields in items:
        commitment = hash_of("change", fields[0] + fields[1]) if number == 0 else fields[0]
        link = hash_of("link", link + commitment)
        result.append((commitment, link))
    return result
