"""The zip package: its parts, read within limits, and the relationships between them."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import zip_longest
from pathlib import Path
from urllib.parse import unquote
from xml.etree.ElementTree import Element
from xml.parsers.expat import XMLParserType

from prefill.domain.errors import PrefillError
from prefill.domain.sentences import said
from prefill.workbook import markup
from prefill.workbook.container import CannotBeFilled, NotAWorkbook
from prefill.workbook.zip_splice import replace_parts

_MAX_PARTS = 20_000
_MAX_PART = 256 * 1024 * 1024
_MAX_TOTAL = 1024 * 1024 * 1024
_CHUNK = 1024 * 1024
_LOCAL_HEADER = 30


class DamagedWorkbook(PrefillError):
    def __init__(self, path: Path, where: str, reason: str) -> None:
        super().__init__(
            said(
                "{name} is damaged or incomplete ({where}: {reason}). Ask for it to be sent again.",
                name=path.name,
                where=where,
                reason=reason,
            )
        )


class TooBigUnpacked(PrefillError):
    def __init__(self, path: Path, what: str) -> None:
        super().__init__(
            said(
                "{name} is larger inside than any questionnaire ({what}), so it is not opened.",
                name=path.name,
                what=what,
            )
        )


class SuspiciousPackage(PrefillError):
    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            said(
                "{name} is not opened, for it is not built as Excel builds files: {reason}.",
                name=path.name,
                reason=reason,
            )
        )


@dataclass(frozen=True)
class Relationship:
    """What one part says of another: ``kind`` is the last word of its type, ``target`` a part's name."""

    id: str
    kind: str
    target: str
    is_external: bool


