"""The colours of a cell: its fill as Excel would show it, and an ink that can be read on it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from PySide6.QtGui import QColor

# ECMA-376 18.8.27: the indexed palette from number 8 on; the first eight numbers repeat its beginning
_INDEXED = (
    *("000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"),
    *("800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080"),
    *("9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF"),
    *("000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF"),
    *("00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99"),
    *("3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696"),
    *("003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333"),
)
_FIRST_INDEX = 8
_WHITE = "#ffffff"


def fill_color(fill: str | None, tint: float, theme: Sequence[str]) -> QColor | None:
    """The colour of a fill, None where the cell has none to speak of."""
    rgb = _rgb(fill, theme)
    if rgb is None:
        return None
    color = _tinted(rgb, round(tint, 3))
    return None if color.name() == _WHITE else color


def ink_on(fill: QColor) -> QColor:
    """Black or white, whichever stands out."""
    return QColor("#1b2130") if is_light(fill) else QColor("#ffffff")


def is_light(fill: QColor) -> bool:
    """Whether dark ink stands out on a fill (by its luma, ITU-R BT.601)."""
    return 0.299 * fill.redF() + 0.587 * fill.greenF() + 0.114 * fill.blueF() > 0.55


def _rgb(fill: str | None, theme: Sequence[str]) -> str | None:
    if fill is None:
        return None
    kind, _, number = fill.rpartition(":")
    if not kind:
        return fill
    if not number.isdecimal():
        return None
    if kind == "theme":
        return theme[int(number)] if int(number) < len(theme) else None
    index = int(number) - _FIRST_INDEX if int(number) >= _FIRST_INDEX else int(number)
    return _INDEXED[index] if index < len(_INDEXED) else None


@cache
def _tinted(rgb: str, tint: float) -> QColor:
    color = QColor(f"#{rgb}")
    hue, saturation, light = color.hslHueF(), color.hslSaturationF(), color.lightnessF()
    light = light * (1 + tint) if tint < 0 else light * (1 - tint) + tint
    return QColor.fromHslF(max(hue, 0.0), saturation, min(max(light, 0.0), 1.0))
