"""How the window writes numbers, shares, days and moments: as the user's system and language do."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale

from prefill.ui.language import tr


def number_words(number: int) -> str:
    """A number with its digits grouped."""
    return localised(f"{number:,}")


def percent_words(share: float, decimals: int = 0) -> str:
    """A share, 0 to 1, in hundredths."""
    return localised(f"{share:.{decimals}%}")


def localised(number: str) -> str:
    """A number as Python writes it, with the points, commas and percent sign of the user's language."""
    locale = QLocale()
    signs = str.maketrans({",": locale.groupSeparator(), ".": locale.decimalPoint()})
    digits = number.removesuffix("%").translate(signs)
    return tr("{number}%").format(number=digits) if number.endswith("%") else digits


def day_words(day: date | None) -> str:
    """A day with the month in letters, so that no order can be mistaken; nothing where there is none."""
    if day is None:
        return ""
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("d MMM yyyy"))


def moment_words(moment: datetime) -> str:
    """A moment in the local time zone, with the month in letters."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(local, tr("d MMM yyyy, HH:mm"))
