"""XML out of other people's packages, read by expat: no DTD, no entities, no depth without end.

Names are told by their local part, so that transitional and strict OOXML (ECMA-376 parts 1 and 4) and any
prefix read alike. Sheets and strings are streamed, for they may be large; the small parts become trees.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

_MAX_DEPTH = 100
_SPREADSHEET = frozenset(
    {
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
        "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
        "http://schemas.microsoft.com/office/excel/2006/main",
    }
)


class MarkupError(ValueError):
    """The XML is not well-formed, or holds what no package may hold."""


def new_parser() -> expat.XMLParserType:
    """A parser that refuses any DOCTYPE; names come as ``"namespace local"``."""
    return _refusing(expat.ParserCreate(namespace_separator=" "))


def new_raw_parser() -> expat.XMLParserType:
    """A parser of bytes known to be UTF-8, with names as written, prefix included."""
    return _refusing(expat.ParserCreate(encoding="utf-8"))


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
    parser = new_parser()
    depth = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _MAX_DEPTH:
            raise MarkupError(f"elements are nested more than {_MAX_DEPTH} deep")
        builder.start(local(name), {local(key): value for key, value in attributes.items()})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(local(name))

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    feed(parser, chunks)
    return builder.close()


class Dispatch(dict[str, Callable[[dict[str, str]], None] | None]):
    """Full names of spreadsheet elements to handlers known by local name; each name is looked up once.

    Elements of other vocabularies have none: a drawing's anchor has a ``col`` too.
    """

    def __init__(self, handlers: dict[str, Callable[[dict[str, str]], None]]) -> None:
        super().__init__()
        self._handlers = handlers

    def __missing__(self, name: str) -> Callable[[dict[str, str]], None] | None:
        namespace, _, tag = name.rpartition(" ")
        handler = self._handlers.get(tag) if namespace in _SPREADSHEET else None
        self[name] = handler
        return handler


def is_true(value: str | None) -> bool:
    """An attribute of type xsd:boolean; absent is false."""
    return value in ("1", "true", "on")


def _refusing(parser: expat.XMLParserType) -> expat.XMLParserType:
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_doctype
    return parser


def _refuse_doctype(*_declaration: object) -> None:
    raise MarkupError("it declares a document type, which no workbook does")
