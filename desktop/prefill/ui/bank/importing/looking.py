"""A first look at files that are to be imported: what each of them seems to be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from prefill.domain.errors import PrefillError
from prefill.domain.progress import Progress, Task
from prefill.ui.language import tr
from prefill.ui.translated import translated

if TYPE_CHECKING:
    from prefill.bank.tables import TableSheet

_TABLES_ALONE = frozenset({".csv", ".tsv", ".json"})


class Kind(StrEnum):
    """What a file seems to be.

    Of a ``FOREIGN`` table a person has to say what its columns hold; a ``LOCKED`` workbook needs a password.
    """

    TABLE = "table"
    FOREIGN = "foreign"
    FORM = "form"
    LOCKED = "locked"
    BROKEN = "broken"


@dataclass(frozen=True)
class Look:
    """A file, what it seems to be, and the tables in it; ``why`` says of a broken one what is wrong."""

    path: Path
    kind: Kind
    sheets: tuple[TableSheet, ...] = ()
    why: str = ""


def look_at(paths: Sequence[Path]) -> Task[tuple[Look, ...]]:
    """Look at each file; none of them stops the others."""
    looks = []
    for done, path in enumerate(paths):
        yield Progress(done, len(paths), tr("Looking at {file}").format(file=path.name))
        looks.append(_look(path))
    return tuple(looks)


def _look(path: Path) -> Look:
    from prefill.bank.tables import is_table
    from prefill.jobs.sources import needs_password, table_sheets

    is_table_alone = path.suffix.casefold() in _TABLES_ALONE
    try:
        sheets = table_sheets(path)
        if is_table_alone or is_table(path):
            is_clear = any(sheet.is_clear for sheet in sheets)
            return Look(path, Kind.TABLE if is_clear else Kind.FOREIGN, sheets)
    except PrefillError as error:
        # A workbook that is no table may be a form that opens otherwise; the import itself will tell.
        if is_table_alone:
            return Look(path, Kind.BROKEN, why=translated(str(error)))
        return Look(path, Kind.LOCKED if needs_password(path) else Kind.FORM)
    return Look(path, Kind.FORM, sheets)
