"""An answer is offered to the rows that ask the same, with exceptions, and taken back as one step."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from prefill.domain.responses import State
from prefill.jobs.job import Job
from prefill.ui.review.repeat_offer import RepeatOffer
from prefill.ui.review.session import ReviewSession
from tests.fixtures.questions import choice_field, question, text_field
from tests.ui.conftest import MakeJob, key


@pytest.fixture
def job(make_job: MakeJob) -> Job:
    """Three rows that ask the same, on lists of different words, and one that asks something else."""
    asked = [
        question(choice_field(f"C{row}", words), text_field(f"D{row}"), row=row)
        for row, words in ((2, ("Yes", "No")), (3, ("Y", "N")), (4, ("Yes", "No")))
    ]
    return make_job(*asked, question(choice_field("C5"), text="Is access reviewed?", row=5))


@pytest.fixture
def offer(qtbot: QtBot, job: Job, begin: Callable[[Job], ReviewSession]) -> Iterator[RepeatOffer]:
    window = QWidget()
    offer = RepeatOffer(begin(job), window)
    window.show()
    yield offer
    delete(window)


@pytest.fixture
def session(offer: RepeatOffer) -> ReviewSession:
    return offer._session


def says(offer: RepeatOffer) -> str:
    return " ".join(text.text() for text in offer.findChildren(QLabel) if text.isVisibleTo(offer))


def press(qtbot: QtBot, offer: RepeatOffer, words: str) -> None:
    (button,) = (b for b in offer.findChildren(QPushButton) if b.text() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def rows(offer: RepeatOffer) -> list[QCheckBox]:
    return [row for row in offer.findChildren(QCheckBox) if row.isVisibleTo(offer)]


def test_it_takes_no_room_while_there_is_nothing_to_say(offer: RepeatOffer, session: ReviewSession) -> None:
    assert offer.isHidden()
    session.go_to(key(5))
    session.edit(key(5), {"C5": "Yes"})
    assert offer.isHidden()


def test_an_answer_is_offered_and_used_in_each_lists_own_words(
    qtbot: QtBot, offer: RepeatOffer, session: ReviewSession, job: Job
) -> None:
    session.edit(key(2), {"C2": "No", "D2": "Not yet."})
    assert says(offer) == "2 other rows ask the same. Use this answer there too?"
    press(qtbot, offer, "Use it there too")
    assert job.response(key(3)).values == {"C3": "N", "D3": "Not yet."}
    assert job.response(key(4)).values == {"C4": "No", "D4": "Not yet."}
    assert offer.isHidden()
    session.undo()
    assert job.response(key(3)).state is job.response(key(4)).state is State.EMPTY


def test_rows_can_be_left_out(qtbot: QtBot, offer: RepeatOffer, session: ReviewSession, job: Job) -> None:
    session.edit(key(2), {"C2": "No"})
    assert rows(offer) == []
    press(qtbot, offer, "Choose rows")
    assert [row.text() for row in rows(offer)] == ["Form, row 3", "Form, row 4"]
    rows(offer)[1].setChecked(False)
    press(qtbot, offer, "Use it there too")
    assert job.response(key(3)).values == {"C3": "N"}
    assert job.response(key(4)).values == {}
    assert says(offer) == "One other row asks the same. Use this answer there too?"


def test_what_a_person_decided_otherwise_is_pointed_out_and_left_out_at_first(
    qtbot: QtBot, offer: RepeatOffer, session: ReviewSession
) -> None:
    session.edit(key(4), {"C4": "Yes"})
    session.edit(key(2), {"C2": "No"})
    assert "their answers disagree. Form, row 4: now “Yes”." in says(offer)
    press(qtbot, offer, "Choose rows")
    assert [row.isChecked() for row in rows(offer)] == [True, False]


def test_without_a_row_there_is_nothing_to_use(
    qtbot: QtBot, offer: RepeatOffer, session: ReviewSession
) -> None:
    session.edit(key(2), {"C2": "No"})
    press(qtbot, offer, "Choose rows")
    for row in rows(offer):
        row.setChecked(False)
    (use,) = (b for b in offer.findChildren(QPushButton) if b.text() == "Use it there too")
    assert not use.isEnabled()


def test_not_now_is_remembered_until_the_answer_changes(
    qtbot: QtBot, offer: RepeatOffer, session: ReviewSession
) -> None:
    session.edit(key(2), {"C2": "No"})
    press(qtbot, offer, "Not now")
    assert offer.isHidden()
    session.go_to(key(5))
    session.go_to(key(2))
    assert offer.isHidden()
    session.edit(key(2), {"C2": "Yes"})
    assert not offer.isHidden()


def test_several_rows_that_disagree_are_counted(offer: RepeatOffer, session: ReviewSession) -> None:
    session.edit(key(3), {"C3": "Y"})
    session.edit(key(4), {"C4": "Yes"})
    session.edit(key(2), {"C2": "No"})
    assert "This row and 2 others ask the same, and their answers disagree." in says(offer)
