"""What the customer's file holds as an answer is emptied on purpose only, and can be kept again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from prefill.domain.questions import Question, QuestionKey
from prefill.domain.responses import State
from prefill.jobs.checks import Surroundings, check_all
from prefill.jobs.export import edits_of, told
from prefill.jobs.job import Job
from prefill.jobs.store import JobStore
from tests.fixtures.jobs import TODAY, job_of
from tests.fixtures.questions import choice_field, mark_fields, question, text_field

KEY = QuestionKey("Form", 2)
ANSWERED = question(
    replace(choice_field(), value="Yes", is_answered=True),
    replace(text_field(), value="As agreed with [name].", is_answered=True),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[JobStore]:
    store = JobStore(tmp_path / "jobs.db")
    yield store
    store.close()


def written(job: Job) -> dict[str, object]:
    return {edit.cell: edit.value for edit in edits_of(told(job))}


def made(store: JobStore, folder: Path, *asked: Question) -> Job:
    return job_of(store, folder, asked)


def test_nothing_of_it_is_left_in_the_copy(store: JobStore, tmp_path: Path) -> None:
    job = made(store, tmp_path, ANSWERED)
    job.empty(KEY)
    assert written(job) == {"C2": None, "D2": None}
    assert check_all(job, Surroundings(TODAY)) == ()
    assert made(store, tmp_path, ANSWERED).response(KEY) == job.response(KEY)
    assert store.past_answers() == []


def test_it_is_undone_and_kept_again(store: JobStore, tmp_path: Path) -> None:
    job = made(store, tmp_path, ANSWERED)
    job.empty(KEY)
    assert job.undo_name == "Empty"
    job.undo()
    assert written(job) == {}
    job.redo()
    job.clear(KEY)
    assert (written(job), job.response(KEY).state) == ({}, State.EMPTY)


def test_what_is_typed_afterwards_is_written_and_the_rest_stays_empty(
    store: JobStore, tmp_path: Path
) -> None:
    job = made(store, tmp_path, ANSWERED)
    job.empty(KEY)
    job.edit(KEY, {"D2": "In our own words."})
    assert written(job) == {"C2": None, "D2": "In our own words."}
    job.edit(KEY, {"D2": ""})
    assert written(job) == {"C2": None, "D2": None}


def test_where_the_file_holds_nothing_there_is_nothing_to_empty(store: JobStore, tmp_path: Path) -> None:
    job = made(store, tmp_path, question(choice_field()))
    job.edit(KEY, {"C2": "Yes"})
    assert job.empty(KEY).keys == frozenset()
    assert written(job) == {"C2": "Yes"}


def test_the_answer_of_all_rows_of_a_merged_cell_is_emptied(store: JobStore, tmp_path: Path) -> None:
    shared = replace(choice_field(), value="Yes", is_answered=True, shared=True)
    job = made(store, tmp_path, question(shared), question(shared, row=3))
    job.empty(KEY)
    assert [dict(job.response(key).values) for key in job.order] == [{"C2": None}] * 2


def test_a_mark_leaves_none_where_the_file_has_one(store: JobStore, tmp_path: Path) -> None:
    yes, no, na = mark_fields()
    job = made(store, tmp_path, question(replace(yes, value="X", is_answered=True), no, na))
    job.edit(KEY, {"D2": "x"})
    assert written(job) == {"C2": None, "D2": "x"}
    job.clear(KEY)
    assert written(job) == {}


def test_what_a_row_says_is_the_response_and_what_it_leaves_of_the_file(
    store: JobStore, tmp_path: Path
) -> None:
    job = made(store, tmp_path, ANSWERED)
    job.edit(KEY, {"D2": "In our own words."})
    points = check_all(job, Surroundings(TODAY))
    assert points == ()  # the choice in the file still holds, so that none is missing
    assert datetime.now() >= job.decisions()[0]
