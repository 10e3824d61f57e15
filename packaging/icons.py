"""Draws Prefill's icon in the sizes and containers that each system wants, from the one SVG.

The containers are plain: an ``.ico`` and an ``.icns`` are a list of PNG pictures with their sizes before it.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path

import product
from PySide6.QtCore import QBuffer, QRectF, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = product.RESOURCES / "icons" / "prefill.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)  # of the hicolor theme
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)  # at 100, 125, 150 and 200 % of a Windows screen
ICNS_TYPES = {  # kind: width in pixels; "@2x" kinds hold twice their nominal size
    b"icp4": 16,
    b"icp5": 32,
    b"icp6": 64,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic10": 1024,
    b"ic11": 32,
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
}


def png(size: int) -> bytes:
    """The icon as a square PNG of so many pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def ico() -> bytes:
    """The icon for Windows: a directory of sixteen bytes a picture, then the pictures."""
    pictures = {size: png(size) for size in ICO_SIZES}
    offset = 6 + 16 * len(pictures)
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, picture in pictures.items():
        edge = size % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(picture), offset + len(body))
        body += picture
    return head + body


def icns() -> bytes:
    """The icon for macOS: each picture behind its type and length."""
    pictures = {kind: png(size) for kind, size in ICNS_TYPES.items()}
    body = b"".join(kind + struct.pack(">I", 8 + len(data)) + data for kind, data in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def write_hicolor(folder: Path) -> None:
    """Put the icon into a folder of icons such as ``/usr/share/icons``, in all sizes and as the drawing."""
    files: Mapping[str, bytes] = {
        **{f"{size}x{size}/apps/{product.COMMAND}.png": png(size) for size in SIZES},
        f"scalable/apps/{product.COMMAND}.svg": DRAWING.read_bytes(),
    }
    for name, data in files.items():
        path = folder / "hicolor" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
