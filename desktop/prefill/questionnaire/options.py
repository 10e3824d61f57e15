"""Options written out in a cell: "(1) Ja; (2) Nein", "Yes / No / N/A", "a) daily b) weekly"."""

from __future__ import annotations

import re

from prefill.domain.text import normalise
from prefill.questionnaire.choices import code_of

_NUMBERED = re.compile(r"(?:^|[\s;,|/])[(\[]?(?:\d{1,2}|[A-Za-z])[)\].:=]\s*")
_SPLIT = re.compile(r"\s*(?:[;|\n•]|\s/\s|/(?![aA]\b))\s*")
_BRACKETED = re.compile(r"[(\[（]([^)\]）]+)[)\]）]\s*[:：]?\s*$")
_MAX_OPTION = 60
_MAX_OPTIONS = 12


def options_in(text: str) -> tuple[str, ...] | None:
    """The options that a cell writes out, None where it holds no such list."""
    text = normalise(text)
    numbered = [part.strip(" ;,|/") for part in _NUMBERED.split(text)]
    if len(numbered) > 2 and not numbered[0]:
        return _checked(numbered[1:])
    return _checked(_SPLIT.split(text)) if len(text) <= _MAX_OPTION * _MAX_OPTIONS else None


def options_in_header(text: str) -> tuple[str, ...] | None:
    """The options that a header names in brackets or as a whole, where they are of the kind yes and no."""
    found = _BRACKETED.search(text)
    options = options_in((found[1] if found else text).replace(",", ";").replace(" or ", ";"))
    if options is None or sum(code_of(option) is not None for option in options) < 2:
        return None
    return options


def _checked(parts: list[str]) -> tuple[str, ...] | None:
    options = tuple(dict.fromkeys(part for part in parts if part))
    if not 2 <= len(options) <= _MAX_OPTIONS or any(len(option) > _MAX_OPTION for option in options):
        return None
    return options
