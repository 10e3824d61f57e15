"""The starter bank: the answers of an invented company, with which Prefill can be tried at once.

It is a file of its own, so that invented answers never stand in a real bank.
"""

from __future__ import annotations

from pathlib import Path

from prefill.domain.progress import Task
from prefill.jobs.importing import import_files


def starter_bank(path: Path, table: Path) -> Task[Path]:
    """The starter bank at ``path``, made from its table when it is first asked for."""
    if not path.exists():
        yield from import_files(path, [table], None)
    return path
