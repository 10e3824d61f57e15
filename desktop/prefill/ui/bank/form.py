"""The fields of the detail editor, and where each stands in its form."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from prefill.domain.entries import Audience, Level
from prefill.domain.questions import ChoiceCode
from prefill.ui.bank.fields import CodesField, LanguageBox, LineField, OptionalDay, TextArea, ValueBox
from prefill.ui.bank.phrasings import PhrasingList
from prefill.ui.bank.variants import VariantList
from prefill.ui.bank.words import audience_words, choice_words, field_words, level_meaning, months_words
from prefill.ui.language import tr
from prefill.ui.states import level_word

ROWS: tuple[tuple[str, ...], ...] = (
    ("question",),
    ("phrasings",),
    ("choice", "level"),
    ("answer",),
    ("short_answer",),
    ("variants",),
    (),  # further answers, to read only
    ("criteria",),
    ("owner", "audience"),
    ("product", "language"),
    ("reviewed_on", "review_every"),
    ("review_by",),
    ("evidence",),
    ("evidence_from", "evidence_until"),
    ("notes",),
)
SAVED_AT_ONCE = ("choice", "variants", "level", "audience", "review_every")
OTHER_ANSWERS_ROW = ROWS.index(())
_INTERVALS = (3, 6, 12, 24)  # months
_A_YEAR = timedelta(days=365)


def make_fields(parent: QWidget) -> dict[str, Any]:
    """An input field for each field of an entry that can be changed, by its name in the record.

    They are made in the order of the form, which is the order in which Tab visits them.
    """
    levels = [(level_word(level), level, level_meaning(level)) for level in Level]
    choices: list[tuple[str, Any, str]] = [(tr("None"), None, "")]
    choices += [(choice_words(choice), choice, "") for choice in ChoiceCode]
    intervals: list[tuple[str, Any, str]] = [(tr("No interval"), None, "")]
    intervals += [(months_words(months), months, "") for months in _INTERVALS]
    fields: dict[str, Any] = {
        "question": TextArea(parent, 2, 6),
        "phrasings": PhrasingList(parent),
        "choice": ValueBox(parent, choices),
        "level": ValueBox(parent, levels),
        "answer": TextArea(parent, 5, 14),
        "short_answer": LineField(parent),
        "variants": VariantList(parent),
        "criteria": CodesField(parent),
        "owner": LineField(parent),
        "audience": ValueBox(parent, [(audience_words(audience), audience, "") for audience in Audience]),
        "product": LineField(parent),
        "language": LanguageBox(parent),
        "reviewed_on": OptionalDay(parent, field_words("reviewed_on")),
        "review_every": ValueBox(parent, intervals, months_words),
        "review_by": OptionalDay(parent, field_words("review_by"), _A_YEAR),
        "evidence": LineField(parent),
        "evidence_from": OptionalDay(parent, field_words("evidence_from")),
        "evidence_until": OptionalDay(parent, field_words("evidence_until"), _A_YEAR),
        "notes": TextArea(parent, 2, 8),
    }
    fields["criteria"].setPlaceholderText(tr("Codes, such as CC6.1, CC6.7"))
    fields["evidence"].setPlaceholderText(tr("A document, a folder or an address"))
    for name, field in fields.items():
        if not field.accessibleName():
            field.setAccessibleName(field_words(name))
    return fields
