"""Entries come in from files and go out to files, while the window goes on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from prefill.bank import Bank
from prefill.bank.tables import read_table
from prefill.domain.entries import EntryId
from prefill.domain.progress import Progress, Task, finish
from prefill.ui.bank.findings import Finding
from prefill.ui.bank.listing import Filter
from prefill.ui.bank.page import BankPage
from prefill.ui.bank.transfers import export_entries


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
    assert page.banner.label.text() == f"1 entry was written to {target}."
    assert [found.entry.id for found in read_table(target, None).found] == ["bcp"]
    assert page.bar.export_button.isEnabled()


@pytest.mark.parametrize(
    ("kind", "name"),
    [("Table (*.csv)", "bank.csv"), ("Excel workbook (*.xlsx)", "bank.xlsx"), ("", "bank.xlsx")],
)
def test_a_name_without_an_ending_gets_that_of_the_kind_that_was_chosen(
    page: BankPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, kind: str, name: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "bank"), kind))
    page.transfers.ask_export()
    qtbot.waitUntil(lambda: not page.transfers.is_running)
    assert len(read_table(tmp_path / name, None).found) == 3


def test_a_file_whose_ending_was_left_out_is_not_written_over_unasked(
    page: BankPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "book v1.2.pdf").write_text("last year's")
    proposed: list[str] = []

    def ask(_window: object, _title: str, proposal: str, _kinds: str) -> tuple[str, str]:
        proposed.append(proposal)
        return ("", "") if len(proposed) > 1 else (str(tmp_path / "book v1.2"), "To print (*.pdf)")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    page.bar.book.trigger()
    assert proposed[1:] == [str(tmp_path / "book v1.2.pdf")]
    assert not page.transfers.is_running


def test_an_export_that_fails_says_why(page: BankPage, tmp_path: Path, qtbot: QtBot) -> None:
    page.transfers.export(tmp_path / "nowhere" / "out.csv")
    qtbot.waitUntil(lambda: not page.transfers.is_running)
    assert page.banner.label.text().startswith("⚠ ")
    assert page.bar.import_button.isEnabled()


def test_an_export_can_be_stopped_and_only_one_runs_at_a_time(
    page: BankPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(*_: object) -> Task[int]:
        while True:
            yield Progress(1, 2, "Writing on and on")

    monkeypatch.setattr("prefill.ui.bank.transfers.export_entries", endless)
    page.transfers.export(Path("out.csv"))
    assert page.transfers.ask_import([Path("another.csv")]) is None
    qtbot.waitUntil(lambda: page.banner.label.text() == "Writing on and on")
    qtbot.mouseClick(page.banner.action_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.transfers.is_running)
    assert page.banner.label.text() == "Stopped. Nothing was changed."


def test_nothing_is_imported_where_no_file_is_chosen(page: BankPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    page.bar.import_button.click()
    assert not page.transfers.is_running and page.banner.isHidden()
