"""The evidence that answers cite: whether it is there and holds on the day, and its copy beside the form."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path, PurePath
from types import MappingProxyType
from typing import TYPE_CHECKING

from prefill.domain.entries import Entry
from prefill.domain.errors import PrefillError
from prefill.domain.progress import Progress, Task
from prefill.domain.sentences import said

if TYPE_CHECKING:
    from prefill.jobs.store import JobStore

_NOTHING: Mapping[str, str] = MappingProxyType({})
_LONGEST_SUFFIX = 5


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


class EvidenceNotRemoved(PrefillError):
    """A file that was put beside an earlier copy is cited no more, and cannot be removed."""

    def __init__(self, file: Path, error: OSError) -> None:
        super().__init__(
            said(
                "{name} cannot be removed from {folder} ({reason}), though no answer cites it any more. "
                "Remove it before you send the folder.",
                name=file.name,
                folder=file.parent,
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


def evidence_folder(target: Path) -> Path:
    """Where the evidence of a filled copy goes."""
    return target.with_name(f"{target.stem} - evidence")


def put_before(target: Path, store: JobStore) -> Mapping[str, str]:
    """What was put beside a copy earlier: the names of the files and their SHA-256."""
    return store.setting(_noted(target)) or {}


def note_put(target: Path, copies: Mapping[Path, str], store: JobStore) -> None:
    """Remember what was put beside a copy now."""
    store.keep_setting(_noted(target), {path.name: sha256 for path, sha256 in copies.items()} or None)


def copying(
    evidence: Sequence[Evidence], target: Path, before: Mapping[str, str]
) -> Task[Mapping[Path, str]]:
    """``copy_evidence`` for the folder of a filled copy, as long work, for files may be large."""
    yield Progress(0, 0, "")
    return copy_evidence(evidence, evidence_folder(target), before)


def copy_evidence(
    evidence: Sequence[Evidence], folder: Path, before: Mapping[str, str] = _NOTHING
) -> Mapping[Path, str]:
    """Put the files among the evidence into a folder, which is made; gives the copies with their SHA-256.

    ``before`` has the same by name for what was put there earlier: what of it is cited no more is removed.
    A file that a person put there or changed is neither removed nor replaced. Two files of one name both
    find room. Raises EvidenceNotCopied and EvidenceNotRemoved.
    """
    copies: dict[Path, str] = {}
    taken: set[str] = set()
    for one in evidence:
        if one.file is None or one.is_missing:
            continue
        try:
            sha256 = _sha256(one.file)
            target = _room_for(one.file, sha256, folder, taken, before)
            folder.mkdir(exist_ok=True)
            shutil.copyfile(one.file, target)
        except OSError as error:
            raise EvidenceNotCopied(one.file, folder, error) from error
        copies[target] = sha256
        taken.add(target.name.casefold())
    for name, sha256 in before.items():
        if name.casefold() not in taken:
            _remove(folder / name, sha256)
    return copies


def _noted(target: Path) -> str:
    return f"evidence in {evidence_folder(target)}"


def _remove(file: Path, sha256: str) -> None:
    try:
        if file.is_file() and _sha256(file) == sha256:
            file.unlink()
    except OSError as error:
        raise EvidenceNotRemoved(file, error) from error


def _of(entry: Entry, folder: Path) -> Iterator[Evidence]:
    for line in entry.evidence.splitlines():
        text = line.strip()
        if not text:
            continue
        path = folder / _at_home(text)
        is_file = _is_file(path)
        yield Evidence(
            label=text,
            file=path if is_file else None,
            is_missing=_looks_like_file(text) and not is_file,
            holds_from=entry.evidence_from,
            holds_until=entry.evidence_until,
        )


def _at_home(text: str) -> Path:
    try:
        return Path(text).expanduser()
    except RuntimeError:  # nobody knows where that home is
        return Path(text)


def _looks_like_file(text: str) -> bool:
    """Whether it ends like a file's name; the ``.1`` of a version is no such end."""
    suffix = PurePath(text).suffix
    is_end = 1 < len(suffix) <= _LONGEST_SUFFIX and suffix[1:].isalnum() and not suffix[1:].isdigit()
    return is_end and "://" not in text


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # a label may be anything, also what is no path at all
        return False


def _room_for(file: Path, sha256: str, folder: Path, taken: set[str], ours: Mapping[str, str]) -> Path:
    """A place under the file's name, or a numbered one where something else stands that is not ours."""
    for number in count(1):
        place = folder / (file.name if number == 1 else f"{file.stem} ({number}){file.suffix}")
        if place.name.casefold() in taken:
            continue
        if not place.exists() or (there := _sha256(place)) == sha256 or ours.get(place.name) == there:
            return place
    raise AssertionError  # there is always a number left


def _sha256(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
