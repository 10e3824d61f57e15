"""The frame of a job: for whom it is, by when, about which product, who reads it, and in what language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from prefill.domain.entries import Audience, Entry
from prefill.domain.questions import Question
from prefill.domain.text import normalise
from prefill.jobs.reading import Reading
from prefill.matching.languages import language_of

_SEPARATORS = re.compile(r"[-_–—()\[\].,]+")
_NO_NAME = re.compile(
    r"\d+|[vr]\d+|version|rev|final|draft|copy|new|form|sheet|template|the|for|of|and|to|by|"
    r"security|privacy|risk|vendor|supplier|third|party|information|infosec|assessment|questionnaire|"
    r"questionaire|questions|survey|checklist|due|diligence|rfp|rfi|rfx|caiq|hecvat|sig|lite|full|core|soc|"
    r"iso|star|cloud|customer|client|compliance|audit|review|fragebogen|sicherheit|datenschutz|lieferant",
    re.IGNORECASE,
)
_DUE = re.compile(
    r"\b(?:due|return(?:ed)?|respond|response|submit(?:ted)?|complete(?:d)?|deadline|bis|frist|rückgabe)\b",
    re.IGNORECASE,
)
_ISO_DAY = re.compile(r"\b(20\d\d)-(\d\d)-(\d\d)\b")
_GERMAN_DAY = re.compile(r"\b(\d\d?)\.(\d\d?)\.(20\d\d)\b")
_WORDED_DAY = re.compile(r"\b(\d\d?)(?:st|nd|rd|th)? ([A-Z][a-z]{2})[a-z]* (20\d\d)\b")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_ROWS_WITH_A_DATE = 30
_QUESTIONS_FOR_LANGUAGE = 60


@dataclass(frozen=True)
class JobFrame:
    """What holds for every answer of a job; empty where nobody has said it.

    ``audience`` is who will read the answers: what is under NDA is not prefilled for the public.
    """

    customer: str = ""
    due: date | None = None
    product: str = ""
    audience: Audience = Audience.NDA
    language: str = ""


NO_FRAME = JobFrame()


def frame_document(frame: JobFrame) -> dict[str, Any]:
    """A frame as plain data for the jobs file."""
    due = frame.due.isoformat() if frame.due else None
    return {
        "customer": frame.customer,
        "due": due,
        "product": frame.product,
        "audience": frame.audience.value,
        "language": frame.language,
    }


def frame_from(document: dict[str, Any]) -> JobFrame:
    """The frame that plain data of the jobs file tells of."""
    due = document.get("due")
    return JobFrame(
        customer=document.get("customer", ""),
        due=date.fromisoformat(due) if due else None,
        product=document.get("product", ""),
        audience=Audience(document.get("audience", Audience.NDA.value)),
        language=document.get("language", ""),
    )


def guessed_frame(reading: Reading, today: date) -> JobFrame:
    """What the file's name, its first rows and the bank let one guess; the person has the last word."""
    products = products_of(reading.entries.values())
    return JobFrame(
        customer=_customer_in(reading.workbook.path),
        due=next((day for day in _days_due(reading) if day >= today), None),
        product=products[0] if len(products) == 1 else "",
        language=_language_of(reading.questions.values()),
    )


def products_of(entries: Iterable[Entry]) -> tuple[str, ...]:
    """The products that entries and their variants name, the most frequent first."""
    named: Counter[str] = Counter()
    for entry in entries:
        named.update({name for name in (entry.product, *(v.product for v in entry.variants)) if name})
    return tuple(name for name, _ in named.most_common())


def _customer_in(path: Path) -> str:
    """The first words of the file's name that are no word for a form."""
    for part in _SEPARATORS.split(path.stem):
        words = part.split()
        while words and _NO_NAME.fullmatch(words[-1]):
            words.pop()
        while words and _NO_NAME.fullmatch(words[0]):
            words.pop(0)
        if words and words[0][:1].isupper():
            return " ".join(words)
    return ""


def _days_due(reading: Reading) -> Iterator[date]:
    for sheet in reading.workbook.sheets:
        if sheet.state != "visible":
            continue
        for (row, column), value in sheet.values.items():
            if row > _ROWS_WITH_A_DATE or not isinstance(value, str) or not _DUE.search(value):
                continue
            beside = (sheet.values.get((row, column + step)) for step in (1, 2))
            yield from _days_in(" ".join([value, *(str(v) for v in beside if v is not None)]))


def _days_in(text: str) -> Iterator[date]:
    found = [(int(y), int(m), int(d)) for y, m, d in _ISO_DAY.findall(text)]
    found += [(int(y), int(m), int(d)) for d, m, y in _GERMAN_DAY.findall(text)]
    found += [(int(y), _MONTHS.index(m) + 1, int(d)) for d, m, y in _WORDED_DAY.findall(text) if m in _MONTHS]
    for year, month, day in found:
        try:
            yield date(year, month, day)
        except ValueError:
            continue


def _language_of(questions: Iterable[Question]) -> str:
    some = [question for question, _ in zip(questions, range(_QUESTIONS_FOR_LANGUAGE), strict=False)]
    spoken = Counter(filter(None, (language_of(normalise(question.text)) for question in some)))
    return spoken.most_common(1)[0][0] if spoken else ""
