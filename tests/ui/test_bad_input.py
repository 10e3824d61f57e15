"""Whatever is dropped on the window: a sentence, the start page again, and nothing written or lost."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from prefill.jobs.desk import Desk, job_id_of
from prefill.ui.start_page import StartPage
from tests.fixtures.windows import another_window
from tests.ui.windows import OpenWindow, banner_of, drop, review_of

Damage = Callable[[Path], Path]


def _holding(name: str, content: bytes) -> Damage:
    def make(form: Path) -> Path:
        path = form.with_name(name)
        path.write_bytes(content)
        return path

    return make


def _cut(form: Path) -> Path:
    return _holding("cut.xlsx", form.read_bytes()[:2000])(form)


def _bomb(form: Path) -> Path:
    path = form.with_name("bomb.xlsx")
    with zipfile.ZipFile(form) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as bomb:
        for name in source.namelist():
            bomb.writestr(name, source.read(name).replace(b"<sheetData>", b"<sheetData>" + b" " * 2**28))
    return path


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (_holding("text.xlsx", b"no workbook"), "is a file of another kind"),
        (_holding("empty.xlsx", b""), "is empty"),
        (_holding("~$customer.xlsx", b"\x05Ada"), "is only the mark that Excel leaves"),
        (_holding("values.csv", b"a,b"), "cannot be filled in without loss"),
        (_cut, "is damaged or incomplete"),
        (_bomb, "is larger inside than any questionnaire"),
        (lambda form: form.with_name("gone.xlsx"), "There is no file"),
    ],
)
def test_what_cannot_be_filled_is_refused_in_a_sentence(
    qtbot: QtBot, open_window: OpenWindow, desk: Desk, form: Path, make: Damage, sentence: str
) -> None:
    path = make(form)
    before = {file.name for file in form.parent.iterdir()} | {"jobs.db", "bank backups"}
    window = open_window()
    window.open(path)
    qtbot.waitUntil(lambda: sentence in banner_of(window).label.text(), timeout=20_000)
    assert isinstance(window.page, StartPage)
    assert desk.recent() == []
    assert {f.name for f in form.parent.iterdir() if "db-" not in f.name} - before <= {"window.ini", "logs"}


def test_a_job_that_another_window_has_is_not_opened_twice(
    qtbot: QtBot, open_window: OpenWindow, desk: Desk, form: Path
) -> None:
    window = open_window(form)
    answered = review_of(qtbot, window).job.responses
    window.commands.close_job.trigger()
    with another_window(desk.folders.jobs.with_suffix(".lock"), job_id_of(form)):
        window.open(form)
        qtbot.waitUntil(lambda: "another window of Prefill" in banner_of(window).label.text(), timeout=20_000)
        assert isinstance(window.page, StartPage)
    assert drop(window, form)
    assert review_of(qtbot, window).job.responses == answered


@pytest.mark.parametrize("name", ["bank.db", "jobs.db"])
def test_a_file_of_ones_own_that_is_none_is_named_and_left_alone(
    qtbot: QtBot, open_window: OpenWindow, desk: Desk, form: Path, name: str
) -> None:
    path = form.with_name(name)
    path.write_bytes(b"no database at all")
    window = open_window()
    qtbot.waitUntil(lambda: name in banner_of(window).label.text())
    window.open(form)
    qtbot.waitUntil(lambda: isinstance(window.page, StartPage))
    assert name in banner_of(window).label.text()
    assert path.read_bytes() == b"no database at all"
