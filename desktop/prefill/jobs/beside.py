"""Banks that are read beside one's own, such as the company's: their entries answer too, under longer IDs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from prefill.bank import Bank
from prefill.bank.places import BankAt
from prefill.domain.entries import Entry, EntryId, Level, Phrasing


@dataclass(frozen=True)
class Banks:
    """One's own bank and those beside it, all open to be read. Nobody's entries are changed through it."""

    own: Bank
    beside: tuple[Bank, ...] = ()

    def entries(self) -> list[Entry]:
        """All entries, one's own first.

        What comes from beside carries the name of its file before its ID. An entry that one's own bank has
        under the same ID is not taken from beside: one's own word counts.
        """
        found = self.own.entries()
        own = {entry.id for entry in found}
        for bank in self.beside:
            others = [entry for entry in bank.entries() if entry.id not in own]
            found += [replace(entry, id=id_beside(bank.path, entry.id)) for entry in others]
        return found

    def sources(self) -> dict[EntryId, str]:
        """The name of the bank that an entry comes from, for those that are not one's own."""
        return {
            id_beside(bank.path, entry.id): bank.path.stem for bank in self.beside for entry in bank.entries()
        }

    def get(self, model: str, hashes: Sequence[str]) -> Mapping[str, bytes]:
        """Vectors that any of the banks knows: together they are the matcher's cache."""
        known: dict[str, bytes] = {}
        for bank in (self.own, *self.beside):
            known.update(bank.vectors.get(model, [key for key in hashes if key not in known]))
        return known

    def put(self, model: str, vectors: Mapping[str, bytes]) -> None:
        """Keep vectors in one's own bank, if it may be written."""
        self.own.vectors.put(model, vectors)


@contextmanager
def opened(own: BankAt, beside: Sequence[Path] = ()) -> Iterator[Banks]:
    """Open banks to read them. Raises the named errors of a bank."""
    with ExitStack() as stack:
        banks = [stack.enter_context(Bank.open(path, read_only=True)) for path in (own, *beside)]
        yield Banks(banks[0], tuple(banks[1:]))


def id_beside(bank: Path, entry: EntryId) -> EntryId:
    """What an entry of a bank beside one's own is called."""
    return EntryId(f"{bank.stem}/{entry}")


def wordings(entries: Sequence[Entry]) -> list[Phrasing]:
    """All wordings of the entries that are not retired, each entry's question first."""
    return [
        Phrasing(entry.id, text, entry.language)
        for entry in entries
        if entry.level is not Level.RETIRED
        for text in (entry.question, *entry.phrasings)
    ]
