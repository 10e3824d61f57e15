"""Text as Excel shows it: rich runs joined, phonetic guides left out, ``_x000D_`` escapes read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from prefill.workbook import markup
from prefill.workbook.package import Package

_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")


@dataclass
class SharedStrings:
    """All shared strings in order; ``rich`` are those with words that have a format of their own."""

    texts: list[str] = field(default_factory=list)
    rich: set[int] = field(default_factory=set)


def unescape(text: str) -> str:
    """Read the escapes of ST_Xstring (ECMA-376 22.9.2.19): ``_x000D_`` is a carriage return."""
    if "_x" not in text:
        return text
    return _ESCAPE.sub(lambda escaped: _character(escaped[0], int(escaped[1], 16)), text)


def escape(text: str) -> str:
    """Make text that looks like an escape literal: ``_x0041_`` becomes ``_x005F_x0041_``."""
    return re.sub(r"_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", text)


def read_shared_strings(package: Package, part: str) -> SharedStrings:
    """All shared strings, in order. Raises DamagedWorkbook."""
    reader = _StringsReader()
    package.stream(part, reader.parser)
    return reader.strings


def _character(escaped: str, code: int) -> str:
    return escaped if 0xD800 <= code <= 0xDFFF else chr(code)


class _StringsReader:
    def __init__(self) -> None:
        self.strings = SharedStrings()
        self._text: list[str] = []
        self._is_phonetic = False
        self.parser = markup.new_parser(
            {
                "si": self._start_string,
                "t": self._start_text,
                "rPr": self._start_format,
                "rPh": self._start_phonetic,
            },
            {"si": self._end_string, "t": self._end_text, "rPh": self._end_phonetic},
        )

    def _start_string(self, _attributes: dict[str, str]) -> None:
        self._text.clear()

    def _end_string(self) -> None:
        self.strings.texts.append(unescape("".join(self._text)))

    def _start_format(self, _attributes: dict[str, str]) -> None:
        self.strings.rich.add(len(self.strings.texts))

    def _start_text(self, _attributes: dict[str, str]) -> None:
        if not self._is_phonetic:
            self.parser.CharacterDataHandler = self._text.append

    def _end_text(self) -> None:
        self.parser.CharacterDataHandler = None

    def _start_phonetic(self, _attributes: dict[str, str]) -> None:
        self._is_phonetic = True

    def _end_phonetic(self) -> None:
        self._is_phonetic = False
