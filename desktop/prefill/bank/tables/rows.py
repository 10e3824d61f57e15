"""One row of a table as an entry, forgiving in how dates, lists and choices are written."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date
from typing import Any

from prefill.bank.records import entry_from_fields, field_name
from prefill.bank.tables.raw import Row
from prefill.domain.entries import Audience, Entry, Level, Variant
from prefill.domain.errors import PrefillError
from prefill.domain.questions import ChoiceCode
from prefill.domain.sentences import said

_CHOICES = {
    "y": ChoiceCode.YES,
    "true": ChoiceCode.YES,
    "n": ChoiceCode.NO,
    "false": ChoiceCode.NO,
    "partially": ChoiceCode.PARTIAL,
    "na": ChoiceCode.NA,
    "notapplicable": ChoiceCode.NA,
}
_AUDIENCES = frozenset(audience.value for audience in Audience)
_CHOICE_VALUES = frozenset(("", *(code.value for code in ChoiceCode)))
_VARIANT_KEYS = frozenset(field.name for field in fields(Variant))
_LEVELS = frozenset(level.value for level in Level)
_CODES = {"".join(filter(str.isalnum, code.value)): code for code in ChoiceCode}
_DAY_LAST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?")
_DAY_FIRST = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})(?: .*)?")
_SPAN = re.compile(r"(\d{1,4}) ?(day|week|month|year)s?")
_INTERVALS = {
    "monthly": 1,
    "quarterly": 3,
    "half-yearly": 6,
    "semi-annually": 6,
    "semiannually": 6,
    "yearly": 12,
    "annually": 12,
    "annual": 12,
    "every year": 12,
}
_LANGUAGES = {
    "english": "en",
    "german": "de",
    "french": "fr",
    "spanish": "es",
    "italian": "it",
    "portuguese": "pt",
    "dutch": "nl",
    "danish": "da",
    "swedish": "sv",
    "norwegian": "no",
    "finnish": "fi",
    "polish": "pl",
    "czech": "cs",
    "japanese": "ja",
    "korean": "ko",
    "chinese": "zh",
    "russian": "ru",
    "turkish": "tr",
}
_BETWEEN_CODES = re.compile(r"[,;\n]")


class CellRefused(PrefillError):
    """A cell whose text does not fit its column; ``expected`` completes "is not ..."."""

    def __init__(self, field: str, text: str, expected: str) -> None:
        super().__init__(
            said(
                "The {field} “{text}” is not {expected}.",
                field=field_name(field),
                text=text[:60],
                expected=expected,
            )
        )


def entry_from_cells(cells: Mapping[str, str], level: Level | None) -> Entry:
    """The entry in these cells, by field; ``level`` overrides the row's own. Raises CellRefused."""
    texts = {field: _READERS.get(field, _as_it_is)(field, text) for field, text in cells.items()}
    entry = entry_from_fields({field: text for field, text in texts.items() if text})
    return replace(entry, level=level) if level else entry


def readable_cells(cells: Mapping[str, str]) -> tuple[dict[str, str], list[CellRefused]]:
    """The cells that fit their columns, and the refusals of the others.

    What is no choice code answers in words, where no other answer is given.
    """
    readable = dict(cells)
    refusals = []
    for field, text in cells.items():
        try:
            _READERS.get(field, _as_it_is)(field, text)
        except CellRefused as refusal:
            del readable[field]
            if field == "choice" and not readable.get("answer", "").strip():
                readable["answer"] = text
            else:
                refusals.append(refusal)
    return readable, refusals


def with_iso_dates(rows: Sequence[Row], fields: Mapping[int, str]) -> Iterator[Row]:
    """The rows with dates like 3/31/2026 written as 2026-03-31.

    Whether the day or the month comes first is what the whole column allows; where it allows both, the month.
    """
    dates = [at for at, field in fields.items() if _READERS.get(field) is _date]
    orders = {at: order for at in dates if (order := _date_order(rows, at))}
    for row in rows:
        cells = list(row.cells)
        for at, (day, month) in orders.items():
            slashed = _SLASHED.fullmatch((cells[at] or "").strip()) if at < len(cells) else None
            if slashed:
                cells[at] = f"{slashed[3]}-{slashed[month]}-{slashed[day]}"
        yield replace(row, cells=tuple(cells)) if orders else row


def _date_order(rows: Sequence[Row], at: int) -> tuple[int, int] | None:
    """The groups of day and month, None where the column holds no such dates."""
    texts = [row.cells[at] or "" for row in rows if at < len(row.cells)]
    slashed = [found for text in texts if (found := _SLASHED.fullmatch(text.strip()))]
    if not slashed:
        return None
    return (1, 2) if any(int(found[1]) > 12 for found in slashed) else (2, 1)


