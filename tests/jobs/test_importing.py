"""Files into the bank: looked at first, backed up, applied as one, taken back as one."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import openpyxl
import pytest

from prefill.bank import Bank, connections
from prefill.bank.importing import Fate
from prefill.bank.tables import ColumnMapping
from prefill.domain.entries import EntryId, Level
from prefill.domain.progress import finish
from prefill.jobs.importing import apply_files, import_files, plan_files, replan
from prefill.jobs.sources import ReadAs, table_sheets
from tests.fixtures.entries import entry


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "answers.db"
    with Bank.create(path) as bank:
        bank.add(entry("Do you log?", id=EntryId("log")))
    return path


def table(folder: Path, text: str, name: str = "table.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_plan_writes_nothing_and_its_import_is_backed_up_and_taken_back(path: Path, tmp_path: Path) -> None:
    source = table(tmp_path, "question,answer\nDo you patch?,Yes.\nDo you log?,No.\n,\nx\n")
    plan = finish(plan_files(path, [source, tmp_path / "gone.csv"]))
    assert [row.fate for row in plan.plan.rows] == [Fate.ADDED, Fate.ADDED, Fate.ADDED]
    assert len(plan.plan.conflicts) == 1
    assert [failed.name for failed, _ in plan.failed] == ["gone.csv"]
    with Bank.open(path) as bank:
        before = bank.entries()
        assert len(before) == 1
        done = finish(apply_files(path, plan, who="Ada"))
        assert done.backup is not None
        with Bank.open(done.backup, read_only=True) as backup:
            assert backup.entries() == before
        assert bank.count() == 4
        (operation,) = bank.operations()
        assert (operation.who, operation.name) == ("Ada", "import of table.csv")
        assert done.operation == operation.id
        bank.undo(operation.id)
        assert bank.entries() == before


def test_rows_that_a_person_leaves_out_are_left_out(path: Path, tmp_path: Path) -> None:
    source = table(tmp_path, "question,answer\nDo you patch?,Yes.\nDo you log?,No.\n")
    plan = finish(plan_files(path, [source]))
    shorter = finish(replan(path, plan, [row.found for row in plan.plan.rows[:1]]))
    assert finish(apply_files(path, shorter)).result.added == 1
    with Bank.open(path, read_only=True) as bank:
        assert [one.question for one in bank.entries()] == ["Do you log?", "Do you patch?"]


def test_importing_twice_adds_nothing_and_makes_no_second_backup(path: Path, tmp_path: Path) -> None:
    source = table(tmp_path, "question,answer\nDo you patch?,Yes.\n")
    assert finish(import_files(path, [source], None)).result.added == 1
    again = finish(import_files(path, [source], None))
    assert (again.result.added, again.result.merged, again.backup, again.operation) == (0, 1, None, None)


def test_a_mapped_table_is_read_as_a_person_says(path: Path, tmp_path: Path) -> None:
    source = table(tmp_path, "Frage,Antwort\nDo you patch?,Yes.\n")
    mapping = ColumnMapping({"Frage": "question", "Antwort": "answer"})
    plan = finish(plan_files(path, [source], ReadAs(Level.APPROVED, mappings={source: mapping})))
    (row,) = plan.plan.rows
    assert (row.found.entry.question, row.found.entry.level) == ("Do you patch?", Level.APPROVED)


def test_the_tables_of_a_workbook_can_be_looked_at(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.create_sheet("Export").append(["Question Text", "Answer Text"])
    book["Export"].append(["Do you log?", "Yes."])
    book.save(tmp_path / "export.xlsx")
    (sheet,) = table_sheets(tmp_path / "export.xlsx")
    assert (sheet.name, sheet.guess) == ("Export", {"Question Text": "question", "Answer Text": "answer"})


def test_an_import_that_is_stopped_before_the_end_leaves_the_bank_as_it_was(
    path: Path, tmp_path: Path
) -> None:
    source = table(tmp_path, "question,answer\nDo you patch?,Yes.\n")
    task = import_files(path, [source], None)
    for progress in task:
        if progress.what.startswith("Adding"):
            break
    task.close()
    with Bank.open(path, read_only=True) as bank:
        assert bank.count() == 1


def test_what_is_imported_is_told_though_another_window_writes_then(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(connections, "WAIT_SECONDS", 0.01)
    plan = finish(plan_files(path, [table(tmp_path, "question,answer\nDo you patch?,Yes.\n")]))
    with Bank.open(path) as window, ExitStack() as writing:
        task = apply_files(path, plan)
        while not next(task).what.startswith("Preparing"):
            pass
        writing.enter_context(window.transaction())
        assert finish(task).result.added == 1
        assert window.count() == 2
    assert "is being written by another program" in caplog.text


def test_no_bank_is_made_before_there_is_something_to_keep(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    assert finish(import_files(path, [tmp_path / "gone.csv"], None)).result.added == 0
    source = table(tmp_path, "question,answer\nDo you patch?,Yes.\n")
    plan = finish(plan_files(path, [source]))
    assert not path.exists()
    assert finish(apply_files(path, plan)).result.added == 1
    with Bank.open(path, read_only=True) as bank:
        assert bank.count() == 1
