"""An entry as texts and back: the one list of its fields, for the database, the tables and the history."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from operator import attrgetter
from typing import Any

from prefill.domain.entries import Audience, Entry, EntryId, LabelledAnswer, Level, Variant
from prefill.domain.errors import PrefillError
from prefill.domain.questions import ChoiceCode
from prefill.domain.sentences import said
from prefill.domain.text import UNWRITABLE, with_plain_lines

_UNTIDY = re.compile(f"{UNWRITABLE.pattern}|\r")
_NAMES = {
    "id": said("id"),
    "question": said("question"),
    "phrasings": said("phrasings"),
    "choice": said("choice"),
    "answer": said("answer"),
    "other_answers": said("other answers"),
    "criteria": said("criteria"),
    "level": said("level"),
    "product": said("product"),
    "language": said("language"),
    "owner": said("owner"),
    "review_by": said("review by"),
    "evidence": said("evidence"),
    "notes": said("notes"),
    "source": said("source"),
    "short_answer": said("short answer"),
    "variants": said("variants"),
    "reviewed_on": said("reviewed on"),
    "review_every": said("review every"),
    "evidence_from": said("evidence from"),
    "evidence_until": said("evidence until"),
    "audience": said("audience"),
    "times_used": said("times used"),
    "last_used": said("last used"),
}


class TextRefused(PrefillError):
    """A text with a character that neither a spreadsheet nor XML can hold."""

    def __init__(self, field: str, text: str, character: str) -> None:
        beginning = UNWRITABLE.sub("\ufffd", text[:40])
        super().__init__(
            said(
                "The {field} “{beginning}” holds the control character U+{code:04X}, which no "
                "spreadsheet can keep. Remove it.",
                field=field_name(field),
                beginning=beginning,
                code=ord(character),
            )
        )


class QuestionMissing(PrefillError):
    """An entry that could never be found."""

    def __init__(self, entry: str) -> None:
        super().__init__(
            said("The entry {entry} has no question.", entry=entry)
            if entry
            else said("The entry has no question.")
        )


def field_name(field: str) -> str:
    """What a sentence calls a field of the record."""
    return _NAMES.get(field, field)


@dataclass(frozen=True)
class Field:
    """One field of the record: its name, and its value as text. An absent value is the empty text.

    ``decode`` raises ValueError where a text is none of its own; ``absent`` is the value of the empty text.
    ``is_list`` marks the fields whose text is a JSON array.
    """

    name: str
    encode: Callable[[Any], str] = str
    decode: Callable[[str], Any] = str
    is_list: bool = False
    absent: Any = ""


def entry_texts(entry: Entry) -> tuple[str, ...]:
    """The entry's fields as texts, in the order of FIELDS."""
    values = list(_values_of(entry))
    for at, field in _NO_TEXTS:
        values[at] = field.encode(values[at])
    return tuple(values)


def entry_from_texts(texts: Sequence[str]) -> Entry:
    """The entry whose fields, in the order of FIELDS, have these texts. Raises ValueError if one is wrong."""
    values = dict(zip(_DEFAULTS, texts, strict=True))
    for at, field in _NO_TEXTS:
        values[field.name] = field.decode(texts[at]) if texts[at] else field.absent
    entry = object.__new__(Entry)
    entry.__dict__.update(values)  # as __init__ would, whose setting one by one takes five times as long
    return entry


def entry_from_fields(texts: Mapping[str, str]) -> Entry:
    """The entry with these texts by field name; a field left out has its default."""
    return entry_from_texts([texts.get(name, default) for name, default in _DEFAULTS.items()])


def entry_json(entry: Entry) -> str:
    """The entry as a JSON object of texts; fields at their default are left out."""
    pairs = zip(_DEFAULTS.items(), entry_texts(entry), strict=True)
    return json.dumps({name: text for (name, default), text in pairs if text != default}, ensure_ascii=False)


def entry_from_json(text: str) -> Entry:
    """The entry of ``entry_json``, also of one written before a field existed."""
    return entry_from_fields(json.loads(text))