class Package:
    """The parts of a workbook, all in memory."""

    def __init__(self, path: Path, data: bytes) -> None:
        """Raises DamagedWorkbook, TooBigUnpacked or SuspiciousPackage."""
        self.path = path
        self.data = data
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
            raise DamagedWorkbook(path, said("the zip package"), str(error)) from error
        self.entries: Mapping[str, zipfile.ZipInfo] = self._checked_entries()

    def __contains__(self, part: str) -> bool:
        return part in self.entries

    def chunks(self, part: str) -> Iterator[bytes]:
        """The bytes of a part, piece by piece. Raises DamagedWorkbook where it is missing or broken."""
        entry = self.entries.get(part)
        if entry is None:
            raise DamagedWorkbook(self.path, part, said("the part is missing"))
        if entry.file_size > _MAX_PART:
            raise TooBigUnpacked(
                self.path, said("{part} has {size} MB", part=part, size=entry.file_size // 2**20)
            )
        try:
            with self._zip.open(entry) as stream:
                while chunk := stream.read(_CHUNK):
                    yield chunk
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            NotImplementedError,
            RuntimeError,
            OSError,
        ) as error:
            raise DamagedWorkbook(self.path, part, str(error)) from error

    def read(self, part: str) -> bytes:
        """All bytes of a part. Raises like ``chunks``."""
        return b"".join(self.chunks(part))

    def tree(self, part: str) -> Element:
        """A small part as a tree of local names. Raises DamagedWorkbook."""
        try:
            return markup.tree(self.chunks(part))
        except markup.MarkupError as error:
            raise DamagedWorkbook(self.path, part, str(error)) from error

    def stream(self, part: str, parser: XMLParserType) -> None:
        """Run a part through a parser with handlers. Raises DamagedWorkbook."""
        self.parse(part, parser, self.chunks(part))

    def parse(self, part: str, parser: XMLParserType, chunks: Iterable[bytes]) -> None:
        """The same for what was read of a part before. Raises DamagedWorkbook."""
        try:
            markup.feed(parser, chunks)
        except markup.MarkupError as error:
            raise DamagedWorkbook(self.path, part, str(error)) from error

    def same_part(self, other: Package, part: str) -> bool:
        """Whether a part that both packages have holds the same bytes in both."""
        return all(mine == theirs for mine, theirs in zip_longest(self.chunks(part), other.chunks(part)))

    def with_parts(self, parts: Mapping[str, bytes]) -> bytes:
        """The bytes of this package with new content in some parts and all else as it is."""
        return replace_parts(self.data, self._zip, parts)

    def relationships(self, part: str) -> tuple[Relationship, ...]:
        """What a part refers to; the empty name stands for the package itself."""
        folder, name = posixpath.split(part)
        rels = self._spelt(posixpath.join(folder, "_rels", f"{name}.rels"))
        if rels not in self:
            return ()
        return tuple(
            Relationship(
                element.get("Id", ""),
                element.get("Type", "").rpartition("/")[2],
                self._spelt(_resolve(folder, element.get("Target", ""))),
                element.get("TargetMode") == "External",
            )
            for element in self.tree(rels).iter("Relationship")
        )

    @cached_property
    def main_part(self) -> str:
        """The name of the workbook part. Raises NotAWorkbook or CannotBeFilled."""
        for relationship in self.relationships(""):
            if relationship.kind == "officeDocument":
                return self._workbook_part(relationship.target)
        if "mimetype" in self:
            raise CannotBeFilled(self.path, said("an OpenDocument file"))
        raise NotAWorkbook(self.path, said("a zip archive"))

    def _spelt(self, part: str) -> str:
        """A part's name as the package spells it.

        Neither case nor what is percent-encoded matters (ECMA-376 part 2, 6.2.2).
        """
        return part if part in self.entries else self._spelling.get(_plainly(part), part)

    @cached_property
    def _spelling(self) -> dict[str, str]:
        return {_plainly(part): part for part in self.entries}

    def _workbook_part(self, part: str) -> str:
        if part.endswith(".bin"):
            raise CannotBeFilled(self.path, said("a binary Excel workbook"))
        if part.startswith("word/"):
            raise NotAWorkbook(self.path, said("a Word document"))
        if part.startswith("ppt/"):
            raise NotAWorkbook(self.path, said("a PowerPoint presentation"))
        if part not in self:
            raise DamagedWorkbook(self.path, part, said("the part is missing"))
        return part

    def _checked_entries(self) -> dict[str, zipfile.ZipInfo]:
        infos = self._zip.infolist()
        if len(infos) > _MAX_PARTS:
            raise TooBigUnpacked(self.path, said("it has {count} parts", count=len(infos)))
        total = sum(info.file_size for info in infos)
        if total > _MAX_TOTAL:
            raise TooBigUnpacked(self.path, said("{size} MB", size=total // 2**20))
        self._refuse_overlaps(infos)
        entries: dict[str, zipfile.ZipInfo] = {}
        lowered: set[str] = set()
        for info in infos:
            if ".." in info.filename.split("/") or info.filename.startswith("/"):
                raise SuspiciousPackage(self.path, said("a part is named {part!r}", part=info.filename))
            if info.filename.lower() in lowered:
                raise SuspiciousPackage(
                    self.path, said("the part {part!r} is there twice", part=info.filename)
                )
            lowered.add(info.filename.lower())
            entries[info.filename] = info
        return entries

    def _refuse_overlaps(self, infos: list[zipfile.ZipInfo]) -> None:
        """Parts that share their bytes are how a small file unpacks to a huge one."""
        end = 0
        for info in sorted(infos, key=lambda info: info.header_offset):
            if info.header_offset < end:
                raise SuspiciousPackage(
                    self.path, said("the part {part!r} overlaps another", part=info.filename)
                )
            end = info.header_offset + _LOCAL_HEADER + len(info.filename) + info.compress_size


def _plainly(part: str) -> str:
    """A part's name in the one form that all its spellings share."""
    return unquote(part).lower()


def _resolve(folder: str, target: str) -> str:
    """A relationship's target as a part name (ECMA-376 part 2, 6.5)."""
    path = unquote(target)
    if path.startswith("/"):
        return path.lstrip("/")
    return posixpath.normpath(posixpath.join(folder, path))
