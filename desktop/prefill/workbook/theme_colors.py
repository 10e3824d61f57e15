"""The colours of a workbook's theme, by which its cells are filled."""

from __future__ import annotations

import re

from prefill.workbook.package import Package

# the theme that Excel gives a new workbook; light and dark are stored in another order than they are counted
DEFAULT_COLORS = (
    *("FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31"),
    *("A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"),
)
_SLOTS = ("lt1", "dk1", "lt2", "dk2", *(f"accent{n}" for n in range(1, 7)), "hlink", "folHlink")
_RGB = re.compile(r"[0-9A-Fa-f]{6}")


def read_theme_colors(package: Package, part: str) -> tuple[str, ...]:
    """The colours as ``"RRGGBB"``, in the order in which cell formats count them. Raises DamagedWorkbook."""
    scheme = package.tree(part).find("themeElements/clrScheme")
    colors = list(DEFAULT_COLORS)
    for number, slot in enumerate(_SLOTS):
        color = scheme.find(slot) if scheme is not None else None
        for choice in color if color is not None else ():
            rgb = choice.get("lastClr") or choice.get("val") or ""
            if _RGB.fullmatch(rgb):
                colors[number] = rgb.upper()
    return tuple(colors)
