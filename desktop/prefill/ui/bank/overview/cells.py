"""What a cell of the heat map says: how well a criterion is covered, as a letter, a number and a tone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from prefill.domain.entries import EntryId, Level
from prefill.ui.bank.listing import Chosen
from prefill.ui.language import tr

if TYPE_CHECKING:
    from prefill.jobs.hygiene import Coverage

_TONES = {Level.GOLDEN: "good", Level.APPROVED: "accent", Level.DRAFT: "warn"}


@dataclass(frozen=True)
class Cell:
    """One criterion: its best level (None: no entry), the words for the eye and those to be read out."""

    code: str
    best: Level | None
    mark: str
    tone: str
    words: str
    entries: tuple[EntryId, ...]

    @property
    def chosen(self) -> Chosen:
        """The entries behind it, for the table."""
        return Chosen(self.code, frozenset(self.entries))


def cell_of(coverage: Coverage) -> Cell:
    """The best level decides on letter and tone; the number counts the entries of all levels."""
    best = next((level for level in _TONES if coverage.by_level[level]), None)
    code, title = coverage.criterion.code, coverage.criterion.title
    if best is None:
        words = tr("{code} {title}: no entry").format(code=code, title=title)
        return Cell(code, None, "–", "muted", words, ())
    letters = {Level.GOLDEN: tr("G"), Level.APPROVED: tr("A"), Level.DRAFT: tr("D")}
    counts = {level: QLocale().toString(len(coverage.by_level[level])) for level in _TONES}
    words = tr("{code} {title}: golden {golden}, approved {approved}, draft {draft}").format(
        code=code,
        title=title,
        golden=counts[Level.GOLDEN],
        approved=counts[Level.APPROVED],
        draft=counts[Level.DRAFT],
    )
    entries = coverage.entries
    mark = f"{letters[best]} {QLocale().toString(len(entries))}"
    return Cell(code, best, mark, _TONES[best], words, entries)
