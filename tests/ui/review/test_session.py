"""Each act of a person changes one thing, says what, and can be taken back where it happened."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from prefill.bank.errors import BankLocked
from prefill.domain.responses import State
from prefill.jobs.edited import NotInList
from prefill.jobs.job import Job
from prefill.jobs.job_frame import NO_FRAME, JobFrame
from prefill.ui.review.session import ReviewSession
from tests.fixtures.questions import question, text_field
from tests.ui.conftest import MakeJob, key


def test_the_review_begins_at_the_first_question(session: ReviewSession) -> None:
    assert session.current == key(2)


def test_the_place_is_remembered(session: ReviewSession, job: Job) -> None:
    session.go_to(key(4))
    session.keep_place()
    assert job.current == key(4)


def test_accepting_says_which_question_changed(qtbot: QtBot, session: ReviewSession, job: Job) -> None:
    with qtbot.waitSignal(session.answers_changed) as changed:
        assert session.accept()
    assert changed.args == [frozenset({key(2)})]
    assert job.response(key(2)).state is State.ACCEPTED


def test_there_is_nothing_to_accept_without_an_answer(qtbot: QtBot, session: ReviewSession, job: Job) -> None:
    session.go_to(key(6))
    with qtbot.waitSignal(session.told):
        assert not session.accept()
    assert job.response(key(6)).state is State.EMPTY


@pytest.mark.parametrize(
    ("act", "state"), [("flag", State.FLAGGED), ("skip", State.SKIPPED), ("clear", State.EMPTY)]
)
def test_the_other_decisions(session: ReviewSession, job: Job, act: str, state: State) -> None:
    assert getattr(session, act)()
    assert job.response(key(2)).state is state


def test_a_match_is_taken_by_its_number(session: ReviewSession, job: Job) -> None:
    assert session.take(1)
    assert job.response(key(2)).values == {"C2": "No", "D2": "Not yet."}


def test_a_match_that_is_not_there_is_told(qtbot: QtBot, session: ReviewSession) -> None:
    with qtbot.waitSignal(session.told) as told:
        assert not session.take(4)
    assert told.args == ["There is no match 5 for this question."]


def test_a_refused_answer_is_told_and_nothing_changes(qtbot: QtBot, session: ReviewSession, job: Job) -> None:
    before = job.response(key(2))
    with qtbot.waitSignal(session.refused) as refused:
        assert not session.edit(key(2), {"C2": "Maybe"})
    assert refused.args is not None
    assert isinstance(refused.args[0], NotInList)
    assert job.response(key(2)) == before


def test_a_place_that_cannot_be_kept_is_told_and_stops_nothing(
    qtbot: QtBot, session: ReviewSession, tmp_path: Path
) -> None:
    """Saving and closing keep the place first, and have to go on."""
    session.go_to(key(4))
    with closing(sqlite3.connect(tmp_path / "jobs.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with qtbot.waitSignal(session.refused) as refused:
            session.keep_place()
    assert refused.args is not None
    assert isinstance(refused.args[0], BankLocked)


def test_undo_goes_to_where_it_happened(session: ReviewSession, job: Job) -> None:
    session.accept()
    session.go_to(key(6))
    session.undo()
    assert session.current == key(2)
    assert job.response(key(2)).state is State.PREFILLED
    session.redo()
    assert job.response(key(2)).state is State.ACCEPTED


def test_done_counts_what_a_person_decided(session: ReviewSession) -> None:
    assert session.count_decided() == 0
    session.accept()
    session.go_to(key(3))
    session.skip()
    session.go_to(key(4))
    session.flag()
    assert session.count_decided() == 2


def test_the_time_left_is_told_once_there_is_a_pace(
    make_job: MakeJob, begin: Callable[[Job], ReviewSession]
) -> None:
    job = make_job(*[question(text_field(f"D{row}"), row=row) for row in range(2, 12)])
    moments = iter(datetime(2026, 11, 23, 9, 0, second) for second in range(0, 60, 10))
    job._now = lambda: next(moments)
    session = begin(job)
    for row in range(2, 8):
        assert session.time_left() is None
        session.edit(key(row), {f"D{row}": "So it is."})
    assert session.time_left() == timedelta(seconds=40)


def test_an_undo_that_cannot_be_kept_is_told_and_nothing_changes(
    qtbot: QtBot, session: ReviewSession, job: Job
) -> None:
    session.accept()
    job._store._file.execute("PRAGMA query_only = ON")
    with qtbot.waitSignal(session.refused):
        session.undo()
    assert job.response(key(2)).state is State.ACCEPTED
    assert job.undo_name == "Accept"


def test_another_frame_is_told_before_the_answers_when_done_and_undone(
    qtbot: QtBot, session: ReviewSession, job: Job
) -> None:
    heard: list[str] = []
    session.framed.connect(lambda: heard.append("frame"))
    session.answers_changed.connect(lambda _: heard.append("answers"))
    session.act(lambda: job.reframe(JobFrame("Example Bank"), job.gate, {}))
    assert job.response(key(2)).state is State.EMPTY
    session.undo()
    assert (job.frame, job.response(key(2)).state) == (NO_FRAME, State.PREFILLED)
    assert heard == ["frame", "answers"] * 2
