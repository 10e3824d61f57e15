"""What a file gives the answer bank: the rows of a table, or the answers of a completed questionnaire."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from prefill.bank.importing import Found, Skipped
from prefill.bank.table_errors import NoTableColumns, UnknownTableKind
from prefill.bank.tables import ColumnMapping, Grid, TableRead, TableSheet, is_table, read_table
from prefill.bank.tables import table_sheets as sheets_of
from prefill.domain.corrections import NOTHING_SAID, Corrections
from prefill.domain.entries import Level
from prefill.domain.errors import PrefillError
from prefill.domain.sentences import said
from prefill.jobs.learning import learn
from prefill.questionnaire import read as find_questions
from prefill.workbook import Sheet, Workbook, open_workbook
from prefill.workbook.container import PasswordNeeded
from prefill.workbook.plain_values import ValueBook, read_values

_SEPARATED = frozenset({".csv", ".tsv"})
_VALUES_ALONE = frozenset({".xls", ".xlsb", ".ods"})
_TABLES_ALONE = frozenset({".json"})
Given = tuple[Sequence[Found], Sequence[Skipped]]


class NothingToLearn(PrefillError):
    """A file without a single answered question."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            said(
                "{name} holds no answered question that Prefill can see. Is it the completed file?",
                name=path.name,
            )
        )


@dataclass(frozen=True)
class ReadAs:
    """How files are to be read.

    ``level`` overrides a table's own; without either an entry is a draft. ``corrections`` are those of the
    layouts of forms. ``mappings`` say of tables which columns hold what. ``password`` opens the workbooks
    that ask for one, unless ``passwords`` has one for the file.
    """

    level: Level | None = None
    corrections: Corrections = NOTHING_SAID
    mappings: Mapping[Path, ColumnMapping] = field(default_factory=dict)
    password: str | None = None
    passwords: Mapping[Path, str] = field(default_factory=dict)


def needs_password(path: Path) -> bool:
    """Whether a workbook opens with a password alone."""
    try:
        open_workbook(path)
    except PasswordNeeded:
        return True
    except PrefillError:
        pass
    return False


def check_password(path: Path, password: str) -> None:
    """Raises WrongPassword where it does not open the workbook, and the other errors of workbooks."""
    open_workbook(path, password)


def entries_in(path: Path, reading: ReadAs) -> Given:
    """The entries of a file, and what was left out of it and why.

    Raises NothingToLearn, and the errors of tables and of workbooks.
    """
    suffix = path.suffix.casefold()
    if path in reading.mappings or suffix in _TABLES_ALONE:
        return _as_given(path, _table(path, reading, _values(path)))
    if suffix in _VALUES_ALONE | _SEPARATED:
        return _from_values(path, reading)
    return _from_workbook(path, reading)


def table_sheets(path: Path) -> tuple[TableSheet, ...]:
    """The tables of a file, for a person to say which columns hold what; also of .xls, .xlsb and .ods.

    Raises the errors of tables and of workbooks.
    """
    return sheets_of(path, _grids(_values(path)))


def _from_workbook(path: Path, reading: ReadAs) -> Given:
    """One that is not a bank's own is a completed form first, and a table where it asks nothing."""
    workbook = open_workbook(path, reading.passwords.get(path, reading.password))
    is_readable = workbook.password is None  # tables are read without a password
    if is_readable and is_table(path):
        return _as_given(path, _table(path, reading, None))
    form = _learned(path, workbook, reading)
    if form[0]:
        return form
    try:
        table = _table(path, reading, None) if is_readable else None
    except (NoTableColumns, UnknownTableKind):
        table = None
    if table is None:
        raise NothingToLearn(path)
    return _as_given(path, table)


def _from_values(path: Path, reading: ReadAs) -> Given:
    """A table where it heads nothing that a bank does not know, or gives more than a form would."""
    form = _learned(path, read_values(path), reading)
    try:
        table = _table(path, reading, _values(path))
    except NoTableColumns:
        if not form[0]:
            raise
        return form
    is_ours = not table.unknown_columns
    return _as_given(path, table) if is_ours or _answered(table.found) > _answered(form[0]) else form


def _learned(path: Path, form: Workbook | ValueBook, reading: ReadAs) -> Given:
    return learn(find_questions(form, reading.corrections), path.name, reading.level or Level.DRAFT)


def _answered(found: Sequence[Found]) -> int:
    return sum(bool(one.entry.answer or one.entry.choice) for one in found)


def _table(path: Path, reading: ReadAs, book: ValueBook | None) -> TableRead:
    return read_table(path, reading.level, reading.mappings.get(path), _grids(book))


def _as_given(path: Path, table: TableRead) -> Given:
    unknown = [
        Skipped(path.name, said("The column “{name}” is not known.", name=name))
        for name in table.unknown_columns
    ]
    return table.found, (*table.skipped, *unknown)


def _values(path: Path) -> ValueBook | None:
    """The values of a file that tables are not read from by themselves."""
    return read_values(path) if path.suffix.casefold() in _VALUES_ALONE else None


def _grids(book: ValueBook | None) -> Sequence[Grid] | None:
    return [Grid(sheet.name, _texts(sheet)) for sheet in book.sheets] if book else None


def _texts(sheet: Sheet) -> list[tuple[str, ...]]:
    height = max((row for row, _ in sheet.values), default=0)
    width = max((column for _, column in sheet.values), default=0)
    rows = [[""] * width for _ in range(height)]
    for (row, column), value in sheet.values.items():
        rows[row - 1][column - 1] = str(value)
    return [tuple(cells) for cells in rows]
