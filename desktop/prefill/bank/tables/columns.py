"""Which field a column of a table holds, by its heading, in whatever case and spacing it is written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from prefill.bank.records import FIELDS

# A form's own numbers are no IDs of entries, and its comments are answers: neither has another name here.
_ALSO = {
    "id": "entry id",
    "question": "questions, question text, question or requirement, requirement text",
    "phrasings": "other phrasings, phrasing, alternative questions, alternate questions, other questions",
    "choice": "choice code, yes/no, yes or no",
    "answer": "answers, answer text, response, responses, response text, reply",
    "other_answers": "further answers",
    "criteria": "criterion, criteria codes, tags",
    "level": "trust",
    "product": "products, product line",
    "language": "lang, locale",
    "owner": "answer owner, responsible",
    "review_by": "review date, review due, next review",
    "reviewed_on": "last review, last reviewed",
    "review_every": "review every months, review interval",
    "evidence": "evidences, attachment, attachments",
    "evidence_from": "evidence valid from",
    "evidence_until": "evidence valid until",
    "audience": "confidentiality",
    "notes": "note, remark, remarks, internal notes",
    "source": "sources, origin, where from",
}
_SEPARATORS = re.compile(r"[\s_\-./:*]+")


@dataclass(frozen=True)
class Columns:
    """The field in each column, by position from 0, and the headings that were not understood."""

    fields: dict[int, str]
    unknown: tuple[str, ...]

    @property
    def are_a_table(self) -> bool:
        """There is a question, and something that could answer it."""
        return "question" in self.fields.values() and not {"answer", "choice"}.isdisjoint(
            self.fields.values()
        )


def read_columns(headings: Sequence[str]) -> Columns:
    """Find the fields. A field's own name comes before other names for it; the first of two columns wins."""
    folded = [_folded(heading) for heading in headings]
    fields: dict[int, str] = {}
    for names in (_OWN, _OTHER):
        for position, heading in enumerate(folded):
            field = names.get(heading)
            if field and position not in fields and field not in fields.values():
                fields[position] = field
    unknown = [heading.strip() for i, heading in enumerate(headings) if i not in fields and heading.strip()]
    return Columns(fields, tuple(unknown))


def _folded(heading: str) -> str:
    return _SEPARATORS.sub("", heading.casefold())


_OWN = {_folded(field.name): field.name for field in FIELDS}
_OTHER = {_folded(name): field for field, names in _ALSO.items() for name in names.split(", ")}
