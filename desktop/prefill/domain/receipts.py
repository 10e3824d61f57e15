"""The proof, made after writing, that nothing but the named cells changed."""

from __future__ import annotations

from dataclasses import dataclass, field

from prefill.domain.cells import CellChange


@dataclass(frozen=True)
class Receipt:
    """What two workbooks share and where they differ.

    ``faults`` are differences other than values of cells without formulas, as sentences;
    ``ok`` is true where there are none. Hashes are SHA-256 of the files, in hex.
    ``breaks_signature`` says that the original is digitally signed, which no changed copy is.
    ``counts`` gives things counted before and after, such as ``"merges": (12, 12)``.
    """

    changed_cells: tuple[CellChange, ...]
    changed_parts: tuple[str, ...]
    unchanged_parts: int
    original_sha256: str
    filled_sha256: str
    faults: tuple[str, ...] = ()
    counts: dict[str, tuple[int, int]] = field(default_factory=dict)
    breaks_signature: bool = False

    @property
    def emptied_cells(self) -> int:
        """How many cells held something and hold nothing now."""
        return sum(change.new in (None, "") for change in self.changed_cells)

    @property
    def plain_cells(self) -> int:
        """How many cells hold plain text now where single words had a format of their own."""
        return sum(change.was_rich and change.new not in (None, "") for change in self.changed_cells)

    @property
    def ok(self) -> bool:
        return not self.faults
