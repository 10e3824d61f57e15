"""How long the window stands still at a time: ``python tests/benchmarks/smoothness.py [ROWS] [ROUNDS]``.

A scripted session goes through the largest real questionnaire there is, and through a form of 5,000 rows. The
longest gap between two beats of the event loop is printed for each act, beside that of a bare table that is
scrolled in the same run.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

import openpyxl
from openpyxl.worksheet.datavalidation import DataValidation
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTableView, QWidget

from prefill.bank import Bank
from prefill.bank.importing import Found, import_entries
from prefill.domain.entries import Level
from prefill.domain.questions import ChoiceCode
from prefill.jobs.desk import Desk
from prefill.jobs.gate import Gate
from prefill.questionnaire import read
from prefill.ui.bulk_dialogs import AcceptAboveDialog, ReplaceDialog
from prefill.ui.collector import Collector
from prefill.ui.main_window import MainWindow
from prefill.ui.overview_page import OverviewPage
from prefill.ui.receipt_dialog import ReceiptDialog
from prefill.ui.review.page import ReviewPage
from prefill.ui.review.questions_view import QuestionsView
from prefill.ui.save_dialog import SaveDialog
from prefill.ui.sheet.page import SheetPage
from prefill.ui.sheet.view import SheetView
from prefill.ui.theme import Theme
from prefill.workbook import open_workbook
from tests.benchmarks.bank_scale import varied
from tests.benchmarks.costs import CORPUS
from tests.benchmarks.heartbeat import Gap, Heartbeat, best, rest, until
from tests.fixtures.desks import folders_in

Dialog = TypeVar("Dialog", bound=QDialog)
PROMISED = 50.0
PEER = "a bare table, scrolled"
ENTRIES = 1500
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


class Session:
    """A person at the window, who opens a form, goes through it, and saves a copy."""

    def __init__(self, window: MainWindow, beat: Heartbeat, target: Path) -> None:
        self.window = window
        self.beat = beat
        self.target = target

    @property
    def review(self) -> ReviewPage:
        assert self.window.review is not None
        return self.window.review

    @property
    def focused(self) -> QWidget:
        """Where the keys go."""
        (QApplication.activeModalWidget() or self.window).activateWindow()
        until(QApplication.focusWidget)
        return QApplication.focusWidget()

    def find(self, kind: type[QWidget]) -> list[QWidget]:
        return [one for one in self.window.findChildren(kind) if one.isVisible()]

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self.focused, key, modifiers)
            rest()

    def type(self, words: str) -> None:
        for letter in words:
            QTest.keyClicks(self.focused, letter)
            rest()

    def go(self, form: Path) -> None:
        """Do everything once."""
        act = self.beat.act
        with act("open"):
            self.window.open(form)
            until(lambda: isinstance(self.window.page, OverviewPage))
        with act("begin the job"):
            assert isinstance(self.window.page, OverviewPage)
            self.window.page.start_button.click()
            until(lambda: isinstance(self.window.page, ReviewPage))
        self.read()
        self.narrow()
        self.decide()
        self.decide_many()
        self.look_around()
        self.save()
        with act("put it away"):
            self.window.commands.close_job.trigger()
        with act("open it again"):
            self.window.open(form)
            until(lambda: isinstance(self.window.page, ReviewPage))
        with act("put it away"):
            self.window.commands.close_job.trigger()

    def read(self) -> None:
        (view,) = self.find(QuestionsView)
        assert isinstance(view, QuestionsView)
        with self.beat.act("page through"):
            self.press(Qt.Key.Key_PageDown, times=25)
            self.press(Qt.Key.Key_End)
            self.press(Qt.Key.Key_Home)
        with self.beat.act("scroll"):
            scroll(view)
        with self.beat.act("go from question to question"):
            self.press(Qt.Key.Key_Return, times=25)

    def narrow(self) -> None:
        page = self.review
        for tree in (page._filters._kinds, page._filters._places):
            with self.beat.act("filter"):
                tree.setFocus()
                self.press(Qt.Key.Key_Down, times=6)
                self.press(Qt.Key.Key_Home)
        with self.beat.act("search"):
            self.press(Qt.Key.Key_F, CONTROL)
            self.type("encrypt data")
            rest(200)
            self.press(Qt.Key.Key_A, CONTROL)
            self.press(Qt.Key.Key_Backspace)
            rest(200)
            page.show_all()
            page.focus_list()

    def decide(self) -> None:
        with self.beat.act("take a match"):
            self.press(Qt.Key.Key_Home)
            for _ in range(5):
                self.press(Qt.Key.Key_1, CONTROL)
                self.press(Qt.Key.Key_Return)
        with self.beat.act("accept, flag, skip"):
            self.press(Qt.Key.Key_Return, CONTROL, times=10)
            self.press(Qt.Key.Key_Return, CONTROL | SHIFT, times=5)
            self.press(Qt.Key.Key_K, CONTROL | SHIFT, times=5)
        with self.beat.act("type an answer"):
            editors = self.review._editor._editors
            editors[-1].take_focus()
            self.type("Yes, we do that every year.")
            rest(600)
            self.press(Qt.Key.Key_Escape)
        with self.beat.act("undo and redo"):
            self.press(Qt.Key.Key_Z, CONTROL, times=5)
            self.press(Qt.Key.Key_Z, CONTROL | SHIFT, times=3)

    def decide_many(self) -> None:
        commands = self.window.commands
        with self.beat.act("accept all: preview"):
            commands.accept_above.trigger()
            dialog = self.dialog(AcceptAboveDialog)
            dialog.confidence.setValue(50)
        with self.beat.act("accept all: do"):
            dialog.do_button.click()
        self.undone("accept all")
        with self.beat.act("replace: preview"):
            commands.replace.trigger()
            words = self.dialog(ReplaceDialog)
            words.old.setFocus()
            self.type("the")
            words.new.setFocus()
            self.type("our")
            until(words.do_button.isEnabled)
        with self.beat.act("replace: do"):
            words.do_button.click()
        self.undone("replace")
        with self.beat.act("clear all prefilled"):
            commands.clear_prefilled.trigger()
        self.undone("clear all prefilled")

    def undone(self, what: str) -> None:
        rest(200)
        with self.beat.act(f"{what}: undo"):
            self.window.commands.undo.trigger()
            rest(200)

    def look_around(self) -> None:
        commands = self.window.commands
        with self.beat.act("the sheets"):
            commands.show_sheets.trigger()
            until(lambda: isinstance(self.window.page, SheetPage))
            rest(300)
        (view,) = self.find(SheetView)
        with self.beat.act("the sheets, paged through"):
            view.setFocus()
            self.press(Qt.Key.Key_PageDown, times=15)
        with self.beat.act("back to the questions"):
            commands.show_review.trigger()
        with self.beat.act("next open point"):
            for _ in range(4):
                commands.next_point.trigger()
                rest(200)

    def save(self) -> None:
        commands = self.window.commands
        with self.beat.act("save: the dialog"):
            commands.save.trigger()
            dialog = self.dialog(SaveDialog)
        dialog.path.setText(str(self.target))
        with self.beat.act("save"):
            dialog.save_button.click()
            until(lambda: self.find(ReceiptDialog))
        with self.beat.act("close the receipt"):
            self.dialog(ReceiptDialog).close()

    def dialog(self, kind: type[Dialog]) -> Dialog:
        until(lambda: self.find(kind))
        (found,) = self.find(kind)
        assert isinstance(found, kind)
        return found


def scroll(view: QTableView) -> None:
    """Through all rows in two seconds of sixty frames."""
    bar = view.verticalScrollBar()
    for frame in range(120):
        bar.setValue(bar.maximum() * frame // 120)
        rest(16)
    bar.setValue(0)


def peer(beat: Heartbeat, rows: int) -> None:
    """A bare table with as many rows of plain words."""
    model = QStandardItemModel()
    for row in range(rows):
        model.appendRow([QStandardItem(f"{row}, {column}: some words") for column in range(5)])
    table = QTableView()
    table.setModel(model)
    table.resize(1280, 720)
    table.show()
    rest(300)
    with beat.act(PEER):
        scroll(table)
    table.close()


def large_form(path: Path, found: list[Found]) -> None:
    """A question a row, with a list and a comment, in sections of fifty."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["No.", "Question", "Answer", "Comment"])
    for number, one in enumerate(found, 1):
        if number % 50 == 1:
            sheet.append([f"Section {number // 50 + 1}"])
        sheet.append([f"Q-{number}", one.entry.question])
    answers = DataValidation(type="list", formula1='"Yes,No,Partially,N/A"')
    answers.add(f"C2:C{sheet.max_row}")
    sheet.add_data_validation(answers)
    book.save(path)


