"""Finds the files that come with the application, wherever it was started from."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def find(name: str) -> Path:
    """The path of a resource, such as ``"starter-bank.json"`` or ``"icons/open.svg"``.

    The distribution and the frozen application hold ``resources`` inside the package; the source tree
    holds it beside ``desktop``. Raises FileNotFoundError where neither has the file.
    """
    for folder in (_HERE / "resources", _HERE.parents[1] / "resources"):
        path = folder / name
        if path.exists():
            return path
    raise FileNotFoundError(f"resource {name} is missing from this installation")
