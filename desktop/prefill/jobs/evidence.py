"""The evidence that answers cite: whether it is there and holds on the day, and its copy beside the form."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePath

from prefill.domain.entries import Entry
from prefill.domain.errors import PrefillError
from prefill.domain.sentences import said


class EvidenceNotCopied(PrefillError):
    """A file of evidence could not be put beside the copy, which is not concerned."""

    def __init__(self, file: Path, folder: Path, error: OSError) -> None:
        super().__init__(
            said(
                "{name} cannot be copied into {folder} ({reason}). The filled copy is in place.",
                name=file.name,
                folder=folder,
                reason=error.strerror,
            )
        )


@dataclass(frozen=True)
class Evidence:
    """One thing that answers cite: its label as the entry has it, its file where it is one.

    ``holds_until`` is the last day for which it is evidence, ``holds_from`` the first.
    """

    label: str
    file: Path | None = None
    is_missing: bool = False
    holds_from: date | None = None
    holds_until: date | None = None

    def fault(self, day: date) -> str:
        """What is wrong with it on a day, as a sentence; nothing where all is well."""
        if self.is_missing:
            return said("The file is not there.")
        if self.holds_until is not None and self.holds_until < day:
            return said("It held until {day}.", day=self.holds_until)
        if self.holds_from is not None and self.holds_from > day:
            return said("It holds from {day} on.", day=self.holds_from)
        return ""


def cited(entries: Iterable[Entry], folder: Path) -> tuple[Evidence, ...]:
    """What these entries cite, each once; files are looked for in ``folder`` where they name none."""
    return tuple(dict.fromkeys(one for entry in entries for one in _of(entry, folder)))


def copy_evidence(evidence: Sequence[Evidence], folder: Path) -> tuple[Path, ...]:
    """Put the files among the evidence into a folder, which is made; gives the copies.

    Two files of one name both find room. Raises EvidenceNotCopied.
    """
    copies: dict[str, Path] = {}
    for one in evidence:
        if one.file is None or one.is_missing:
            continue
        target = folder / _free_name(one.file, copies)
        try:
            folder.mkdir(exist_ok=True)
            shutil.copyfile(one.file, target)
        except OSError as error:
            raise EvidenceNotCopied(one.file, folder, error) from error
        copies[target.name.casefold()] = target
    return tuple(copies.values())


def _of(entry: Entry, folder: Path) -> Iterator[Evidence]:
    for line in entry.evidence.splitlines():
        text = line.strip()
        if not text:
            continue
        path = folder / text
        is_file = _is_file(path)
        looks_like_file = "://" not in text and 1 < len(PurePath(text).suffix) <= 5 and " " not in path.suffix
        yield Evidence(
            label=text,
            file=path if is_file else None,
            is_missing=looks_like_file and not is_file,
            holds_from=entry.evidence_from,
            holds_until=entry.evidence_until,
        )


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # a label may be anything, also what is no path at all
        return False


def _free_name(file: Path, taken: dict[str, Path]) -> str:
    name, number = file.name, 2
    while name.casefold() in taken:
        name, number = f"{file.stem} ({number}){file.suffix}", number + 1
    return name