def largest_form() -> Path | None:
    """The real questionnaire with the most questions."""
    files = [*CORPUS.glob("*.xlsx"), *CORPUS.glob("*.xlsm")]
    return max(files, key=lambda path: len(list(read(open_workbook(path)).questions())), default=None)


@contextmanager
def opened_window(folder: Path, app: QApplication, found: list[Found]) -> Iterator[MainWindow]:
    """The window on a bank that knows a good part of the form's questions word for word."""
    folders = folders_in(folder)
    with Bank.create(folders.bank) as bank:
        import_entries(bank, [golden(one) for one in found])
    desk = Desk(folders, lambda: Gate(0.97, date.today()), datetime.now)
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(desk, settings, Theme(app))
    window.resize(1280, 720)
    window.show()
    window.activateWindow()
    collector = Collector(app)
    rest(500)
    yield window
    collector.stop()
    window.close()
    desk.close()


def golden(one: Found) -> Found:
    """The same, to be prefilled where it is asked."""
    return replace(one, entry=replace(one.entry, choice=ChoiceCode.YES, level=Level.GOLDEN))


def known_of(form: Path) -> list[Found]:
    """Answers to every second question of a form, word for word."""
    asked = [question.text for question in read(open_workbook(form)).questions() if question.text.strip()]
    entry = varied(1)[0].entry
    return [Found(str(at), replace(entry, question=text)) for at, text in enumerate(asked[::2])]


