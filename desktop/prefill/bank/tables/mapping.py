"""Which column of somebody else's table holds which field: guessed to start from, corrected by a person."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from prefill.bank.tables.columns import read_columns
from prefill.bank.tables.raw import RawTable

SEVERAL = frozenset({"phrasings", "criteria", "answer", "notes", "evidence", "source"})
_SAMPLE = 5
_LOOKED_AT = 200
_WORD = re.compile(r"[a-z]+")
# The first rule whose words all stand in a heading names its field; a field is guessed once unless SEVERAL.
_RULES = (
    ("phrasings", "alternate", "alternative", "variation", "variant", "similar", "phrasing"),
    ("short_answer", "short answer", "short response", "brief answer"),
    (
        "reviewed_on",
        "last review",
        "last reviewed",
        "reviewed on",
        "last updated",
        "last modified",
        "last verified",
    ),
    ("review_by", "next review", "review due", "review date", "review by", "expires", "expiry", "due date"),
    ("review_every", "review cycle", "review frequency", "review interval"),
    ("last_used", "last used"),
    ("times_used", "times used", "use count", "usage count"),
    ("question", "question", "requirement", "request", "query", "control description"),
    ("choice", "yes no", "compliance", "compliant", "comply"),
    ("answer", "answer", "response", "reply"),
    ("owner", "owner", "responsible", "expert", "sme", "author", "assignee"),
    ("criteria", "tag", "tags", "criteria", "control id", "controls", "framework"),
    ("evidence", "evidence", "attachment", "attachments", "document", "documents", "link", "url"),
    ("product", "product", "products", "business unit"),
    ("language", "language", "locale"),
    ("notes", "note", "notes", "comment", "comments", "remark", "remarks", "category", "section", "topic"),
    ("source", "source", "project", "origin"),
)


@dataclass(frozen=True)
class ColumnMapping:
    """The field of each heading; headings that are not named here are left out.

    Several columns may hold one of the fields in SEVERAL, and are then joined. ``sheet`` None means every
    sheet that has one of these headings.
    """

    fields: Mapping[str, str]
    sheet: str | None = None


@dataclass(frozen=True)
class TableSheet:
    """One table of a file as a person sees it who says what its columns hold.

    ``headings`` are names that are unique; ``guess`` is a mapping to start from; ``sample`` the first rows;
    ``is_clear`` says that questions and answers are headed as such, so that nobody need be asked.
    """

    name: str
    headings: tuple[str, ...]
    guess: Mapping[str, str]
    sample: tuple[tuple[str, ...], ...]
    rows: int
    is_clear: bool


def describe(table: RawTable) -> TableSheet:
    """A table, its guess and a sample."""
    sample = [
        [row.cells[at] or "" for row in table.rows[:_LOOKED_AT] if at < len(row.cells)]
        for at in _columns(table)
    ]
    return TableSheet(
        table.sheet,
        table.names,
        _guess(table, sample),
        tuple(tuple(cell or "" for cell in row.cells) for row in table.rows[:_SAMPLE]),
        len(table.rows),
        read_columns(table.headings).are_a_table,
    )


def fields_by_column(table: RawTable, mapping: ColumnMapping) -> dict[int, str]:
    """The field of each mapped column, by position from 0; none where the mapping is for another table."""
    if mapping.sheet is not None and mapping.sheet != table.sheet:
        return {}
    return {at: mapping.fields[name] for at, name in enumerate(table.names) if mapping.fields.get(name)}


def _columns(table: RawTable) -> range:
    return range(len(table.headings))


def _guess(table: RawTable, sample: Sequence[Sequence[str]]) -> dict[str, str]:
    """By the known headings, by the words of the others, and by what stands in the columns."""
    fields = dict(read_columns(table.headings).fields)
    for at, field in _by_words(table.headings):
        if at not in fields and (field in SEVERAL or field not in fields.values()):
            fields[at] = field
    for field, weight in (("question", _questions), ("answer", _length)):
        if field not in fields.values():
            free = [at for at in _columns(table) if at not in fields and weight(sample[at]) > 0]
            if free:
                fields[max(free, key=lambda at: weight(sample[at]))] = field
    return {table.names[at]: fields[at] for at in sorted(fields)}


def _by_words(headings: Iterable[str]) -> Iterator[tuple[int, str]]:
    for at, heading in enumerate(headings):
        words = f" {' '.join(_WORD.findall(heading.casefold()))} "
        for field, *signs in _RULES:
            if any(f" {sign} " in words or f" {sign}s " in words for sign in signs):
                yield at, field
                break


def _questions(texts: Sequence[str]) -> float:
    """The share of texts that ask."""
    return sum(text.rstrip().endswith(("?", "？")) for text in texts) / max(len(texts), 1)


def _length(texts: Sequence[str]) -> float:
    """The mean length, where it is one of sentences."""
    mean = sum(map(len, texts)) / max(len(texts), 1)
    return mean if mean > 20 else 0
