"""The logo of the invented customer, drawn as a PNG with nothing but the standard library."""

from __future__ import annotations

import struct
import zlib

WIDTH, HEIGHT = 232, 96
_TEAL, _GOLD, _WHITE = (31, 78, 95), (200, 150, 62), (255, 255, 255)
_FINE = 3  # samples along each side of a pixel, for smooth edges

Colour = tuple[int, int, int]


def logo() -> bytes:
    """Three hills under a rising sun, as the bytes of a PNG file; the same bytes each time."""
    rows = bytearray()
    for y in range(HEIGHT):
        rows.append(0)  # no filter (PNG specification, 9.2)
        for x in range(WIDTH):
            rows.extend(_pixel(x, y))
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    chunks = (b"IHDR", header), (b"IDAT", zlib.compress(bytes(rows), 9)), (b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _pixel(x: int, y: int) -> Colour:
    steps = [(i + 0.5) / _FINE for i in range(_FINE)]
    samples = [_colour_at(x + dx, y + dy) for dx in steps for dy in steps]
    red, green, blue = (sum(channel) // len(samples) for channel in zip(*samples, strict=True))
    return red, green, blue


def _colour_at(x: float, y: float) -> Colour:
    if _in_disc(x, y, 58, 118, 64) or _in_disc(x, y, 174, 118, 64):
        return _TEAL
    if _in_disc(x, y, 116, 104, 70):
        return _WHITE if not _in_disc(x, y, 116, 112, 70) else _TEAL
    return _GOLD if _in_disc(x, y, 116, 44, 34) else _WHITE


def _in_disc(x: float, y: float, centre_x: float, centre_y: float, radius: float) -> bool:
    return (x - centre_x) ** 2 + (y - centre_y) ** 2 <= radius**2
