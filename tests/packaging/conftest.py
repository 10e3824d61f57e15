"""The packaging scripts, importable as they are where they run."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture(autouse=True)
def scripts(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of the scripts, on the path for the test; what it imported is forgotten afterwards."""
    before = set(sys.modules)
    monkeypatch.syspath_prepend(SCRIPTS)
    yield SCRIPTS
    for name in set(sys.modules) - before:
        if str(SCRIPTS) in str(getattr(sys.modules[name], "__file__", "")):
            del sys.modules[name]
