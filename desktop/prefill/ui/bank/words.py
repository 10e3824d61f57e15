"""What the bank page calls the fields of an entry, its languages and its days."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from prefill.domain.entries import Audience, Level
from prefill.domain.questions import ChoiceCode
from prefill.ui.states import choice_word


def level_meaning(level: Level) -> str:
    """A sentence that says what Prefill does with entries of a level."""
    return {
        Level.GOLDEN: _tr("The answer to give. It may be filled in without a person."),
        Level.APPROVED: _tr("Checked. It may be filled in without a person."),
        Level.DRAFT: _tr("Only suggested, never filled in without a person."),
        Level.RETIRED: _tr("Kept for the record, never suggested."),
    }[level]


def audience_words(audience: Audience) -> str:
    """Who may be told an answer."""
    return {
        Audience.PUBLIC: _tr("Everybody"),
        Audience.NDA: _tr("Under an NDA"),
        Audience.INTERNAL: _tr("Ourselves only"),
    }[audience]


def months_words(months: int | None) -> str:
    """An interval in months; nothing where there is none."""
    if months is None:
        return ""
    return counted(months, _tr("Month"), _tr("{count} months"))


def choice_words(choice: ChoiceCode | None) -> str:
    """The words for a choice, empty where an entry has none."""
    return choice_word(choice) if choice is not None else ""


def field_words(name: str) -> str:
    """The label of a field of an entry, known by its name in the record."""
    return {
        "id": _tr("ID"),
        "question": _tr("Question"),
        "phrasings": _tr("Other phrasings"),
        "choice": _tr("Choice"),
        "answer": _tr("Answer"),
        "other_answers": _tr("Further answers"),
        "criteria": _tr("Criteria"),
        "level": _tr("Level"),
        "product": _tr("Product"),
        "language": _tr("Language"),
        "owner": _tr("Owner"),
        "review_by": _tr("Review by"),
        "evidence": _tr("Evidence"),
        "notes": _tr("Notes"),
        "source": _tr("Where it came from"),
        "short_answer": _tr("Short answer"),
        "variants": _tr("Variants"),
        "reviewed_on": _tr("Reviewed on"),
        "review_every": _tr("Review every"),
        "evidence_from": _tr("Evidence valid from"),
        "evidence_until": _tr("Evidence valid until"),
        "audience": _tr("Audience"),
        "times_used": _tr("Times used"),
        "last_used": _tr("Last used"),
    }.get(name, name)


def counted(count: int, one: str, many: str, **more: object) -> str:
    """The words for one thing or for several, with ``{count}`` as the system writes numbers, and more."""
    return (one if count == 1 else many).format(count=QLocale().toString(count), **more)


def day_words(day: date | None) -> str:
    """A day as the system writes it, with the month in letters so that no order can be mistaken."""
    if day is None:
        return ""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def moment_words(moment: datetime) -> str:
    """A moment in the local time zone, with the month in letters."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(local, "d MMM yyyy, HH:mm")


def language_words(code: str) -> str:
    """``"de"`` gives ``"German (de)"``; a code that the system doesn't know stays as it is."""
    locale = QLocale(code.replace("-", "_"))
    if locale.language() == QLocale.Language.C:
        return code
    return f"{QLocale.languageToString(locale.language())} ({code})"


def _tr(text: str) -> str:
    return QCoreApplication.translate("BankWords", text)
