"""What the bank page calls the fields of an entry, its languages and its days."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from prefill.domain.entries import Audience, Level
from prefill.domain.questions import ChoiceCode
from prefill.domain.sentences import from_data
from prefill.ui.language import tr
from prefill.ui.states import choice_word
from prefill.ui.translated import plural, translated


def level_meaning(level: Level) -> str:
    """A sentence that says what Prefill does with entries of a level."""
    return {
        Level.GOLDEN: tr("The answer to give. It may be filled in without a person."),
        Level.APPROVED: tr("Checked. It may be filled in without a person."),
        Level.DRAFT: tr("Only suggested, never filled in without a person."),
        Level.RETIRED: tr("Kept for the record, never suggested."),
    }[level]


def audience_words(audience: Audience) -> str:
    """Who may be told an answer."""
    return {
        Audience.PUBLIC: tr("Everybody"),
        Audience.NDA: tr("Under an NDA"),
        Audience.INTERNAL: tr("Ourselves only"),
    }[audience]


def months_words(months: int | None) -> str:
    """An interval in months; nothing where there is none."""
    if months is None:
        return ""
    return plural("Month", "{n:,} months", months)


def choice_words(choice: ChoiceCode | None) -> str:
    """The words for a choice, empty where an entry has none."""
    return choice_word(choice) if choice is not None else ""


def field_words(name: str) -> str:
    """The label of a field of an entry, known by its name in the record."""
    return {
        "id": tr("ID"),
        "question": tr("Question"),
        "phrasings": tr("Other phrasings"),
        "choice": tr("Choice"),
        "answer": tr("Answer"),
        "other_answers": tr("Further answers"),
        "criteria": tr("Criteria"),
        "level": tr("Level"),
        "product": tr("Product"),
        "language": tr("Language"),
        "owner": tr("Owner"),
        "review_by": tr("Review by"),
        "evidence": tr("Evidence"),
        "notes": tr("Notes"),
        "source": tr("Where it came from"),
        "short_answer": tr("Short answer"),
        "variants": tr("Variants"),
        "reviewed_on": tr("Reviewed on"),
        "review_every": tr("Review every"),
        "evidence_from": tr("Evidence valid from"),
        "evidence_until": tr("Evidence valid until"),
        "audience": tr("Audience"),
        "times_used": tr("Times used"),
        "last_used": tr("Last used"),
    }.get(name, name)


def language_words(code: str) -> str:
    """``"de"`` gives ``"German (de)"``; a code that the system doesn't know stays as it is."""
    locale = QLocale(code.replace("-", "_"))
    if locale.language() == QLocale.Language.C:
        return code
    name = translated(from_data(QLocale.languageToString(locale.language())))
    return f"{name} ({code})"
