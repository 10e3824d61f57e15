"""The icon is there in every size and container that a system asks for."""

from __future__ import annotations

import importlib
import struct
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QImage


@pytest.fixture
def icons(scripts: Path, qapp: object) -> ModuleType:
    return importlib.import_module("icons")


def width_of(picture: bytes) -> int:
    image = QImage.fromData(picture)
    assert not image.isNull() and image.width() == image.height()
    corner, middle = image.pixelColor(0, 0), image.pixelColor(image.width() // 2, image.height() // 2)
    assert corner.alpha() == 0 and middle.alpha() == 255
    return image.width()


def test_the_same_drawing_gives_the_same_bytes(icons: ModuleType) -> None:
    assert icons.png(48) == icons.png(48)
    assert width_of(icons.png(48)) == 48


def test_the_icon_for_windows_holds_a_picture_for_each_scale(icons: ModuleType) -> None:
    data = icons.ico()
    assert not QImage.fromData(data, "ICO").isNull()
    reserved, kind, count = struct.unpack_from("<HHH", data)
    assert (reserved, kind) == (0, 1)
    widths = []
    for number in range(count):
        edge, length, offset = struct.unpack_from("<B7xII", data, 6 + 16 * number)
        widths.append(width_of(data[offset : offset + length]))
        assert edge == widths[-1] % 256
    assert widths == list(icons.ICO_SIZES)
    assert offset + length == len(data)


def test_the_icon_for_macos_holds_every_type_up_to_1024_pixels(icons: ModuleType) -> None:
    data = icons.icns()
    magic, length = struct.unpack_from(">4sI", data)
    assert (magic, length) == (b"icns", len(data))
    at, found = 8, {}
    while at < len(data):
        kind, length = struct.unpack_from(">4sI", data, at)
        found[kind] = width_of(data[at + 8 : at + length])
        at += length
    assert found == icons.ICNS_TYPES


def test_the_theme_of_icons_holds_every_size_and_the_drawing(icons: ModuleType, tmp_path: Path) -> None:
    icons.write_hicolor(tmp_path)
    sizes = {path.parts[-3]: width_of(path.read_bytes()) for path in tmp_path.rglob("*.png")}
    assert sizes == {f"{size}x{size}": size for size in icons.SIZES}
    assert (tmp_path / "hicolor/scalable/apps/prefill.svg").read_bytes() == icons.DRAWING.read_bytes()
