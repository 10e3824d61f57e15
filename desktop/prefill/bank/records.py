"""An entry as texts and back: the one list of its fields, for the database, the tables and the history."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from prefill.domain.entries import Audience, Entry, EntryId, LabelledAnswer, Level, Variant
from prefill.domain.errors import PrefillError
from prefill.domain.questions import ChoiceCode

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n?")


class TextRefused(PrefillError):
    """A text with a character that neither a spreadsheet nor XML can hold."""

    def __init__(self, field: str, text: str, character: str) -> None:
        beginning = _UNWRITABLE.sub("\ufffd", text[:40])
        super().__init__(
            f"The {field.replace('_', ' ')} “{beginning}” holds the control character "
            f"U+{ord(character):04X}, which no spreadsheet can keep. Remove it."
        )


class QuestionMissing(PrefillError):
    """An entry that could never be found."""

    def __init__(self, entry: str) -> None:
        super().__init__(f"The entry {entry} has no question." if entry else "The entry has no question.")


@dataclass(frozen=True)
class Field:
    """One field of the record: its name, and its value as text. An absent value is the empty text.

    ``decode`` raises ValueError with the end of a sentence, such as "is not a date like 2026-03-31".
    ``is_list`` marks the fields whose text is a JSON array.
    """

    name: str
    encode: Callable[[Any], str] = str
    decode: Callable[[str], Any] = str
    is_list: bool = False


def entry_texts(entry: Entry) -> tuple[str, ...]:
    """The entry's fields as texts, in the order of FIELDS."""
    return tuple([field.encode(getattr(entry, field.name)) for field in FIELDS])


def entry_from_texts(texts: Sequence[str]) -> Entry:
    """The entry whose fields, in the order of FIELDS, have these texts. Raises ValueError if one is wrong."""
    return Entry(*[field.decode(text) for field, text in zip(FIELDS, texts, strict=True)])


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
    for field in FIELDS:
        value = getattr(entry, field.name)
        tidy = _tidied_value(field.name, value)
        if tidy != value:
            changes[field.name] = tidy
    return replace(entry, **changes) if changes else entry


def _tidied_value(field: str, value: Any) -> Any:
    if type(value) is str:  # not the enumerations, which are strings as well
        unwritable = _UNWRITABLE.search(value)
        if unwritable:
            raise TextRefused(field, value, unwritable[0])
        return _LINE_ENDS.sub("\n", value)
    if isinstance(value, LabelledAnswer | Variant):
        return replace(value, **{name: _tidied_value(field, text) for name, text in vars(value).items()})
    if isinstance(value, tuple):
        return tuple([_tidied_value(field, item) for item in value])
    return value


def _list_text(items: Sequence[str]) -> str:
    return json.dumps(list(items), ensure_ascii=False) if items else ""


def _list_from(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text)) if text else ()


def _labelled_text(answers: Sequence[LabelledAnswer]) -> str:
    if not answers:
        return ""
    return json.dumps([{"label": a.label, "value": a.value} for a in answers], ensure_ascii=False)


def _labelled_from(text: str) -> tuple[LabelledAnswer, ...]:
    return tuple(LabelledAnswer(a["label"], a["value"]) for a in json.loads(text)) if text else ()


def _variants_text(variants: Sequence[Variant]) -> str:
    if not variants:
        return ""
    objects = [{name: text for name, text in vars(variant).items() if text} for variant in variants]
    return json.dumps(objects, ensure_ascii=False)


def _variants_from(text: str) -> tuple[Variant, ...]:
    return tuple(
        Variant(**{**one, "choice": _choice_from(one.get("choice", ""))}) for one in json.loads(text or "[]")
    )


def _choice_text(choice: ChoiceCode | None) -> str:
    return choice.value if choice else ""


def _choice_from(text: str) -> ChoiceCode | None:
    return ChoiceCode(text) if text else None


def _date_text(day: date | None) -> str:
    return day.isoformat() if day else ""


def _date_from(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _whole_text(number: int | None) -> str:
    return str(number) if number else ""


FIELDS = (
    Field("id", decode=EntryId),
    Field("question"),
    Field("phrasings", _list_text, _list_from, is_list=True),
    Field("choice", _choice_text, _choice_from),
    Field("answer"),
    Field("other_answers", _labelled_text, _labelled_from, is_list=True),
    Field("criteria", _list_text, _list_from, is_list=True),
    Field("level", str, lambda text: Level(text) if text else Level.DRAFT),
    Field("product"),
    Field("language"),
    Field("owner"),
    Field("review_by", _date_text, _date_from),
    Field("evidence"),
    Field("notes"),
    Field("source"),
    Field("short_answer"),
    Field("variants", _variants_text, _variants_from, is_list=True),
    Field("reviewed_on", _date_text, _date_from),
    Field("review_every", _whole_text, lambda text: int(text) if text else None),
    Field("evidence_from", _date_text, _date_from),
    Field("evidence_until", _date_text, _date_from),
    Field("audience", str, lambda text: Audience(text) if text else Audience.NDA),
    Field("times_used", _whole_text, lambda text: int(text) if text else 0),
    Field("last_used", _date_text, _date_from),
)
_DEFAULTS = dict(zip([field.name for field in FIELDS], entry_texts(Entry(EntryId(""), "")), strict=True))
