"""What a sheet says of its colours: "Complete the yellow cells only", "Do not fill in the grey cells"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from colorsys import rgb_to_hls
from dataclasses import dataclass
from typing import Final

_COLOURS: Final = {
    "yellow": "yellow|gelb",
    "blue": "blue|blau",
    "green": "green|grün",
    "orange": "orange",
    "grey": "gr[ae]y|grau",
    "white": "white|weiß|weiss",
}
_NAMED = "|".join(f"(?P<{name}>{words})" for name, words in _COLOURS.items())
_COLOUR = rf"\b(?:light |hell|pale )?(?:{_NAMED})\w*(?: (?:shaded|coloured|colored|hinterlegten|markierten))?"
_PLACE = r"(?:cells?|fields?|areas?|boxes|felder\w*|zellen|bereiche)\b"
_FILL = r"\b(?:fill|complet|enter|answer|respond|writ|ausfüll|ausgefüll|auszufüll|eintrag|eingeb|beantwort)"
_TELLS = re.compile(
    rf"{_FILL}[^.!?\n]{{0,50}}{_COLOUR} {_PLACE}".replace("?P<", "?P<a_")
    + rf"|{_COLOUR} {_PLACE}[^.!?\n]{{0,50}}{_FILL}",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:not|never|don['’]t|nicht|keine)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"[^.!?\n]+")
_HEX = re.compile(r"[0-9A-F]{6}")
_LONGEST = 1000
_HUES = (("orange", 40), ("yellow", 70), ("green", 170), ("blue", 260))
_WORDS = (
    *("yellow", "gelb", "blue", "blau", "green", "grün"),
    *("orange", "gray", "grey", "grau", "white", "weiss"),
)


@dataclass(frozen=True)
class ToldColours:
    """The colours of the cells to be filled in, and of those to be left alone."""

    wanted: frozenset[str] = frozenset()
    unwanted: frozenset[str] = frozenset()


def told_colours(texts: Iterable[str]) -> ToldColours:
    """What the texts of a sheet say of its colours."""
    wanted: set[str] = set()
    unwanted: set[str] = set()
    for text in texts:
        if len(text) > _LONGEST or not any(word in text.casefold() for word in _WORDS):
            continue
        for sentence in _SENTENCE.findall(text):
            if (found := _TELLS.search(sentence)) is not None:
                names = {name.removeprefix("a_") for name, word in found.groupdict().items() if word}
                (unwanted if _NOT.search(sentence) else wanted).update(names)
    return ToldColours(frozenset(wanted - unwanted), frozenset(unwanted - wanted))


def colour_of(fill: str | None) -> str | None:
    """The name of a fill's colour, None where it has none of these."""
    if fill is None:
        return "white"
    if not _HEX.fullmatch(fill):
        return None
    red, green, blue = (int(fill[at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, lightness, _ = rgb_to_hls(red, green, blue)
    if max(red, green, blue) - min(red, green, blue) < 0.06:
        return "white" if lightness > 0.98 else "grey"
    return next((name for name, end in _HUES if hue * 360 < end), None)
