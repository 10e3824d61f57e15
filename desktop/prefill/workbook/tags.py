"""Start tags as bytes: read, and changed in one attribute while the others keep their bytes."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator, Mapping

from prefill.domain.sentences import said
from prefill.workbook.markup import MarkupError

_ENCODING = re.compile(rb"""<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_NAME = re.compile(rb"<[^\s/>]+")
_TAG = re.compile(rb"""<[^\s/>"']+(?:[^"'>]|"[^"]*"|'[^']*')*>""")
_ATTRIBUTE = re.compile(rb"""(\s+)([^\s=]+)\s*=\s*("[^"]*"|'[^']*')""")


def as_utf8(part: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """Change a part as UTF-8, whatever its encoding, and give it back in its own. Raises MarkupError."""
    encoding = _encoding_of(part)
    try:
        if codecs.lookup(encoding).name in ("utf-8", "ascii"):
            return change(part)
        changed = change(part.decode(encoding).encode("utf-8"))
        return changed.decode("utf-8").encode(encoding, "xmlcharrefreplace")
    except (LookupError, UnicodeError) as error:
        raise MarkupError(str(error)) from error


def tag_at(data: bytes, start: int) -> bytes:
    """The start tag that begins at an offset. Raises MarkupError."""
    match = _TAG.match(data, start)
    if match is None:
        raise MarkupError(said("a tag could not be read"))
    return match[0]


def is_closed(tag: bytes) -> bool:
    """Whether a start tag is that of an empty element, ``<c/>``."""
    return tag.endswith(b"/>")


def opened(tag: bytes) -> bytes:
    """A start tag without what closes it, ready for more: ``<c r="A1"``."""
    return tag.rstrip(b"/>").rstrip()


def end_of_element(data: bytes, tag: bytes, end_event: int) -> int:
    """Where an element ends, from its start tag and the offset that expat gave for its end."""
    return end_event if is_closed(tag) else data.index(b">", end_event) + 1


def attributes_of(tag: bytes) -> dict[bytes, bytes]:
    """The attributes of a start tag, as written."""
    return {attribute[2]: attribute[3][1:-1] for attribute in _attributes(tag)}


def with_attributes(tag: bytes, changed: Mapping[bytes, bytes | None]) -> bytes:
    """A start tag with attributes set, or removed where the value is None; the others keep their bytes."""
    name = _NAME.match(tag)
    out, position = (name[0], name.end()) if name else (b"", 0)
    left = dict(changed)
    for attribute in _attributes(tag):
        position = attribute.end()
        if attribute[2] not in left:
            out += attribute[0]
        elif (value := left.pop(attribute[2])) is not None:
            out += attribute[1] + attribute[2] + b'="' + value + b'"'
    added = b"".join(b" %s=%b" % (key, b'"%s"' % value) for key, value in left.items() if value is not None)
    return out + added + tag[position:]


def _attributes(tag: bytes) -> Iterator[re.Match[bytes]]:
    name = _NAME.match(tag)
    position = name.end() if name else 0
    while attribute := _ATTRIBUTE.match(tag, position):
        yield attribute
        position = attribute.end()


def _encoding_of(part: bytes) -> str:
    for start, encoding in (
        (b"\xff\xfe", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be"),
        (b"<\0", "utf-16-le"),
        (b"\0<", "utf-16-be"),
    ):
        if part.startswith(start):
            return encoding
    declared = _ENCODING.match(part.removeprefix(codecs.BOM_UTF8))
    return declared[1].decode() if declared else "utf-8"
