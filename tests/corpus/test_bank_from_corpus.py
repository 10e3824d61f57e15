"""A bank made of real completed questionnaires: twice adds nothing, and one undo takes all of it back."""

from __future__ import annotations

from pathlib import Path

import pytest

from prefill.bank import Bank
from prefill.bank.conflicts import conflicts
from prefill.domain.progress import finish
from prefill.jobs.importing import FilesImported, apply_files, plan_files


@pytest.fixture(scope="module")
def completed(corpus: Path) -> list[Path]:
    return sorted(corpus.glob("*filled*.xlsx"))


def imported(bank: Path, files: list[Path]) -> FilesImported:
    return finish(apply_files(bank, finish(plan_files(bank, files))))


@pytest.fixture
def without_models(monkeypatch: pytest.MonkeyPatch) -> None:
    """Vectors are of no interest here."""
    monkeypatch.setattr("prefill.matching.available.available_encoders", dict)


@pytest.mark.usefixtures("without_models")
def test_importing_completed_questionnaires_twice_adds_nothing(completed: list[Path], tmp_path: Path) -> None:
    path = tmp_path / "answers.db"
    first = imported(path, completed)
    assert first.failed == ()
    assert first.result.added > 500
    with Bank.open(path) as bank:
        once = bank.entries()
        again = imported(path, completed)
        assert (again.result.added, again.operation) == (0, None)
        assert bank.entries() == once
        found = conflicts(once)
        assert any(conflict.is_about_choice for conflict in found)
        assert first.operation is not None
        bank.undo(first.operation)
        assert bank.entries() == []
