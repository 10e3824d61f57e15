"""The matters to decide: which entries stand against each other or say the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from prefill.domain.entries import EntryId
from prefill.ui.language import tr

if TYPE_CHECKING:
    from prefill.bank.conflicts import Duplicate
    from prefill.jobs.survey import Survey


class Kind(StrEnum):
    """Why the entries stand together; ``CHOSEN`` by the person."""

    CONFLICT = "conflict"
    DUPLICATE = "duplicate"
    CHOSEN = "chosen"


@dataclass(frozen=True)
class Matter:
    """Entries to be decided about; ``likeness`` is that of duplicates, 1 where they share a wording."""

    kind: Kind
    entries: tuple[EntryId, ...]
    is_about_choice: bool = False
    likeness: float = 1.0

    @property
    def words(self) -> str:
        """What it is about, with a sign of its own."""
        match self.kind:
            case Kind.CONFLICT:
                return tr("⚠ Another choice") if self.is_about_choice else tr("⚠ Another answer")
            case Kind.DUPLICATE if self.likeness < 1:
                percent = QLocale().toString(int(self.likeness * 100))
                return tr("≈ Alike ({percent} %)").format(percent=percent)
            case Kind.DUPLICATE:
                return tr("= The same wording")
            case Kind.CHOSEN:
                return tr("Your selection")


def matters_of(survey: Survey, further: Sequence[Duplicate] = ()) -> list[Matter]:
    """Contradictions first, those about the choice before all; then duplicates, the surest first."""
    found = [Matter(Kind.CONFLICT, one.entries, one.is_about_choice) for one in survey.conflicts]
    known = {frozenset(matter.entries) for matter in found}
    for one in sorted((*survey.duplicates, *further), key=lambda one: -one.likeness):
        if frozenset(one.entries) not in known:
            known.add(frozenset(one.entries))
            found.append(Matter(Kind.DUPLICATE, one.entries, likeness=one.likeness))
    return found
