"""Which entries the table shows, and in what order: the display rows, the filters and the sorting."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from prefill.domain.entries import Entry, EntryId, Level
from prefill.domain.progress import Progress, Task
from prefill.ui.bank.findings import Finding, findings_of
from prefill.ui.bank.words import choice_words
from prefill.ui.figures import day_words
from prefill.ui.language import tr
from prefill.ui.states import level_word

if TYPE_CHECKING:
    from prefill.bank.places import BankAt

_LONGEST_CELL = 300  # characters; more is never visible in one row


class Column(IntEnum):
    """The columns of the table, from left to right."""

    QUESTION = 0
    CHOICE = 1
    ANSWER = 2
    CRITERIA = 3
    LEVEL = 4
    OWNER = 5
    REVIEW_BY = 6


class Row(NamedTuple):
    """An entry as the table shows it, with what the filters ask for."""

    id: EntryId
    cells: tuple[str, ...]
    level: Level
    criteria: tuple[str, ...]
    owner: str
    review_due: date | None
    is_overdue: bool


@dataclass(frozen=True)
class Chosen:
    """Certain entries, such as those behind a bar of the overview, and what they are called."""

    words: str
    entries: frozenset[EntryId]


@dataclass(frozen=True)
class Filter:
    """What the table is narrowed to. ``owner`` None means anybody, an empty one nobody."""

    level: Level | None = None
    criterion: str = ""
    owner: str | None = None
    finding: Finding | None = None
    only: Chosen | None = None

    @property
    def is_empty(self) -> bool:
        return self == Filter()

    def admitted(self, rows: Sequence[Row]) -> Sequence[Row]:
        """The rows that pass all but the finding, which a row doesn't know.

        Many rows go through at each keystroke, so each goes only through what is set.
        """
        if self.level is not None:
            rows = [row for row in rows if row.level is self.level]
        if self.owner is not None:
            rows = [row for row in rows if row.owner == self.owner]
        if self.criterion:
            codes = {code for row in rows for code in row.criteria}
            others = {code for code in codes if not is_under(code, self.criterion)}
            rows = [row for row in rows if not others.issuperset(row.criteria)]
        if self.only is not None:
            rows = [row for row in rows if row.id in self.only.entries]
        return rows


class Order(NamedTuple):
    """By which column the table is sorted."""

    column: Column
    descending: bool = False


@dataclass(frozen=True)
class Rows:
    """The display rows of a whole bank and their places, and the entries behind each finding.

    They are for one listing, which goes on with them as they are: a large bank's take their time to be made,
    off the window's thread.
    """

    by_entry: dict[EntryId, Row]
    places: dict[EntryId, int]
    findings: dict[Finding, set[EntryId]]

    @property
    def rows(self) -> list[Row]:
        return list(self.by_entry.values())


def read_rows(bank_path: BankAt, today: date) -> Task[Rows]:
    """Make the display rows of all entries. Opens the bank for itself, so that it may run in any thread."""
    from prefill.bank import Bank

    yield Progress(0, 2, tr("Reading the answer bank"))
    with Bank.open(bank_path, read_only=True) as bank:
        entries = bank.entries()
    yield Progress(1, 2, tr("Reading the answer bank"))
    return rows_of(entries, today)


def rows_of(entries: Sequence[Entry], today: date) -> Rows:
    """The display rows of these entries."""
    words = _Words(today)
    by_entry = {entry.id: words.row(entry) for entry in entries}
    places = {entry: place for place, entry in enumerate(by_entry)}
    return Rows(by_entry, places, {finding: set(ids) for finding, ids in findings_of(entries, today).items()})


class Listing:
    """The display rows of every entry of the bank, in the bank's own order."""

    def __init__(self, today: Callable[[], date] = date.today) -> None:
        self._today = today
        self._rows: dict[EntryId, Row] = {}
        self._places: dict[EntryId, int] = {}
        self._findings: dict[Finding, set[EntryId]] = {finding: set() for finding in Finding}

    def __len__(self) -> int:
        return len(self._rows)

    def __contains__(self, entry: EntryId) -> bool:
        return entry in self._rows

    def load(self, read: Rows) -> None:
        """Forget all rows and take these."""
        self._rows, self._places = read.by_entry, read.places
        self._findings.update(read.findings)

    def put(self, entry: Entry) -> Row:
        """Take in a new or a changed entry; one that comes back after a deletion regains its place."""
        row = row_of(entry, self._today())
        is_back = entry.id not in self._rows and entry.id in self._places
        self._rows[entry.id] = row
        self._places.setdefault(entry.id, len(self._places))
        for finding, found in findings_of((entry,), self._today()).items():
            self._findings[finding].discard(entry.id)
            self._findings[finding].update(found)
        if is_back:
            self._rows = dict(sorted(self._rows.items(), key=lambda item: self._places[item[0]]))
        return row

    def drop(self, entry: EntryId) -> None:
        """Forget a deleted entry, though not its place."""
        self._rows.pop(entry, None)

    def set_contradicting(self, entries: Iterable[EntryId]) -> None:
        """Say which entries contradict others: that takes a look at all of them."""
        self._findings[Finding.CONFLICTING] = set(entries)

    def count(self, narrowed: Filter) -> int:
        """How many entries pass a filter."""
        if narrowed.is_empty:
            return len(self._rows)
        if narrowed == Filter(finding=narrowed.finding) and narrowed.finding is not None:
            found = self._findings[narrowed.finding]
            is_any_gone = len(self._rows) < len(self._places)
            return len(found & self._rows.keys()) if is_any_gone else len(found)
        return len(self.rows(narrowed))

    def levels(self) -> Counter[Level]:
        """How many entries are of each level."""
        return Counter(row.level for row in self._rows.values())

    def rows(
        self,
        narrowed: Filter,
        found: Sequence[EntryId] | None = None,
        order: Order | None = None,
        kept: Collection[EntryId] = (),
    ) -> list[Row]:
        """The rows to show: of ``found`` (None: of all), those that pass the filter, and any in ``kept``.

        Without an order they come as found, else as they stand in the bank.
        """
        if found is None:
            rows = list(self._rows.values())
        else:
            wanted = dict.fromkeys([*found, *kept])
            rows = [self._rows[entry] for entry in wanted if entry in self._rows]
        if not narrowed.is_empty:
            rows = self._narrowed(rows, narrowed, kept)
        return rows if order is None else _sorted(rows, order)

    def _narrowed(self, rows: list[Row], narrowed: Filter, kept: Collection[EntryId]) -> list[Row]:
        having = None if narrowed.finding is None else self._findings[narrowed.finding]
        passed = list(
            narrowed.admitted(rows if having is None else [row for row in rows if row.id in having])
        )
        if not kept:
            return passed
        shown = {row.id for row in passed}.union(kept)
        return [row for row in rows if row.id in shown]

    def criteria(self) -> list[str]:
        """Every code in use, sorted as a person would: CC6.2 before CC6.10."""
        return sorted({code for row in self._rows.values() for code in row.criteria}, key=natural)

    def criteria_of(self, entry: EntryId) -> tuple[str, ...]:
        """The codes of one entry, as they were when it was last listed."""
        row = self._rows.get(entry)
        return row.criteria if row is not None else ()

    def owners(self) -> list[str]:
        """Everybody who owns an entry."""
        return sorted({row.owner for row in self._rows.values()} - {""}, key=str.casefold)


