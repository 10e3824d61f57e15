"""Text as Excel shows it: rich runs joined, phonetic guides left out, ``_x000D_`` escapes read."""

from __future__ import annotations

import re

from prefill.workbook import markup
from prefill.workbook.package import Package

_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")


def unescape(text: str) -> str:
    """Read the escapes of ST_Xstring (ECMA-376 22.9.2.19): ``_x000D_`` is a carriage return."""
    if "_x" not in text:
        return text
    return _ESCAPE.sub(lambda escaped: _character(escaped[0], int(escaped[1], 16)), text)


def escape(text: str) -> str:
    """Make text that looks like an escape literal: ``_x0041_`` becomes ``_x005F_x0041_``."""
    return re.sub(r"_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", text)


def read_shared_strings(package: Package, part: str) -> list[str]:
    """All shared strings, in order. Raises DamagedWorkbook."""
    reader = _StringsReader()
    package.stream(part, reader.parser)
    return reader.strings


def _character(escaped: str, code: int) -> str:
    return escaped if 0xD800 <= code <= 0xDFFF else chr(code)


class _StringsReader:
    def __init__(self) -> None:
        self.strings: list[str] = []
        self._text: list[str] = []
        self._in_phonetic = False
        self.parser = markup.new_parser()
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end

    def _start(self, name: str, _attributes: dict[str, str]) -> None:
        tag = markup.local(name)
        if tag == "t":
            if not self._in_phonetic:
                self.parser.CharacterDataHandler = self._text.append
        elif tag == "si":
            self._text.clear()
        elif tag == "rPh":
            self._in_phonetic = True

    def _end(self, name: str) -> None:
        tag = markup.local(name)
        if tag == "t":
            self.parser.CharacterDataHandler = None
        elif tag == "si":
            self.strings.append(unescape("".join(self._text)))
        elif tag == "rPh":
            self._in_phonetic = False
