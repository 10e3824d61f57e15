"""Whether a question asks what can be, what must be, or what is."""

from __future__ import annotations

import re
from collections.abc import Mapping

Labels = Mapping[str, str]


def may_or_must(text: str) -> Labels:
    """“Can users export data” is not “do users”, nor “must they”; nothing where it might be either."""
    opening = _OPENING.match(text)
    if not opening:
        return {}
    if able := _ABLE.search(text):
        return {"can": able[0]}
    word = opening[1].lower()
    if word in _MODALS:
        return {} if _REQUEST.match(text) else {_MODALS[word]: opening[1]}
    if needed := _NEEDED.search(text):
        return {"must": needed[0]}
    return {} if _EITHER.search(text) else {"is": opening[1]}


_MODALS = {"can": "can", "could": "can", "may": "can", "must": "must", "shall": "must", "should": "must"}
_OPENING = re.compile(rf"^\W*({'|'.join(_MODALS)}|do|does|is|are|has|have)\b", re.IGNORECASE)
_ABLE = re.compile(
    r"\b(?:able to|ability to|capab(?:le|ility|ilities) (?:of|to)|option to|possible (?:to|for))\b",
    re.IGNORECASE,
)
_NEEDED = re.compile(r"\b(?:(?:required|obliged) to|^\W*(?:do|does) .*\b(?:have|has) to)\b", re.IGNORECASE)
# Whoever asks “can you provide” wants to be given it
_REQUEST = re.compile(
    r"^\W*(?:can|could|may) (?:you|we|the vendor) (?:please |also )?(?:provide|share|describe|explain|confirm"
    r"|supply|send|attach|give|list|specify|name|have|see|get|obtain|receive)\b",
    re.IGNORECASE,
)
# What is required must be, and what is supported or allowed can be
_EITHER = re.compile(
    r"\b(?:requir|mandat|oblig|offer|allow|permit|enabl)\w*|^\W*(?:do|does)\b.*?\b(?:support|let|need)\b",
    re.IGNORECASE,
)
