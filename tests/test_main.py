"""The outermost edge: no traceback reaches a user, and a closed pipe is no error to speak of."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from prefill import __main__ as edge
from prefill import cli


def test_a_fault_of_our_own_goes_to_the_log_and_is_told_in_a_sentence(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> int:
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr(cli, "run", fail)
    assert edge.main() == 1
    said = capsys.readouterr().err
    log = home / "logs" / "command.log"
    assert str(log) in said
    assert "Traceback" not in said
    assert "ZeroDivisionError: a bug" in log.read_text()


def test_a_reader_that_stops_early_sees_no_traceback() -> None:
    command = [sys.executable, "-m", "prefill", "--help"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()


def test_without_a_terminal_a_refusal_is_told_in_a_dialog(
    qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Windows' Explorer starts the program: there is no output at all."""
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, sentence: told.append(sentence))
    home.write_text("a file stands in its place")
    for words, status in ((["form.xlsx"], 1), (["one.xlsx", "two.xlsx"], 2)):
        monkeypatch.setattr(sys, "stdout", None)
        monkeypatch.setattr(sys, "stderr", None)
        monkeypatch.setattr(sys, "argv", ["Prefill.exe", *words])
        assert edge.main() == status
    assert told[0].startswith(f"Prefill keeps its files in {home}")
    assert "unrecognized arguments: two.xlsx" in told[1]
