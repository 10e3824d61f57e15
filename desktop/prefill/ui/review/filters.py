"""Which questions the list shows: a kind of work, a sheet or section of it, and words to find."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from prefill.domain.responses import State
from prefill.ui.review.rows import DisplayRow


class Kind(Enum):
    """The kinds of work a list can be narrowed to."""

    ALL = auto()
    TO_DO = auto()
    PREFILLED = auto()
    FLAGGED = auto()
    CAUTIONS = auto()
    DISAGREEING = auto()
    NO_MATCH = auto()
    DONE = auto()


def is_to_do(row: DisplayRow) -> bool:
    """Nobody has looked at it yet. A flagged question was looked at and set aside."""
    return row.state in (State.EMPTY, State.PREFILLED)


_KINDS: Mapping[Kind, Callable[[DisplayRow], bool]] = {
    Kind.ALL: lambda _row: True,
    Kind.TO_DO: is_to_do,
    Kind.PREFILLED: lambda row: row.state is State.PREFILLED,
    Kind.FLAGGED: lambda row: row.state is State.FLAGGED,
    Kind.CAUTIONS: lambda row: row.has_caution,
    Kind.DISAGREEING: lambda row: row.disagrees,
    Kind.NO_MATCH: lambda row: not row.has_match,
    Kind.DONE: lambda row: row.state.is_decided,
}


def is_of(kind: Kind, row: DisplayRow) -> bool:
    """Whether a row belongs to a kind of work."""
    return _KINDS[kind](row)


def counted(rows: Iterable[DisplayRow]) -> list[tuple[DisplayRow, int]]:
    """One row of each place and state, with how many there are: thousands of rows come down to dozens."""
    alike: dict[tuple[object, ...], tuple[DisplayRow, int]] = {}
    for row in rows:
        likeness = (row.key.sheet, row.section, row.state, row.has_match, row.has_caution, row.disagrees)
        alike[likeness] = (row, alike[likeness][1] + 1 if likeness in alike else 1)
    return list(alike.values())


@dataclass(frozen=True)
class Filter:
    """A choice of questions; an empty sheet, section or text leaves nothing out."""

    kind: Kind = Kind.ALL
    sheet: str = ""
    section: str | None = None
    text: str = ""

    def shows(self, row: DisplayRow) -> bool:
        """Whether the list shows this row. All words of the text must be found, in any order."""
        return (
            is_of(self.kind, row)
            and self.sheet in ("", row.key.sheet)
            and self.section in (None, row.section)
            and all(word in row.searchable for word in self.text.casefold().split())
        )