def row_of(entry: Entry, today: date) -> Row:
    """The display row of one entry."""
    return _Words(today).row(entry)


class _Words:
    """What the cells of rows say. What many rows share is said once, and anew by the next reader of the bank:
    looking up a translation costs more than all the rest of a row."""

    def __init__(self, today: date) -> None:
        self._today = today
        self._choice = cache(choice_words)
        self._level = cache(level_word)
        self._day = cache(day_words)

    def row(self, entry: Entry) -> Row:
        """The display row of an entry; overdue is what was to be reviewed before today."""
        due = entry.review_due
        is_overdue = due is not None and due < self._today
        cells = (
            _one_line(entry.question),
            self._choice(entry.choice),
            _one_line(entry.answer),
            ", ".join(entry.criteria),
            self._level(entry.level),
            entry.owner,
            f"⚠ {self._day(due)}" if is_overdue else self._day(due),
        )
        return Row(entry.id, cells, entry.level, entry.criteria, entry.owner, due, is_overdue)


def is_under(code: str, criterion: str) -> bool:
    """Whether a code is a criterion or stands below it: CC6.1 is under CC6, and CC6.10 is not under CC6.1."""
    code, criterion = code.casefold(), criterion.casefold()
    if not code.startswith(criterion):
        return False
    rest = code[len(criterion) :]
    return not (rest[:1].isdigit() and criterion[-1:].isdigit())


@lru_cache(maxsize=4096)
def natural(code: str) -> tuple[tuple[int, int | str], ...]:
    """A sort key by which numbers inside a text count as numbers."""
    parts: list[tuple[int, int | str]] = []
    digits = ""
    for character in f"{code.casefold()}\0":
        if character.isdecimal():
            digits += character
            continue
        if digits:
            parts.append((0, int(digits)))
            digits = ""
        parts.append((1, character))
    return tuple(parts)


def _one_line(text: str) -> str:
    lines = text[:_LONGEST_CELL].strip().splitlines()
    return lines[0] if lines else ""


def _sorted(rows: Sequence[Row], order: Order) -> list[Row]:
    by = _SORT_KEYS.get(order.column)
    keys = [row.cells[order.column].casefold() for row in rows] if by is None else list(map(by, rows))
    places = sorted(range(len(rows)), key=keys.__getitem__, reverse=order.descending)
    return [rows[place] for place in places]


_LEVELS = {level: place for place, level in enumerate(Level)}

_SORT_KEYS: dict[Column, Callable[[Row], Any]] = {
    Column.CRITERIA: lambda row: [natural(code) for code in row.criteria],
    Column.LEVEL: lambda row: _LEVELS[row.level],
    Column.REVIEW_BY: lambda row: row.review_due or date.max,
}