def _as_it_is(field: str, text: str) -> str:
    return text


def _stripped(field: str, text: str) -> str:
    return text.strip()


def _choice(field: str, text: str) -> str:
    folded = "".join(filter(str.isalnum, text.casefold()))
    if not folded:
        return ""
    code = _CODES.get(folded) or _CHOICES.get(folded)
    if code is None:
        raise CellRefused(field, text, said("one of yes, no, partial and n/a"))
    return code.value


def _level(field: str, text: str) -> str:
    folded = text.strip().casefold()
    if folded and folded not in _LEVELS:
        raise CellRefused(field, text, said("one of golden, approved, draft and retired"))
    return folded


def _date(field: str, text: str) -> str:
    text = text.strip()
    if not text:
        return ""
    try:
        if found := _DAY_LAST.fullmatch(text):
            return date(int(found[1]), int(found[2]), int(found[3])).isoformat()
        if found := _DAY_FIRST.fullmatch(text):
            return date(int(found[3]), int(found[2]), int(found[1])).isoformat()
    except ValueError:
        pass
    raise CellRefused(field, text, said("a date like 2026-03-31"))


def _phrasings(field: str, text: str) -> str:
    items = _json_list(text)
    if items is None:
        items = [line.strip() for line in text.splitlines() if line.strip()]
    if not all(isinstance(item, str) for item in items):
        raise CellRefused(field, text, said("a list of texts"))
    return _list_text(items)


def _codes(field: str, text: str) -> str:
    items = _json_list(text)
    if items is None:
        items = [code.strip() for code in _BETWEEN_CODES.split(text) if code.strip()]
    if not all(isinstance(item, str) for item in items):
        raise CellRefused(field, text, said("a list of codes"))
    return _list_text(items)


def _labelled(field: str, text: str) -> str:
    items = _json_list(text) if text.strip() else []
    if items is None or not all(_is_labelled(item) for item in items):
        raise CellRefused(field, text, said('a list like [{{"label": "Owner", "value": "Shared"}}]'))
    return _list_text(items)


def _is_labelled(item: Any) -> bool:
    return isinstance(item, dict) and all(isinstance(item.get(key), str) for key in ("label", "value"))


def _json_list(text: str) -> list[Any] | None:
    if not text.lstrip().startswith("["):
        return None
    try:
        items = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return items if isinstance(items, list) else None


def _list_text(items: list[Any]) -> str:
    return json.dumps(items, ensure_ascii=False) if items else ""


def _variants(field: str, text: str) -> str:
    items = _json_list(text) if text.strip() else []
    if items is None or not all(_is_variant(item) for item in items):
        raise CellRefused(
            field, text, said('a list like [{{"product": "Cloud", "choice": "no", "answer": "Not yet."}}]')
        )
    return _list_text(items)


def _is_variant(item: Any) -> bool:
    if not isinstance(item, dict) or not item.keys() <= _VARIANT_KEYS:
        return False
    return all(isinstance(text, str) for text in item.values()) and item.get("choice", "") in _CHOICE_VALUES


def _language(field: str, text: str) -> str:
    """A code, also where the table names the language in English."""
    text = text.strip()
    return _LANGUAGES.get(text.split("(")[0].strip().casefold(), text.replace("_", "-"))


def _months(field: str, text: str) -> str:
    """A number of months, also as "annually", "2 years" or "90 days"; a number alone means months."""
    folded = text.strip().casefold()
    if folded in _INTERVALS:
        return str(_INTERVALS[folded])
    found = _SPAN.fullmatch(folded)
    if found is None:
        return _whole(field, text)
    count = int(found[1])
    months = {"day": round(count / 30.4), "week": round(count / 4.35), "month": count, "year": 12 * count}
    return str(max(months[found[2]], 1))


def _whole(field: str, text: str) -> str:
    if text.strip() and not re.fullmatch("[0-9]{1,9}", text.strip()):
        raise CellRefused(field, text, said("a whole number"))
    return text.strip()


def _audience(field: str, text: str) -> str:
    folded = text.strip().casefold().removeprefix("under ")
    if folded and folded not in _AUDIENCES:
        raise CellRefused(field, text, said("one of public, nda and internal"))
    return folded


_READERS: dict[str, Callable[[str, str], str]] = {
    "id": _stripped,
    "language": _language,
    "choice": _choice,
    "level": _level,
    "review_by": _date,
    "phrasings": _phrasings,
    "criteria": _codes,
    "other_answers": _labelled,
    "variants": _variants,
    "reviewed_on": _date,
    "review_every": _months,
    "evidence_from": _date,
    "evidence_until": _date,
    "audience": _audience,
    "times_used": _whole,
    "last_used": _date,
}
