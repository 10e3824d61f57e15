"""Where two versions of an entry differ, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from html import escape
from typing import Any

from prefill.domain.entries import Audience, Entry, LabelledAnswer, Level, Variant
from prefill.domain.questions import ChoiceCode
from prefill.jobs.citing import origin_words
from prefill.ui.bank.edits import FieldChange, field_changes
from prefill.ui.bank.words import audience_words, choice_words, field_words
from prefill.ui.figures import day_words
from prefill.ui.states import level_word
from prefill.ui.translated import translated

_WORDS = re.compile(r"\s+|[^\W_]+|.", re.DOTALL)


@dataclass(frozen=True)
class Piece:
    """A run of text, and whether the other side has it too."""

    text: str
    is_shared: bool


@dataclass(frozen=True)
class Difference:
    """One field before and after: its label, and the pieces of either text."""

    label: str
    before: tuple[Piece, ...]
    after: tuple[Piece, ...]


def differences(before: Entry, after: Entry) -> tuple[Difference, ...]:
    """Each field in which two entries differ."""
    return tuple(
        Difference(field_words(change.field), *pieces(*_both(change)))
        for change in field_changes(before, after)
    )


def _both(change: FieldChange) -> tuple[str, str]:
    return words_of(change.field, change.old), words_of(change.field, change.new)


def words_of(field: str, value: Any) -> str:
    """A field's value as the window shows it; where an answer came from in the window's language."""
    return translated(origin_words(value)) if field == "source" else value_words(value)


def pieces(before: str, after: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Both texts cut into what they share and what only one of them has."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    left: list[Piece] = []
    right: list[Piece] = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        is_shared = kind == "equal"
        left += _piece(old[a:b], is_shared)
        right += _piece(new[c:d], is_shared)
    return tuple(left), tuple(right)


def value_words(value: Any) -> str:
    """A value as the window shows it."""
    match value:
        case Level():
            return level_word(value)
        case ChoiceCode():
            return choice_words(value)
        case date():
            return day_words(value)
        case LabelledAnswer():
            return f"{value.label}: {value.value}"
        case Audience():
            return audience_words(value)
        case Variant():
            scope = ", ".join(filter(None, (value.product, value.language)))
            answer = " ".join(filter(None, (choice_words(value.choice), value.answer)))
            return f"{scope}: {answer}"
        case tuple():
            return "\n".join(value_words(item) for item in value)
        case None:
            return ""
    return str(value)


def side_by_side(found: Sequence[Difference], before: str, after: str) -> str:
    """The differences as an HTML table with these two headings; empty where there are none."""
    if not found:
        return ""
    rows = "".join(
        f'<tr><td colspan="2"><b>{escape(difference.label)}</b></td></tr>'
        f"<tr><td>{_marked(difference.before, 's')}</td><td>{_marked(difference.after, 'u')}</td></tr>"
        for difference in found
    )
    head = "".join(f'<th align="left" width="50%">{escape(text)}</th>' for text in (before, after))
    return f'<table width="100%" cellspacing="0" cellpadding="4"><tr>{head}</tr>{rows}</table>'


def _piece(words: Sequence[str], is_shared: bool) -> Iterator[Piece]:
    if words:
        yield Piece("".join(words), is_shared)


def _marked(pieces: Sequence[Piece], tag: str) -> str:
    texts = (_html(p.text) if p.is_shared else f"<{tag}>{_html(p.text)}</{tag}>" for p in pieces)
    return "".join(texts) or "–"


def _html(text: str) -> str:
    return escape(text).replace("\n", "<br>")
