"""What a person said about a form where it was understood wrongly: its layout, and the words of its lists."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NewType

from prefill.domain.cells import CellValue
from prefill.domain.questions import ChoiceCode
from prefill.domain.text import normalise

Fingerprint = NewType("Fingerprint", str)


@dataclass(frozen=True)
class Place:
    """A row and a text that stands in it, by which it is found again where rows were added above."""

    row: int
    words: str


@dataclass(frozen=True)
class CellLook:
    """How a filled cell looks: the columns that it spans, whether it is bold, its fill."""

    first: int
    last: int
    is_bold: bool
    fill: str | None


RowLook = tuple[CellLook, ...]


@dataclass(frozen=True)
class OneRow:
    """Whether one row asks."""

    place: Place
    asks: bool


@dataclass(frozen=True)
class RowsLike:
    """Whether all rows of one look ask."""

    look: RowLook
    asks: bool


@dataclass(frozen=True)
class SheetCorrection:
    """What a person said about one sheet; None leaves the matter to detection.

    Columns are letters. ``answers`` are all columns to be filled in; an ``id`` of ``""`` says that there is
    none. Of two words about the same row the later counts.
    """

    asks: bool | None = None
    header: Place | None = None
    question: str | None = None
    id: str | None = None
    answers: tuple[str, ...] | None = None
    rows: tuple[OneRow | RowsLike, ...] = ()


UNCORRECTED = SheetCorrection()


@dataclass(frozen=True)
class KeptCorrection:
    """A correction with the shape of the sheet that it was made for, and that sheet's name."""

    fingerprint: Fingerprint
    sheet: str
    said: SheetCorrection


@dataclass(frozen=True)
class ListWords:
    """What words of one list mean: the list's items, and those words that a person gave a meaning.

    None as a meaning says that the word is none of yes, no, partial and n/a.
    """

    items: tuple[CellValue, ...]
    meanings: Mapping[str, ChoiceCode | None] = field(hash=False)

    def is_of(self, items: Sequence[CellValue]) -> bool:
        """Whether this is about a list of these items, in whatever order they stand."""
        return _folded(self.items) == _folded(items)


@dataclass(frozen=True)
class Corrections:
    """All that was said, the latest last."""

    sheets: tuple[KeptCorrection, ...] = ()
    lists: tuple[ListWords, ...] = ()

    def of_sheet(
        self, fingerprint: Fingerprint, name: str, names: Container[str] = ()
    ) -> SheetCorrection | None:
        """What holds for a sheet: its own correction, else the latest for a sheet of its shape.

        ``names`` are the sheets of the workbook: that there is nothing to answer on one of them says nothing
        about the others of its shape.
        """
        alike = [kept for kept in self.sheets if fingerprint and kept.fingerprint == fingerprint]
        own = [kept for kept in alike if kept.sheet == name]
        for kept in reversed(own or alike):
            is_neighbour = kept.sheet != name and kept.sheet in names
            said = replace(kept.said, asks=None) if is_neighbour and kept.said.asks is False else kept.said
            return said if said != UNCORRECTED else None
        return None

    def with_sheet(self, kept: KeptCorrection) -> Corrections:
        """With this in place of what was said about the sheet before."""
        others = tuple(k for k in self.sheets if (k.fingerprint, k.sheet) != (kept.fingerprint, kept.sheet))
        return replace(self, sheets=(*others, kept))

    def without(self, fingerprint: Fingerprint) -> Corrections:
        """With nothing said about sheets of this shape."""
        return replace(self, sheets=tuple(k for k in self.sheets if k.fingerprint != fingerprint))

    def meanings_of(self, items: Sequence[CellValue]) -> Mapping[str, ChoiceCode | None]:
        """What was said about the words of a list."""
        return next((words.meanings for words in self.lists if words.is_of(items)), {})

    def with_meaning(self, items: Sequence[CellValue], word: str, code: ChoiceCode | None) -> Corrections:
        """With one more word of a list that means what was said."""
        meanings = {**self.meanings_of(items), word: code}
        others = tuple(words for words in self.lists if not words.is_of(items))
        return replace(self, lists=(*others, ListWords(tuple(items), meanings)))

    def joined(self, later: Corrections) -> Corrections:
        """Both together; where they contradict one another the later holds."""
        result = self
        for kept in later.sheets:
            result = result.with_sheet(kept)
        for words in later.lists:
            others = tuple(w for w in result.lists if not w.is_of(words.items))
            result = replace(result, lists=(*others, words))
        return result

    def moved(self, start: Corrections, now: Corrections) -> Corrections:
        """What makes these different from ``start``, said of ``now`` instead, which somebody else changed."""
        places = {(kept.fingerprint, kept.sheet) for kept in self.sheets}
        forgotten = {(kept.fingerprint, kept.sheet) for kept in start.sheets} - places
        kept_on = Corrections(
            tuple(kept for kept in now.sheets if (kept.fingerprint, kept.sheet) not in forgotten),
            tuple(w for w in now.lists if w not in start.lists or self.meanings_of(w.items)),
        )
        return kept_on.joined(
            Corrections(
                tuple(kept for kept in self.sheets if kept not in start.sheets),
                tuple(words for words in self.lists if words not in start.lists),
            )
        )


NOTHING_SAID = Corrections()


def _folded(items: Sequence[CellValue]) -> frozenset[str]:
    return frozenset(normalise(str(item)).casefold() for item in items)
