"""Entries come in from files and go out to files, while the window goes on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from prefill.bank import Bank
from prefill.bank.importing import Found, ImportResult, import_entries
from prefill.bank.tables import read_table, write_table
from prefill.domain.entries import Entry, EntryId, Level
from prefill.domain.progress import Progress, Task, finish
from prefill.jobs.importing import FilesImported
from prefill.ui.bank.findings import Finding
from prefill.ui.bank.import_dialog import DetailsDialog, ImportDialog
from prefill.ui.bank.listing import Filter
from prefill.ui.bank.page import BankPage
from prefill.ui.bank.transfers import export_entries
from tests.ui.bank.conftest import ENTRIES


@pytest.mark.parametrize("ending", [".xlsx", ".csv", ".json"])
def test_an_export_reads_back_as_the_same_entries(bank: Bank, tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"out{ending}"
    assert finish(export_entries(bank.path, target)) == 3
    assert [found.entry for found in read_table(target, None).found] == bank.entries()


def test_only_the_entries_asked_for_are_exported(bank: Bank, tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    assert finish(export_entries(bank.path, target, {EntryId("pen")})) == 1
    assert [found.entry.id for found in read_table(target, None).found] == ["pen"]


def test_the_entries_shown_are_exported_off_the_windows_thread(
    page: BankPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "shown.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.show_filter(Filter(finding=Finding.WITHOUT_CRITERIA))
    page.bar.export_shown.trigger()
    assert not page.bar.export_button.isEnabled()
    qtbot.waitUntil(lambda: not page.transfers.is_running)
    assert page.banner.label.text() == f"1 entries were written to {target}."
    assert [found.entry.id for found in read_table(target, None).found] == ["bcp"]
    assert page.bar.export_button.isEnabled()


def test_a_name_without_an_ending_becomes_a_workbook(
    page: BankPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "bank"), ""))
    page.transfers.ask_export()
    qtbot.waitUntil(lambda: not page.transfers.is_running)
    assert (tmp_path / "bank.xlsx").exists()


def test_an_export_that_fails_says_why(page: BankPage, tmp_path: Path, qtbot: QtBot) -> None:
    page.transfers.export(tmp_path / "nowhere" / "out.csv")
    qtbot.waitUntil(lambda: not page.transfers.is_running)
    assert page.banner.label.text().startswith("⚠ ")
    assert page.bar.import_button.isEnabled()


def import_tables(page: BankPage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaves the models out of an import: their work is tested with the jobs."""

    def importing(paths: list[Path], level: Level | None) -> Task[FilesImported]:
        yield Progress(0, 1, "Reading")
        found: list[Found] = []
        failed = []
        for path in paths:
            if path.exists():
                found += read_table(path, level).found
            else:
                failed.append((path, f"{path.name} is not there."))
        with Bank.open(page.edits.bank.path) as bank:
            result = import_entries(bank, found)
        return FilesImported(ImportResult(result.added, result.merged), tuple(failed))

    monkeypatch.setattr(page.transfers._desk, "import_files", importing)


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "more.csv"
    write_table(
        path,
        [Entry(EntryId("new"), "Is there a bug bounty?", answer="No."), replace(ENTRIES[1], owner="Ann")],
    )
    yield path


def test_imported_entries_appear_in_the_table(
    page: BankPage, table: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_tables(page, monkeypatch)
    page.transfers.import_files([table], Level.APPROVED)
    assert not page.bar.import_button.isEnabled()
    qtbot.waitUntil(lambda: len(page.entries.browser.shown()) == 4)
    assert page.banner.label.text() == "1 entries were added, 1 merged with ones that were there."
    assert "Ann" in page.entries.browser.listing.owners()


def test_what_was_left_out_can_be_read_line_by_line(
    page: BankPage, table: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_tables(page, monkeypatch)
    page.transfers.import_files([table, table.with_name("gone.csv")], None)
    qtbot.waitUntil(lambda: not page.transfers.is_running)
    assert page.banner.label.text().endswith("1 were left out.")
    qtbot.mouseClick(page.banner.action_button, Qt.MouseButton.LeftButton)
    (dialog,) = page.findChildren(DetailsDialog)
    assert dialog.findChildren(QPlainTextEdit)[0].toPlainText() == "gone.csv: gone.csv is not there."
    dialog.close()


def test_an_import_can_be_stopped(page: BankPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(_paths: list[Path], _level: Level | None) -> Task[FilesImported]:
        while True:
            yield Progress(1, 2, "Reading on and on")

    monkeypatch.setattr(page.transfers._desk, "import_files", endless)
    page.transfers.import_files([], None)
    qtbot.waitUntil(lambda: page.banner.label.text() == "Reading on and on")
    qtbot.mouseClick(page.banner.action_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.transfers.is_running)
    assert page.banner.label.text() == "Stopped. Nothing was changed."


def test_one_import_runs_at_a_time_and_closing_the_window_ends_it(
    page: BankPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(_paths: list[Path], _level: Level | None) -> Task[FilesImported]:
        while True:
            yield Progress(1, 2, "Reading on and on")

    monkeypatch.setattr(page.transfers._desk, "import_files", endless)
    page.transfers.import_files([], None)
    page.transfers.ask_import([Path("another.csv")])
    assert page.findChildren(ImportDialog) == []
    page.stop()
    assert not page.transfers.is_running


def test_the_dialog_names_the_files_and_explains_the_level(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = ImportDialog([Path("2024.xlsx"), Path("2025.xlsx")], owner)
    assert dialog.files.count() == 2 and dialog.level() is None
    dialog.set_level(Level.GOLDEN)
    assert dialog.level() is Level.GOLDEN
    assert dialog.meaning == "The answer to give. It may be filled in without a person."


def test_nothing_is_imported_where_no_file_is_chosen(page: BankPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    page.bar.import_button.click()
    assert not page.transfers.is_running and page.banner.isHidden()


def test_files_go_in_with_the_level_that_the_dialog_says(
    page: BankPage, table: Path, bank: Bank, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_tables(page, monkeypatch)
    monkeypatch.setattr(
        ImportDialog, "exec", lambda self: self.set_level(Level.GOLDEN) or ImportDialog.DialogCode.Accepted
    )
    page.transfers.ask_import([table])
    qtbot.waitUntil(lambda: len(page.entries.browser.shown()) == 4)
    added = bank.entry(EntryId("new"))
    assert added is not None and added.level is Level.GOLDEN
