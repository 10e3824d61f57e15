"""The Help menu tells what Prefill is made of, and saves a report where the person says."""

from __future__ import annotations

import logging
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

import prefill
from prefill.jobs.desk import Desk
from prefill.ui.about_dialog import AboutDialog
from prefill.ui.helping import Helping
from prefill.ui.run import keep_log
from prefill.ui.troubles import LOG_NAME
from tests.fixtures.entries import entry
from tests.ui.windows import OpenWindow, review_of

MARK = "Tantalus"


def test_about_names_the_version_and_every_licence(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    window.commands.about.trigger()
    dialog = window.findChild(AboutDialog)
    assert dialog is not None
    names = [dialog.table.item(row, 0).text() for row in range(dialog.table.rowCount())]
    assert {"numpy", "PySide6_Essentials", "sqlite-utils"} <= set(names)
    dialog.table.setCurrentCell(names.index("numpy"), 0)
    assert "Redistribution" in dialog.words.toPlainText()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_report_is_saved_where_the_person_says(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "report.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window = open_window()
    helping = window.findChild(Helping)
    with qtbot.waitSignal(helping.told, timeout=30_000) as told:
        window.commands.report.trigger()
    assert told.args[0].startswith("report.zip is saved.")
    with zipfile.ZipFile(target) as packed:
        assert prefill.__version__ in packed.read("versions.json").decode()


def test_nothing_of_a_bank_or_a_job_is_in_a_report(
    open_window: OpenWindow,
    desk: Desk,
    form: Path,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    desk.bank.add(entry(f"Do you know {MARK}?", answer=f"{MARK} we do."))
    marked = form.rename(tmp_path / f"{MARK}.xlsx")
    handler = keep_log(desk.folders.logs)
    window = open_window(marked)
    review_of(qtbot, window)
    window.show_error(ValueError(f"{MARK} cannot be read from {marked}"))
    logging.getLogger().removeHandler(handler)
    handler.close()
    target = tmp_path / "report.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(window.findChild(Helping).told, timeout=30_000):
        window.commands.report.trigger()
    assert MARK in (desk.folders.logs / LOG_NAME).read_text("utf-8")
    with zipfile.ZipFile(target) as packed:
        texts = {name: packed.read(name) for name in packed.namelist()}
    assert b"ValueError" in texts[LOG_NAME]
    assert [name for name, text in texts.items() if MARK.encode() in text or MARK in name] == []


def test_a_report_that_cannot_be_saved_is_told(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "nowhere" / "report.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window = open_window()
    helping = window.findChild(Helping)
    with qtbot.waitSignal(helping.failed, timeout=30_000):
        window.commands.report.trigger()


def test_giving_up_the_choice_saves_nothing(open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    window = open_window()
    window.commands.report.trigger()