def tidied(entry: Entry) -> Entry:
    """The entry as a bank keeps it: line ends are ``\\n``, and a language is named.

    Raises QuestionMissing, or TextRefused for control characters.
    """
    if not entry.question.strip():
        raise QuestionMissing(entry.id)
    changes: dict[str, Any] = {} if entry.language else {"language": _DEFAULTS["language"]}
    for field in FIELDS if _UNTIDY.search("".join(_TEXTS(entry))) else _LISTS:
        value = getattr(entry, field.name)
        tidy = _tidied_value(field.name, value)
        if tidy != value:
            changes[field.name] = tidy
    return replace(entry, **changes) if changes else entry


def _tidied_value(field: str, value: Any) -> Any:
    if type(value) is str:  # not the enumerations, which are strings as well
        text = with_plain_lines(value)
        unwritable = UNWRITABLE.search(text)
        if unwritable:
            raise TextRefused(field, text, unwritable[0])
        return text
    if isinstance(value, LabelledAnswer | Variant):
        return replace(value, **{name: _tidied_value(field, text) for name, text in vars(value).items()})
    if isinstance(value, tuple):
        return tuple([_tidied_value(field, item) for item in value])
    return value


def _list_text(items: Sequence[str]) -> str:
    return json.dumps(list(items), ensure_ascii=False) if items else ""


def _list_from(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


def _labelled_text(answers: Sequence[LabelledAnswer]) -> str:
    if not answers:
        return ""
    return json.dumps([{"label": a.label, "value": a.value} for a in answers], ensure_ascii=False)


def _labelled_from(text: str) -> tuple[LabelledAnswer, ...]:
    return tuple(LabelledAnswer(a["label"], a["value"]) for a in json.loads(text))


def _variants_text(variants: Sequence[Variant]) -> str:
    if not variants:
        return ""
    objects = [{name: text for name, text in vars(variant).items() if text} for variant in variants]
    return json.dumps(objects, ensure_ascii=False)


def _variants_from(text: str) -> tuple[Variant, ...]:
    return tuple(Variant(**{**one, "choice": _choice_from(one.get("choice"))}) for one in json.loads(text))


def _choice_text(choice: ChoiceCode | None) -> str:
    return choice.value if choice else ""


def _choice_from(text: str | None) -> ChoiceCode | None:
    return ChoiceCode(text) if text else None


def _date_text(day: date | None) -> str:
    return day.isoformat() if day else ""


def _whole_text(number: int | None) -> str:
    return str(number) if number else ""


def _often(decode: Callable[[str], Any]) -> Callable[[str], Any]:
    """For fields of few values: each is decoded once."""
    return lru_cache(4096)(decode)


def _day(name: str) -> Field:
    return Field(name, _date_text, _often(date.fromisoformat), absent=None)


FIELDS = (
    Field("id"),
    Field("question"),
    Field("phrasings", _list_text, _list_from, is_list=True, absent=()),
    Field("choice", _choice_text, _often(ChoiceCode), absent=None),
    Field("answer"),
    Field("other_answers", _labelled_text, _labelled_from, is_list=True, absent=()),
    Field("criteria", _list_text, _often(_list_from), is_list=True, absent=()),
    Field("level", str, _often(Level), absent=Level.DRAFT),
    Field("product"),
    Field("language"),
    Field("owner"),
    _day("review_by"),
    Field("evidence"),
    Field("notes"),
    Field("source"),
    Field("short_answer"),
    Field("variants", _variants_text, _variants_from, is_list=True, absent=()),
    _day("reviewed_on"),
    Field("review_every", _whole_text, int, absent=None),
    _day("evidence_from"),
    _day("evidence_until"),
    Field("audience", str, _often(Audience), absent=Audience.NDA),
    Field("times_used", _whole_text, int, absent=0),
    _day("last_used"),
)
_NO_TEXTS = tuple(
    (at, field) for at, field in enumerate(FIELDS) if field.encode is not str or field.absent != ""
)
_TEXTS = attrgetter(*[field.name for field in FIELDS if field.encode is str and field.absent == ""])
_LISTS = tuple(field for field in FIELDS if field.is_list)
_values_of = attrgetter(*[field.name for field in FIELDS])
_DEFAULTS = dict(zip([field.name for field in FIELDS], entry_texts(Entry(EntryId(""), "")), strict=True))
