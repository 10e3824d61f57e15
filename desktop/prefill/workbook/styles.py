"""What a cell's style says: locked or not, a date or not, and the little that drawing and detection need."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from xml.etree.ElementTree import Element, tostring

from prefill.workbook.markup import is_true
from prefill.workbook.package import Package

# ECMA-376 18.8.30: built-in formats that show a date or a time of day
_DATE_FORMATS = frozenset([*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)])
_TEXT_FORMAT = 49  # shows whatever is typed as it is
_NOT_CODES = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]', re.IGNORECASE)


@dataclass(frozen=True)
class Style:
    """One cell format. ``fill`` is ``"RRGGBB"``, ``"theme:4"`` or ``"indexed:9"``; sizes are in points.

    ``tint`` makes the fill lighter (up to 1) or darker (down to -1), as ECMA-376 18.8.19 has it.
    ``is_ruled`` says that a line runs below the cell.
    """

    is_locked: bool = True
    is_date: bool = False
    is_text: bool = False
    is_bold: bool = False
    font_size: float = 11.0
    fill: str | None = None
    wraps: bool = False
    tint: float = 0.0
    is_ruled: bool = False


DEFAULT_STYLE = Style()


def read_styles(package: Package, part: str) -> tuple[Style, ...]:
    """The cell formats, in the order in which cells refer to them. Raises DamagedWorkbook."""
    root = package.tree(part)
    fonts = [_font(font) for font in root.iterfind("fonts/font")]
    fills = [(_fill(fill), _tint(fill)) for fill in root.iterfind("fills/fill")]
    lines = [_is_ruled(border) for border in root.iterfind("borders/border")]
    codes = {_number(f.get("numFmtId")): f.get("formatCode", "") for f in root.iterfind("numFmts/numFmt")}
    dates = _DATE_FORMATS | {number for number, code in codes.items() if _shows_date(code)}
    dates -= {number for number, code in codes.items() if not _shows_date(code)}
    return tuple(_style(xf, fonts, fills, lines, dates) for xf in root.iterfind("cellXfs/xf"))


def wrapping_twins(package: Package, part: str) -> dict[int, int]:
    """Cell formats that don't wrap their text, to such as differ from them in nothing but wrapping it."""
    wrapping: dict[object, int] = {}
    others: dict[int, object] = {}
    for number, xf in enumerate(package.tree(part).iterfind("cellXfs/xf")):
        alignment = xf.find("alignment")
        if alignment is not None and is_true(alignment.get("wrapText")):
            wrapping.setdefault(_but_for_wrapping(xf), number)
        else:
            others[number] = _but_for_wrapping(xf)
    return {number: wrapping[looks] for number, looks in others.items() if looks in wrapping}


def _but_for_wrapping(xf: Element) -> object:
    """All that a cell format says, less whether it wraps; formats that say the same are equal."""
    own = {key: value for key, value in xf.items() if key != "applyAlignment"}
    alignment, *_ = [dict(child.items()) for child in xf.iterfind("alignment")] or [{}]
    alignment.pop("wrapText", None)
    rest = [tostring(child) for child in xf if child.tag != "alignment"]
    return tuple(sorted(own.items())), tuple(sorted(alignment.items())), tuple(rest)


def _style(
    xf: Element,
    fonts: list[tuple[bool, float]],
    fills: list[tuple[str | None, float]],
    lines: list[bool],
    dates: AbstractSet[int],
) -> Style:
    protection, alignment = xf.find("protection"), xf.find("alignment")
    font, fill = _number(xf.get("fontId")), _number(xf.get("fillId"))
    bold, size = fonts[font] if font < len(fonts) else (False, 11.0)
    color, tint = fills[fill] if fill < len(fills) else (None, 0.0)
    border = _number(xf.get("borderId"))
    return Style(
        is_locked=protection is None or is_true(protection.get("locked", "1")),
        is_date=_number(xf.get("numFmtId")) in dates,
        is_text=_number(xf.get("numFmtId")) == _TEXT_FORMAT,
        is_bold=bold,
        font_size=size,
        fill=color,
        wraps=alignment is not None and is_true(alignment.get("wrapText")),
        tint=tint,
        is_ruled=border < len(lines) and lines[border],
    )


def _font(font: Element) -> tuple[bool, float]:
    bold, size = font.find("b"), font.find("sz")
    try:
        points = float(size.get("val", "11")) if size is not None else 11.0
    except ValueError:
        points = 11.0
    return bold is not None and is_true(bold.get("val", "1")), points


def _is_ruled(border: Element) -> bool:
    bottom = border.find("bottom")
    return bottom is not None and bottom.get("style", "none") != "none"


def _fill(fill: Element) -> str | None:
    pattern = fill.find("patternFill")
    if pattern is None or pattern.get("patternType", "none") == "none":
        return None
    color = pattern.find("fgColor")
    if color is None:
        return None
    if rgb := color.get("rgb"):
        return rgb[-6:].upper()
    if theme := color.get("theme"):
        return f"theme:{theme}"
    return f"indexed:{color.get('indexed', '64')}"


def _tint(fill: Element) -> float:
    color = fill.find("patternFill/fgColor")
    try:
        return max(-1.0, min(1.0, float(color.get("tint", "0")))) if color is not None else 0.0
    except ValueError:
        return 0.0


def _shows_date(code: str) -> bool:
    """Whether a format shows a date or a time of day; elapsed time (``[h]:mm``) is a plain number."""
    shown = _NOT_CODES.sub("", code.split(";")[0])
    return "[" not in shown and re.search("[dmyhs]", shown, re.IGNORECASE) is not None


def _number(text: str | None) -> int:
    return int(text) if text and text.isdecimal() else 0
