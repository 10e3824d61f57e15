"""Asks Excel, in the workbook part, to work all formulas out when it opens the file."""

from __future__ import annotations

from prefill.workbook import markup
from prefill.workbook.tags import as_utf8, end_of_element, tag_at, with_attributes

# What stands before calcPr in a workbook part (ECMA-376 18.2.27)
_BEFORE = frozenset(
    {
        "fileVersion",
        "fileSharing",
        "workbookPr",
        "workbookProtection",
        "bookViews",
        "sheets",
        "functionGroups",
        "externalReferences",
        "definedNames",
    }
)
_DEPTH = 2
_FLAG = b"fullCalcOnLoad"


def with_recalculation(part: bytes) -> bytes:
    """The workbook part with ``fullCalcOnLoad`` set and every other byte kept. Raises MarkupError."""
    return as_utf8(part, lambda data: _Finder(data).flagged())


class _Finder:
    """Finds the calcPr tag, or the place for one."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._start = 0
        self._tag: tuple[int, bytes] | None = None
        self._place = (0, "")
        self._parser = markup.new_raw_parser(self._on_start, self._on_end)

    def flagged(self) -> bytes:
        markup.feed(self._parser, [self._data])
        if self._tag is not None:
            start, tag = self._tag
            return self._data[:start] + with_attributes(tag, {_FLAG: b"1"}) + self._data[start + len(tag) :]
        place, prefix = self._place
        made = b"<" + prefix.encode() + b"calcPr " + _FLAG + b'="1"/>'
        return self._data[:place] + made + self._data[place:]

    def _on_start(self, depth: int, name: str, _attributes: dict[str, str]) -> None:
        if depth == _DEPTH:
            self._start = self._parser.CurrentByteIndex
            if name.rpartition(":")[2] == "calcPr":
                self._tag = self._start, tag_at(self._data, self._start)

    def _on_end(self, depth: int, name: str) -> None:
        tag = name.rpartition(":")[2]
        if depth == _DEPTH and tag in _BEFORE:
            end = end_of_element(self._data, tag_at(self._data, self._start), self._parser.CurrentByteIndex)
            self._place = end, name.removesuffix(tag)
