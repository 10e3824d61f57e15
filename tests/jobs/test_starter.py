"""The starter bank is there whole or not at all."""

from __future__ import annotations

from pathlib import Path

from prefill.bank import Bank
from prefill.domain.progress import finish
from prefill.jobs.starter import starter_bank


def test_one_that_was_given_up_half_way_is_made_anew(tmp_path: Path) -> None:
    table, path = tmp_path / "starter.json", tmp_path / "data" / "starter.db"
    table.write_text('[{"question": "Do you encrypt backups?", "answer": "Yes."}]')
    steps = len(list(starter_bank(tmp_path / "other.db", table)))
    for given_up_after in range(1, steps):
        making = starter_bank(path, table)
        for _ in range(given_up_after):
            next(making)
        making.close()
        assert list(path.parent.iterdir()) == []
    with Bank.open(finish(starter_bank(path, table)), read_only=True) as bank:
        assert [entry.question for entry in bank.entries()] == ["Do you encrypt backups?"]
