"""Says in the window's language what is said in English below the window, and what functions say.

Methods of a QObject use their own ``self.tr``. What may be translated stands as a literal in the call, or
the catalogue of translations misses it.
"""

from __future__ import annotations

from datetime import date
from string import Formatter
from typing import Any

from PySide6.QtCore import QCoreApplication

from prefill.domain.sentences import Sentence, said_count
from prefill.ui.figures import day_words, localised


def translated(text: str) -> str:
    """A sentence from below the window in the window's language; any other text as it is."""
    if not isinstance(text, Sentence):
        return text
    number = -1 if text.number is None else text.number
    found = QCoreApplication.translate("core", text.source, None, number)
    template = text.template if found == text.source else found
    return _LocaleFormatter().vformat(template, (), text.values)


def plural(one: str, many: str, n: int, /, **values: object) -> str:
    """The words for one thing or for several: ``plural("{n:,} row", "{n:,} rows", n)``."""
    return translated(said_count(one, many, n, **values))


class _LocaleFormatter(Formatter):
    """Writes numbers and days as the user's system does."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, str):
            return format(translated(value), format_spec)
        if isinstance(value, date) and not format_spec:
            return day_words(value)
        written = format(value, format_spec)
        return localised(written) if isinstance(value, int | float) else written
