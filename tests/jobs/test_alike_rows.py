"""Rows that ask the same are compared row by row, whatever was changed, undone and done again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prefill.domain.questions import Layout, QuestionKey, Questionnaire, QuestionSheet
from prefill.jobs.bulk import answer_too
from prefill.jobs.disagreement import contradict
from prefill.jobs.gate import Gate
from prefill.jobs.job import Job
from prefill.jobs.reading import Reading
from prefill.jobs.repeats import answer_in, standing
from prefill.jobs.store import JobId, JobStore
from prefill.workbook import Workbook
from tests.fixtures.questions import choice_field, question, text_field

ROWS = range(2, 8)
KEYS = [QuestionKey("Form", row) for row in ROWS]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[JobStore]:
    store = JobStore(tmp_path / "jobs.db")
    yield store
    store.close()


def new_job(store: JobStore) -> Job:
    """Two groups of three rows: one with a list and a comment, one with text alone."""
    asked = [
        question(choice_field(f"C{row}"), text_field(f"D{row}"), row=row)
        if row % 2
        else question(text_field(f"D{row}"), text="Who reviews the access?", row=row)
        for row in ROWS
    ]
    sheet = QuestionSheet("Form", Layout(1, "A", "B", ("C",), "D"), tuple(asked))
    no_workbook = cast(Workbook, None)
    matches = {one.key: () for one in asked}
    reading = Reading(no_workbook, Questionnaire((sheet,)), matches, {}, Path("bank.db"))
    store.forget(JobId("job"))
    store.begin(JobId("job"), Path("form.xlsx"), len(asked), datetime(2026, 11, 23))
    return Job(JobId("job"), reading, store, Gate(0.9, date(2026, 11, 23)))


def test_each_row_knows_the_others(store: JobStore) -> None:
    assert new_job(store).alike.of(KEYS[0]) == (KEYS[2], KEYS[4])
    assert new_job(store).alike.of(KEYS[5]) == (KEYS[1], KEYS[3])


def compared(job: Job, key: QuestionKey) -> list[QuestionKey]:
    """The rows that contradict, found by comparing each with each."""
    said = {k: answer_in(job.question(k), standing(job.question(k), job.response(k))) for k in KEYS}
    return [other for other in job.alike.of(key) if contradict(said[key], said[other])]


EDITS = st.tuples(
    st.sampled_from(KEYS), st.sampled_from(("Yes", "No", "N/A", "")), st.sampled_from(("", "Ana"))
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(st.one_of(EDITS, st.sampled_from(("undo", "redo"))), max_size=12))
def test_disputes_are_those_that_comparing_all_rows_finds(
    store: JobStore, acts: list[tuple[QuestionKey, str, str] | str]
) -> None:
    job = new_job(store)
    for act in acts:
        if isinstance(act, str):
            job.undo() if act == "undo" else job.redo()
        else:
            key, choice, words = act
            cells = {field.cell: choice if field.choices else words for field in job.question(key).fields}
            job.edit(key, cells)
        for key in KEYS:
            assert list(job.alike.disputing(key)) == compared(job, key)
            assert job.alike.is_disputed(key) is bool(compared(job, key))


def test_after_giving_an_answer_to_all_nothing_is_disputed(store: JobStore) -> None:
    job = new_job(store)
    for key, word in zip(KEYS[1::2], ("Yes", "No", "N/A"), strict=True):
        job.edit(key, {job.question(key).fields[0].cell: word})
    answer_too(job, KEYS[1], job.alike.offered(KEYS[1])).apply(job)
    assert not any(job.alike.is_disputed(key) for key in KEYS)
