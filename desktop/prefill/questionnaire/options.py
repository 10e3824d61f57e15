"""Options written out in a cell: "(1) Ja; (2) Nein", "Yes / No / N/A", "a) daily b) weekly"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

from prefill.domain.text import normalise
from prefill.questionnaire.choices import code_of

_NUMBERED = re.compile(r"(?:^|[\s;,|/])[(\[]?(\d{1,2}|[A-Za-z])[)\].:=]\s*")
_SPLIT = re.compile(r"\s*(?:[;|\n•]|\s/\s|/(?![aA]\b))\s*")
_BRACKETED = re.compile(r"[(\[（]([^)\]）]+)[)\]）]\s*[:：]?\s*$")
_AROUND = " ;,|/"
_MAX_OPTION = 60
_MAX_OPTIONS = 12


def options_in(text: str) -> tuple[str, ...] | None:
    """The options that a cell writes out, None where it holds no such list."""
    text = normalise(text)
    if numbered := _numbered(text):
        return _checked([option for _, option in numbered])
    return _checked(_SPLIT.split(text)) if len(text) <= _MAX_OPTION * _MAX_OPTIONS else None


def is_offer(text: str) -> bool:
    """Whether a text writes out options beyond doubt: with numbers, or with words such as yes and no."""
    options = options_in(text)
    return options is not None and (bool(_numbered(normalise(text))) or any(map(code_of, options)))


def options_by_number(text: str) -> Mapping[int, str]:
    """Options by their numbers, as in "(1) Ja; (2) Nein"; empty where they are not counted up."""
    numbered = _numbered(normalise(text))
    numbers = [int(number) for number, _ in numbered if number.isdigit()]
    counts_up = numbers == list(range(numbers[0], numbers[0] + len(numbered))) if numbers else False
    if not counts_up or options_in(text) is None:
        return {}
    return dict(zip(numbers, (option for _, option in numbered), strict=True))


def options_in_header(text: str) -> tuple[str, ...] | None:
    """The options that a header names in brackets or as a whole, where they are of the kind yes and no."""
    found = _BRACKETED.search(text)
    options = options_in((found[1] if found else text).replace(",", ";").replace(" or ", ";"))
    if options is None or sum(code_of(option) is not None for option in options) < 2:
        return None
    return options


def _numbered(text: str) -> list[tuple[str, str]]:
    """The numbers and words of at least two options from the text's beginning on; else nothing."""
    found = list(_NUMBERED.finditer(text))
    if len(found) < 2 or found[0].start() > 0:
        return []
    ends = [later.start() for _, later in pairwise(found)] + [len(text)]
    return [(one[1], text[one.end() : end].strip(_AROUND)) for one, end in zip(found, ends, strict=True)]


def _checked(parts: list[str]) -> tuple[str, ...] | None:
    options = tuple(dict.fromkeys(part for part in parts if part))
    if not 2 <= len(options) <= _MAX_OPTIONS or any(len(option) > _MAX_OPTION for option in options):
        return None
    return options
