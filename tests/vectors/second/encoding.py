"""Canonical CBOR: protocol.md, section 1."""

import struct


class Refused(Exception):
    """The bytes are not acceptable."""


def require(condition, why):
    if not condition:
        raise Refused(why)


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
        require(major == 7 or (number >= 24 if size == 1 else number >= 1 << (4 * size)), "not the shortest form")
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
    if major == 7 and extra in (20, 21):
        return extra == 21, at
    if major == 7 and extra == 27:
        return struct.unpack(">d", data[at - 8 : at])[0], at
    if major == 5:
        result, last = {}, -1
        for _ in range(number):
            key, at = _decode(data, at, depth + 1)
            require(type(key) is int and key > last, "keys not ascending")
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
        require(type(value) is int and 0 <= value < 1 << 64, "no unsigned integer")
    elif shape == "u32":
        require(type(value) is int and 0 <= value < 1 << 32, "no unsigned integer of 32 bits")
    elif shape == "boolean":
        require(isinstance(value, bool), "no truth value")
    elif shape == "float":
        require(isinstance(value, float), "no floating-point number")
    elif shape == "int":
        require(type(value) is int and -(1 << 63) <= value < 1 << 63, "no integer")
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
