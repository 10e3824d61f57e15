"""A table that does not fit on the disk is refused in one sentence, and nothing is left of it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from prefill.bank.table_errors import TableUnwritable
from prefill.bank.tables import write_table
from tests.fixtures.entries import full_entry

FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="this system has no disk that is always full")
@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".json"])
def test_a_full_disk_is_told_once_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    part = tmp_path / f"part{suffix}"
    part.symlink_to(FULL)
    monkeypatch.setattr("tempfile.mkstemp", lambda **_: (os.open(os.devnull, os.O_RDONLY), str(part)))
    with pytest.raises(TableUnwritable, match="No space left"):
        write_table(tmp_path / f"bank{suffix}", [full_entry()])
    assert list(tmp_path.iterdir()) == []
