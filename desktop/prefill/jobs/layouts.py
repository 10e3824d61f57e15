"""Corrections as JSON: in the jobs file, and as a file to be given to a colleague."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from prefill.domain.cells import column_number
from prefill.domain.corrections import (
    CellLook,
    Corrections,
    Fingerprint,
    KeptCorrection,
    ListWords,
    OneRow,
    Place,
    RowsLike,
    SheetCorrection,
)
from prefill.domain.errors import PrefillError
from prefill.domain.questions import ChoiceCode
from prefill.domain.sentences import said

_KIND = "prefill layouts"
_VERSION = 1


class NotLayouts(PrefillError):
    """A file that was to hold corrected layouts, and does not."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            said(
                "{name} holds no layouts that Prefill can use: {why}. Choose a file exported from Prefill.",
                name=path.name,
                why=why,
            )
        )


class LayoutsNotWritten(PrefillError):
    """A file of layouts that cannot be written."""

    def __init__(self, path: Path, error: OSError) -> None:
        super().__init__(
            said(
                "{name} cannot be written in {folder} ({reason}).",
                name=path.name,
                folder=path.parent,
                reason=error.strerror,
            )
        )


def read_layouts(path: Path) -> Corrections:
    """The corrections in an exported file. Raises NotLayouts."""
    try:
        document = json.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        raise NotLayouts(path, said("it cannot be read ({reason})", reason=error.strerror)) from error
    except (ValueError, RecursionError) as error:
        raise NotLayouts(path, said("it is no JSON")) from error
    if not isinstance(document, dict) or document.get("kind") != _KIND:
        raise NotLayouts(path, said("it is something else"))
    if document.get("version") != _VERSION:
        raise NotLayouts(path, said("it comes from a newer Prefill"))
    try:
        sheets = tuple(sheet_from(each) for each in document["sheets"])
        return Corrections(sheets, tuple(words_from(each) for each in document["lists"]))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise NotLayouts(path, said("it is damaged")) from error


def write_layouts(path: Path, corrections: Corrections) -> None:
    """Write corrections to a file. Raises LayoutsNotWritten."""
    document = {
        "kind": _KIND,
        "version": _VERSION,
        "sheets": [sheet_document(kept) for kept in corrections.sheets],
        "lists": [words_document(words) for words in corrections.lists],
    }
    try:
        path.write_text(json.dumps(document, ensure_ascii=False, indent=1), "utf-8")
    except OSError as error:
        raise LayoutsNotWritten(path, error) from error


def sheet_document(kept: KeptCorrection) -> dict[str, Any]:
    """One corrected sheet, as JSON holds it."""
    return {"fingerprint": kept.fingerprint, "sheet": kept.sheet, **said_document(kept.said)}


def said_document(said: SheetCorrection) -> dict[str, Any]:
    """What was said about a sheet, as JSON holds it."""
    return asdict(said)


def sheet_from(document: Mapping[str, Any]) -> KeptCorrection:
    """One corrected sheet. Raises KeyError, TypeError or ValueError where it is no such document."""
    said = SheetCorrection(
        asks=_one_of(document["asks"], (True, False, None)),
        header=_place(document["header"]) if document["header"] is not None else None,
        question=_column(document["question"]),
        id=_column(document["id"]) if document["id"] else _one_of(document["id"], ("", None)),
        answers=_columns(document["answers"]),
        rows=tuple(_row(each) for each in document["rows"]),
    )
    return KeptCorrection(Fingerprint(_text(document["fingerprint"])), _text(document["sheet"]), said)


def words_document(words: ListWords) -> dict[str, Any]:
    """What words of one list mean, as JSON holds it."""
    return {"items": list(words.items), "meanings": dict(words.meanings)}


def words_from(document: Mapping[str, Any]) -> ListWords:
    """What words of one list mean. Raises KeyError, TypeError or ValueError."""
    meanings = {
        _text(word): ChoiceCode(code) if code is not None else None
        for word, code in document["meanings"].items()
    }
    return ListWords(tuple(document["items"]), meanings)


def _row(document: Mapping[str, Any]) -> OneRow | RowsLike:
    asks = _one_of(document["asks"], (True, False))
    if "place" in document:
        return OneRow(_place(document["place"]), asks)
    return RowsLike(tuple(CellLook(**cell) for cell in document["look"]), asks)


def _place(document: Mapping[str, Any]) -> Place:
    return Place(int(document["row"]), _text(document["words"]))


def _columns(letters: Any) -> tuple[str, ...] | None:
    return None if letters is None else tuple(_letters(each) for each in letters)


def _column(letters: Any) -> str | None:
    return None if letters is None else _letters(letters)


def _letters(value: Any) -> str:
    letters = _text(value).upper()
    if not (letters.isascii() and letters.isalpha() and 1 <= column_number(letters) <= 16_384):
        raise ValueError(said("{value!r} is no column", value=value))
    return letters


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(said("{value!r} is no text", value=value))
    return value


def _one_of(value: Any, allowed: tuple[Any, ...]) -> Any:
    if value not in allowed:
        raise ValueError(said("{value!r} is none of {allowed}", value=value, allowed=allowed))
    return value
