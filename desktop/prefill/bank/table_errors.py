"""What can be wrong with a table file, each in its own sentence."""

from __future__ import annotations

from pathlib import Path

from prefill.bank.records import field_name
from prefill.domain.errors import PrefillError
from prefill.domain.sentences import said


class UnknownTableKind(PrefillError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            said(
                "{path} is no table that Prefill knows. Use a name that ends in .csv, .xlsx or .json.",
                path=path,
            )
        )


class TableMissing(PrefillError):
    def __init__(self, path: Path) -> None:
        super().__init__(said("There is no file {path}. Check the name.", path=path))


class TableUnreadable(PrefillError):
    """``detail`` completes "because it ..."."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(said("{path} cannot be read as a table: it {detail}.", path=path, detail=detail))


class NoTableColumns(PrefillError):
    """``headings`` are those that were found."""

    def __init__(self, path: Path, headings: tuple[str, ...]) -> None:
        found = ", ".join(f"“{heading}”" for heading in headings[:10]) or said("none")
        super().__init__(
            said(
                "{path} has no columns headed “question” and “answer” (headings found: {found}). "
                "Name these two columns in the first row.",
                path=path,
                found=found,
            )
        )


class TextTooLong(PrefillError):
    def __init__(self, path: Path, field: str, entry: str, limit: int) -> None:
        super().__init__(
            said(
                "The {field} of the entry {entry} is longer than the {limit:,} characters that a cell can "
                "hold, so {path} was not written. Export to .csv or .json instead.",
                field=field_name(field),
                entry=entry,
                limit=limit,
                path=path,
            )
        )


class TableUnwritable(PrefillError):
    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(
            said(
                "{path} cannot be written ({detail}). Choose another folder or name.",
                path=path,
                detail=detail,
            )
        )
