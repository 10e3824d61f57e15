"""What can be wrong with a table file, each in its own sentence."""

from __future__ import annotations

from pathlib import Path

from prefill.domain.errors import PrefillError


class UnknownTableKind(PrefillError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path} is no table that Prefill knows. Use a name that ends in .csv, .xlsx or .json."
        )


class TableMissing(PrefillError):
    def __init__(self, path: Path) -> None:
        super().__init__(f"There is no file {path}. Check the name.")


class TableUnreadable(PrefillError):
    """``detail`` completes "because it ..."."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(f"{path} cannot be read as a table: it {detail}.")


class NoTableColumns(PrefillError):
    """``headings`` are those that were found."""

    def __init__(self, path: Path, headings: tuple[str, ...]) -> None:
        found = ", ".join(f"“{heading}”" for heading in headings[:10]) or "none"
        super().__init__(
            f"{path} has no columns headed “question” and “answer” (headings found: {found}). "
            "Name these two columns in the first row."
        )


class TextTooLong(PrefillError):
    def __init__(self, path: Path, field: str, entry: str, limit: int) -> None:
        super().__init__(
            f"The {field.replace('_', ' ')} of the entry {entry} is longer than the {limit:,} characters "
            f"that a cell can hold, so {path} was not written. Export to .csv or .json instead."
        )


class TableUnwritable(PrefillError):
    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(f"{path} cannot be written ({detail}). Choose another folder or name.")
