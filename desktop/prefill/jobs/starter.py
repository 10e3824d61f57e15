"""The starter bank: the answers of an invented company, with which Prefill can be tried at once.

It is a file of its own, so that invented answers never stand in a real bank.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from prefill.domain.progress import Task
from prefill.jobs.importing import import_files


def starter_bank(path: Path, table: Path) -> Task[Path]:
    """The starter bank at ``path``, made from its table when it is first asked for.

    It is there whole or not at all, for one that was left half made would stay empty for ever.
    """
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".starter-", dir=path.parent) as folder:
            made = Path(folder, path.name)
            yield from import_files(made, [table], None)
            made.replace(path)
    return path
