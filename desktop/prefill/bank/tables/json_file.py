"""Tables in .json files: a list of objects, one for each entry."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, TextIO

from prefill.bank.records import FIELDS
from prefill.bank.table_errors import TableUnreadable
from prefill.bank.tables.raw import RawTable, Row
from prefill.domain.sentences import said

_ALL = tuple(field.name for field in FIELDS)
_LISTS = frozenset(field.name for field in FIELDS if field.is_list)


def read_json(path: Path) -> RawTable:
    """The objects of the file as texts, lists as JSON arrays. Raises TableUnreadable."""
    try:
        document = json.loads(path.read_bytes())
    except (ValueError, RecursionError) as error:
        raise TableUnreadable(path, said("is no valid JSON ({error})", error=error)) from error
    objects = document.get("entries") if isinstance(document, dict) else document
    if not isinstance(objects, list) or not all(isinstance(one, dict) for one in objects):
        raise TableUnreadable(path, said("is not a list of objects, one for each entry"))
    headings = tuple(dict.fromkeys(name for one in objects for name in one)) or _ALL
    rows = [
        Row(
            said("{file}, entry {number}", file=path.name, number=number),
            tuple([_text(one[name]) if name in one else None for name in headings]),
        )
        for number, one in enumerate(objects, 1)
    ]
    return RawTable(headings, tuple(rows))


def write_json(file: TextIO, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write one object for each row, with every field; list fields are lists."""
    objects = [
        {
            name: json.loads(text or "[]") if name in _LISTS else text
            for name, text in zip(headings, row, strict=True)
        }
        for row in rows
    ]
    json.dump(objects, file, ensure_ascii=False, indent=1)
    file.write("\n")


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False)
