"""The list shows what the job holds, and keeps still while one works in it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from prefill.domain.responses import State
from prefill.jobs.job import Job
from prefill.ui.review.filters import Filter, Kind
from prefill.ui.review.questions_model import Column, QuestionsModel
from prefill.ui.review.session import ReviewSession
from tests.ui.conftest import key


def checked(model: QAbstractItemModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)


def texts(model: QuestionsModel, row: int) -> list[str]:
    return [str(model.data(model.index(row, column))) for column in Column]


def test_a_row_tells_state_place_question_answer_and_confidence(job: Job, session: ReviewSession) -> None:
    model = QuestionsModel(job, session)
    checked(model)
    assert texts(model, 0) == [
        "Prefilled",
        "1.1 Form",
        "Do you encrypt backups?",
        "Yes · With AES-256.",
        "100%",
    ]
    assert texts(model, 4)[0] == "Empty"
    assert texts(model, 4)[3:] == ["", ""]


def test_a_mark_is_shown_by_the_words_of_its_column(job: Job, session: ReviewSession) -> None:
    model = QuestionsModel(job, session)
    assert texts(model, 3)[Column.ANSWER] == "yes"


def test_every_cell_tells_its_column_to_a_screen_reader(job: Job, session: ReviewSession) -> None:
    model = QuestionsModel(job, session)
    said = model.data(model.index(0, Column.STATE), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "State: Prefilled"


def test_a_decision_shows_at_once_in_its_row_alone(qtbot: QtBot, job: Job, session: ReviewSession) -> None:
    model = QuestionsModel(job, session)
    checked(model)
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.refresh(job.accept(key(3)).keys)
    assert changed.args is not None
    assert {changed.args[0].row(), changed.args[1].row()} == {1}
    assert texts(model, 1)[0] == "Accepted"


def test_a_row_that_asks_the_same_is_shown_anew_too(qtbot: QtBot, job: Job, session: ReviewSession) -> None:
    model = QuestionsModel(job, session)
    model.refresh(job.edit(key(2), {"C2": "No"}).keys)
    assert [model.row_at(position).disagrees for position in range(5)] == [True, True, False, False, False]


def test_a_question_stays_in_the_filtered_list_when_it_is_decided(job: Job, session: ReviewSession) -> None:
    model = QuestionsModel(job, session)
    checked(model)
    model.set_filter(Filter(Kind.PREFILLED))
    before = model.rowCount()
    model.refresh(job.accept(model.row_at(0).key).keys)
    assert model.rowCount() == before
    assert model.row_at(0).state is State.ACCEPTED
    model.set_filter(Filter(Kind.PREFILLED))
    assert model.rowCount() == before - 1


def test_a_question_that_is_filtered_out_has_no_position(job: Job, session: ReviewSession) -> None:
    model = QuestionsModel(job, session)
    model.set_filter(Filter(text="nothing holds these words"))
    assert model.rowCount() == 0
    assert model.position_of(key(2)) is None
