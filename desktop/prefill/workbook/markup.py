"""XML out of other people's packages, read by expat: no DTD, no entities, no depth without end.

Names are told by their local part, so that transitional and strict OOXML (ECMA-376 parts 1 and 4) and any
prefix read alike. Sheets and strings are streamed, for they may be large; the small parts become trees.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Generic, TypeVar
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from prefill.domain.sentences import said

_MAX_DEPTH = 100
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
_X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
_XM = "http://schemas.microsoft.com/office/excel/2006/main"
_X12AC = "http://schemas.microsoft.com/office/spreadsheetml/2011/1/ac"
_PREFIXES = {_MAIN: "", _STRICT: "", _X14: "", _XM: "xm:", _X12AC: "x12ac:"}


_Handler = TypeVar("_Handler")
OnStart = Callable[[dict[str, str]], None]
OnEnd = Callable[[], None]
OnAnyStart = Callable[[int, str, dict[str, str]], None]
OnAnyEnd = Callable[[int, str], None]


class MarkupError(ValueError):
    """The XML is not well-formed, or holds what no package may hold."""


class _TooDeep(MarkupError):
    def __init__(self) -> None:
        super().__init__(said("elements are nested more than {most} deep", most=_MAX_DEPTH))


def new_parser(starts: Mapping[str, OnStart], ends: Mapping[str, OnEnd] | None = None) -> expat.XMLParserType:
    """A parser that calls handlers by local name, for spreadsheet elements alone.

    Those of Excel 2006 are known as ``xm:f``, a quoted list as ``x12ac:list``; other vocabularies have no
    handlers, for a drawing's anchor has a ``col`` too. Any DOCTYPE and any depth beyond reason is refused.
    """
    on_start, on_end = _Lookup(starts), _Lookup(ends or {})
    depth = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _MAX_DEPTH:
            raise _TooDeep
        handler = on_start[name]
        if handler is not None:
            handler(attributes)

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        handler = on_end[name]
        if handler is not None:
            handler()

    return _guarded(expat.ParserCreate(namespace_separator=" "), start, end)


def new_full_parser(start: OnAnyStart, end: OnAnyEnd) -> expat.XMLParserType:
    """A parser that tells of every element, with its depth from 1; names come as ``"namespace local"``."""
    return _with_depth(expat.ParserCreate(namespace_separator=" "), start, end)


def new_raw_parser(start: OnAnyStart, end: OnAnyEnd) -> expat.XMLParserType:
    """The same for bytes known to be UTF-8, with names as written, prefix included."""
    return _with_depth(expat.ParserCreate(encoding="utf-8"), start, end)


def feed(parser: expat.XMLParserType, chunks: Iterable[bytes]) -> None:
    """Parse a part to its end. Raises MarkupError where it is not what it should be."""
    try:
        for chunk in chunks:
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except (expat.ExpatError, LookupError, ValueError, OverflowError) as error:
        raise MarkupError(str(error)) from error


def local(name: str) -> str:
    """The name without its namespace."""
    return name.rpartition(" ")[2]


def tree(chunks: Iterable[bytes]) -> Element:
    """A part as a tree of local names, for parts that are small. Raises MarkupError."""
    builder = TreeBuilder()

    def start(_depth: int, name: str, attributes: dict[str, str]) -> None:
        builder.start(local(name), {local(key): value for key, value in attributes.items()})

    def end(_depth: int, name: str) -> None:
        builder.end(local(name))

    parser = new_full_parser(start, end)
    parser.CharacterDataHandler = builder.data
    feed(parser, chunks)
    return builder.close()


def is_true(value: str | None) -> bool:
    """An attribute of type xsd:boolean; absent is false."""
    return value in ("1", "true", "on")


def is_zero(value: str | None) -> bool:
    """An attribute of type xsd:double that is there and 0, as the height of a row that is not shown."""
    try:
        return bool(value) and float(value or "1") == 0
    except ValueError:
        return False


def _with_depth(parser: expat.XMLParserType, on_start: OnAnyStart, on_end: OnAnyEnd) -> expat.XMLParserType:
    depth = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _MAX_DEPTH:
            raise _TooDeep
        on_start(depth, name, attributes)

    def end(name: str) -> None:
        nonlocal depth
        on_end(depth, name)
        depth -= 1

    return _guarded(parser, start, end)


def _guarded(
    parser: expat.XMLParserType, start: Callable[[str, dict[str, str]], None], end: Callable[[str], None]
) -> expat.XMLParserType:
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    return parser


def _refuse_doctype(*_declaration: object) -> None:
    raise MarkupError(said("it declares a document type, which no workbook does"))


class _Lookup(dict[str, _Handler | None], Generic[_Handler]):
    """Full element names to handlers; each name is worked out once."""

    def __init__(self, handlers: Mapping[str, _Handler]) -> None:
        super().__init__()
        self._handlers = handlers

    def __missing__(self, name: str) -> _Handler | None:
        namespace, _, tag = name.rpartition(" ")
        prefix = _PREFIXES.get(namespace)
        handler = None if prefix is None else self._handlers.get(prefix + tag)
        self[name] = handler
        return handler
