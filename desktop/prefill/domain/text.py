"""One normal form of text, so that the same words are the same string wherever they came from."""

from __future__ import annotations

import re
import unicodedata

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_SPACES = re.compile(r"\s+")


def normalise(text: str) -> str:
    """NFKC, without invisible characters or Excel's ``_x000D_`` escapes, white space folded to one blank.

    >>> normalise("Do\\u00a0you\\u200b  log_x000D_\\n?")
    'Do you log ?'
    """
    if text.isascii() and "_x" not in text:  # most texts: nothing but blanks to mend, and twenty times faster
        return " ".join(text.split())
    text = _ESCAPED.sub(_unescape, text)
    text = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text))
    return _SPACES.sub(" ", text).strip()


def _unescape(escaped: re.Match[str]) -> str:
    character = chr(int(escaped[1], 16))
    return " " if character in "\r\n\t" else character
