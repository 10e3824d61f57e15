"""An answer that refers to another row stays right when rows move, and says so when it cannot be."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from prefill.domain.questions import QuestionKey
from prefill.domain.responses import State
from prefill.jobs.checks import Surroundings, check
from prefill.jobs.export import edits_of, told
from prefill.jobs.job import Job
from prefill.jobs.job_frame import JobFrame
from prefill.jobs.referring import refer
from prefill.jobs.store import JobStore
from tests.fixtures.jobs import TODAY, job_of
from tests.fixtures.questions import choice_field, question, text_field

FIRST, SECOND = QuestionKey("Form", 2), QuestionKey("Form", 3)
MakeJob = Callable[..., Job]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[MakeJob]:
    """A job of questions in rows from 2 on, each named by one word; what is on disk is taken up."""
    with_rows = {
        word: (lambda row, word=word: question(text_field(f"D{row}"), text=f"What of the {word}?", row=row))
        for word in ("door", "window", "roof")
    }
    stores = []

    def made(*words: str, frame: JobFrame = JobFrame()) -> Job:  # noqa: B008
        store = JobStore(tmp_path / "jobs.db")
        stores.append(store)
        asked = [with_rows[word](row) for row, word in enumerate(words, 2)]
        return job_of(store, tmp_path, asked, frame=frame)

    yield made
    for store in stores:
        store.close()


def written(job: Job) -> dict[str, object]:
    return {edit.cell: edit.value for edit in edits_of(told(job))}


def fault(job: Job, key: QuestionKey) -> str:
    points = check(job, key, Surroundings(TODAY))
    return next((point.sentence for point in points if point.check == "reference"), "")


def test_the_copy_names_the_row_by_its_number(make: MakeJob) -> None:
    job = make("door", "window")
    job.edit(FIRST, {"D2": "It is locked."})
    refer(job, SECOND, FIRST).apply(job)
    assert written(job) == {"D2": "It is locked.", "D3": "See the answer to row 2."}
    assert fault(job, SECOND) == ""


def test_it_stands_after_what_was_said_and_is_taken_back_in_one_step(make: MakeJob) -> None:
    job = make("door", "window")
    job.edit(SECOND, {"D3": "It is shut."})
    refer(job, SECOND, FIRST).apply(job)
    assert written(job)["D3"] == "It is shut.\nSee the answer to row 2."
    assert job.undo_name == "Refer to another answer"
    job.undo()
    assert written(job) == {"D3": "It is shut."}


def test_it_stands_after_what_the_customers_file_says(tmp_path: Path) -> None:
    store = JobStore(tmp_path / "jobs.db")
    held = replace(text_field("D3"), value="As last year.", is_answered=True)
    job = job_of(store, tmp_path, [question(text_field("D2")), question(held, row=3, text="And the roof?")])
    refer(job, SECOND, FIRST).apply(job)
    assert written(job)["D3"] == "As last year.\nSee the answer to row 2."
    store.close()


def test_rows_that_the_customer_inserts_move_the_number(make: MakeJob) -> None:
    job = make("door", "window")
    job.edit(FIRST, {"D2": "It is locked."})
    refer(job, SECOND, FIRST).apply(job)
    assert written(make("roof", "door", "window")) == {
        "D3": "It is locked.",
        "D4": "See the answer to row 3.",
    }


def test_a_row_is_found_again_that_nobody_has_answered_yet(make: MakeJob) -> None:
    job = make("door", "window")
    refer(job, SECOND, FIRST).apply(job)
    later = make("roof", "door", "window")
    assert written(later) == {"D4": "See the answer to row 3."}
    assert fault(later, QuestionKey("Form", 4)) == "It refers to row 3, which has no answer."


def test_a_row_that_is_asked_no_more_is_told(make: MakeJob) -> None:
    job = make("door", "window")
    job.edit(FIRST, {"D2": "It is locked."})
    refer(job, SECOND, FIRST).apply(job)
    later = make("roof", "window")
    assert written(later) == {"D3": "See the answer to row ?."}
    assert fault(later, SECOND) == "It refers to a row that is not asked any more."


def test_rows_that_refer_to_one_another_are_told(make: MakeJob) -> None:
    job = make("door", "window")
    refer(job, SECOND, FIRST).apply(job)
    refer(job, FIRST, SECOND).apply(job)
    assert fault(job, FIRST) == "It refers to row 3, which refers back to it."
    refer(job, FIRST, FIRST).apply(job)
    job.edit(FIRST, {"D2": "⟦Form!2⟧"})
    assert fault(job, FIRST) == "It refers to itself."


def test_a_row_whose_answer_may_not_be_written_is_told(make: MakeJob) -> None:
    job = make("door", "window")
    job.edit(FIRST, {"D2": "It is locked."})
    job.flag(FIRST)
    refer(job, SECOND, FIRST).apply(job)
    assert fault(job, SECOND) == "It refers to row 2, whose answer is not decided yet."


def test_it_speaks_the_language_of_the_questionnaire(make: MakeJob) -> None:
    job = make("door", "window", frame=JobFrame(language="de"))
    refer(job, SECOND, FIRST).apply(job)
    assert written(job) == {"D3": "Siehe die Antwort in Zeile 2."}


def test_a_question_without_room_for_words_is_left_out(tmp_path: Path) -> None:
    store = JobStore(tmp_path / "jobs.db")
    job = job_of(store, tmp_path, [question(choice_field("C2")), question(choice_field("C3"), row=3)])
    bulk = refer(job, SECOND, FIRST)
    assert (bulk.count, bulk.left_out) == (0, (SECOND,))
    assert job.response(SECOND).state is State.EMPTY
    store.close()
