"""Answers that send the reader to another row of the form ("See DR-01."), and whether they still lead there.

Forms number their questions anew from one edition to the next, and every customer numbers them differently:
such an answer is true only in a form that asks the same question under the same ID.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from prefill.domain.entries import Entry, EntryId
from prefill.domain.questions import Question
from prefill.domain.sentences import Sentence, said
from prefill.domain.text import normalise

_SEE = (
    r"\b(?:see|refer to|same as|as|cf\.?|siehe|s\.|vgl\.?|wie|voir|comme|véase|ver|como|vedi|come|zie|zoals)"
    r"(?: (?:also|the|auch|die|der|la|le|el|o|a|de|stated|described|noted|mentioned))*"
)
_ROW = (
    r"(?:answers?|responses?|comments?|questions?|items?|antwort(?:en)?|frage|réponse|respuesta|pregunta"
    r"|resposta|pergunta|risposta|domanda|antwoord|vraag)"
    r"(?: (?:to|in|for|of|zu|auf|der|in|à|la|de|a|alla|di|op|van))*"
)
_LINE = r"(?:rows?|lines?|zeile|ligne|fila|linha|riga|rij) \d+"
_ID = r"[A-Z][A-Z&]{0,8}-\d{1,4}(?:\.\d+)*"
_PLACE = (
    r"above|below|previous|preceding|oben|unten|ci-dessus|ci-dessous|arriba|abajo|acima|abaixo|sopra|sotto"
    r"|hierboven|hieronder"
)
_CITES = re.compile(
    rf"{_SEE} (?:(?:{_ROW} )*(?P<line>{_LINE})|(?:{_ROW} )+(?P<row>{_ID}|\d+(?:\.\d+)*)|(?P<id>(?-i:{_ID})))",
    re.IGNORECASE,
)
_ONLY_CITES = re.compile(rf"\W*(?:please )?{_SEE} (?:{_ROW} )?(?P<place>{_PLACE})\b.{{0,40}}", re.IGNORECASE)
_ORIGIN = re.compile(r"(?P<file>.*\.\w+), (?P<sheet>.*), row (?P<row>\d+)(?: \((?P<id>.+)\))?", re.DOTALL)


def origin_of(file: str, question: Question) -> Sentence:
    """Where an entry that is learned came from: file, sheet, row, and the ID that the question has there."""
    return _origin_said(file, question.key.sheet, question.key.row, question.id)


def origin_words(source: str) -> str:
    """What a bank keeps of an origin, as a sentence that can be translated again; other words as they are."""
    found = _ORIGIN.fullmatch(source)
    if not found:
        return source
    return _origin_said(found["file"], found["sheet"], int(found["row"]), found["id"] or "")


def rows_cited(text: str) -> Iterator[str]:
    """The IDs that a text sends to, rows of a sheet as "row 14", and "above" where it says nothing else.

    Neither of the last two is an ID, so they lead nowhere that is known: rows are inserted every year.
    """
    text = normalise(text)
    for found in _CITES.finditer(text):
        yield found["line"] or found["row"] or found["id"]
    if only := _ONLY_CITES.fullmatch(text):
        yield only["place"]


def leads_there(
    cited: str, entry: Entry, entries: Mapping[EntryId, Entry], ids: Mapping[str, Question]
) -> bool:
    """Whether the form with these questions asks under the ID what the entry's own form asked under it."""
    file, asked = _origin(entry)[0], ids.get(cited)
    return asked is not None and any(
        _origin(other) == (file, cited) and _asks(other, asked.text)
        for other in entries.values()
        if other.source.endswith(f" ({cited})")  # said first, because a bank may hold 50,000
    )


def _origin_said(file: str, sheet: str, row: int, id: str) -> Sentence:
    if not id:
        return said("{file}, {sheet}, row {row}", file=file, sheet=sheet, row=row)
    return said("{file}, {sheet}, row {row} ({id})", file=file, sheet=sheet, row=row, id=id)


def _origin(entry: Entry) -> tuple[str, str]:
    found = _ORIGIN.fullmatch(entry.source)
    return (found["file"], found["id"] or "") if found else ("", "")


def _asks(entry: Entry, text: str) -> bool:
    wanted = normalise(text).casefold()
    return any(normalise(wording).casefold() == wanted for wording in (entry.question, *entry.phrasings))
