"""One normal form of text, so that the same words are the same string wherever they came from; and what
a cell can hold of it."""

from __future__ import annotations

import re
import unicodedata

UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # in XML 1.0
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c]")  # a slide's line break is a vertical tab once it is copied
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


def with_plain_lines(text: str) -> str:
    """The text with every kind of line end, and a page's, as ``\\n``."""
    return _LINE_ENDS.sub("\n", text)


def writable(text: str) -> str:
    """What a cell can hold of a text: its lines, without characters that stand for nothing in XML."""
    return UNWRITABLE.sub("", with_plain_lines(text))


def _unescape(escaped: re.Match[str]) -> str:
    character = chr(int(escaped[1], 16))
    return " " if character in "\r\n\t" else character