def session_on(form: Path, app: QApplication, found: list[Found]) -> dict[str, Gap]:
    """The longest gap of each act of one session, with the bare table of the same minute."""
    beat = Heartbeat()
    with TemporaryDirectory() as name:
        folder = Path(name)
        with opened_window(folder, app, found) as window:
            peer(beat, 5000)
            Session(window, beat, folder / f"filled{form.suffix}").go(form)
    return beat.gaps


def show(title: str, gaps: dict[str, Gap]) -> None:
    print(f"\n{title}\n{'act':32} {'clock':>9} {'own time':>9}  to a bare table")
    bare = gaps[PEER]
    for act, gap in gaps.items():
        sign = "  over 50" if min(gap.wall, gap.own) > PROMISED else ""
        print(f"{act:32} {gap.wall:6.0f} ms {gap.own:6.0f} ms {gap.own / max(bare.own, 1.0):8.1f}{sign}")


def main(rows: int, rounds: int) -> None:
    app = QApplication([])
    with TemporaryDirectory() as name:
        made = Path(name) / "large.xlsx"
        large_form(made, varied(rows))
        real = largest_form()
        forms = [made] if real is None else [real, made]
        for form in forms:
            title = f"{form.name}, {len(list(read(open_workbook(form)).questions())):,} questions"
            known = [*varied(ENTRIES), *known_of(form)]
            show(title, best([session_on(form, app, known) for _ in range(rounds)]))


if __name__ == "__main__":
    given = [int(number) for number in sys.argv[1:]]
    main(*given, *(5000, 3)[len(given) :])
