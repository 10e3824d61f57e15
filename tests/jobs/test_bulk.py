"""What is done to many answers is known before, reaches no further, and is one step back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from prefill.domain.questions import QuestionKey
from prefill.domain.references import sign_of
from prefill.domain.responses import State
from prefill.jobs.bulk import (
    Bulk,
    Replacing,
    accept_above,
    accept_these,
    append_match,
    clear_prefilled,
    not_applicable,
    repeat_previous,
    replace_words,
)
from prefill.jobs.job import Job
from prefill.jobs.store import JobStore
from tests.fixtures.jobs import job_of
from tests.fixtures.questions import choice_field, entry, mark_fields, match, question, text_field

ROWS = (2, 3, 4, 5)
FIRST, SECOND, THIRD, MARKS = (QuestionKey("Form", row) for row in ROWS)


@pytest.fixture
def job(tmp_path: Path) -> Iterator[Job]:
    """Two prefilled questions, one empty one, one with marks."""
    store = JobStore(tmp_path / "jobs.db")
    texts = ("Do you encrypt backups?", "Do you keep logs?", "Do you keep bees?")
    asked = [
        question(choice_field(f"C{row}"), text_field(f"D{row}"), row=row, text=text)
        for row, text in zip(ROWS, texts, strict=False)
    ]
    asked.append(question(*mark_fields(5), row=5, text="Is access reviewed?"))
    matches = {2: [match("E1", 0.99)], 3: [match("E2", 0.95)]}
    entries = [entry("E1"), entry("E2", answer="With Acme and acme-tools.")]
    job = job_of(store, tmp_path, asked, matches, entries)
    job.prefill()
    yield job
    store.close()


def states(job: Job) -> list[State]:
    return [job.response(key).state for key in job.order]


@pytest.mark.parametrize(
    ("make", "count"),
    [
        (lambda job: accept_above(job, 0.96), 1),
        (lambda job: accept_these(job, job.order), 2),
        (clear_prefilled, 2),
        (lambda job: replace_words(job, Replacing("with", "using")), 2),
        (lambda job: not_applicable(job, job.order, "None here."), 4),
        (lambda job: repeat_previous(job, THIRD), 1),
    ],
)
def test_the_count_is_what_changes_and_one_undo_takes_it_back(
    job: Job, make: Callable[[Job], Bulk], count: int
) -> None:
    before = dict(job.responses)
    bulk = make(job)
    assert dict(job.responses) == before
    assert bulk.count == count == len(bulk.apply(job).keys)
    assert job.undo_name == bulk.name
    job.undo()
    assert dict(job.responses) == before


def test_only_what_is_sure_enough_is_accepted(job: Job) -> None:
    accept_above(job, 0.96).apply(job)
    assert states(job) == [State.ACCEPTED, State.PREFILLED, State.EMPTY, State.EMPTY]


def test_of_a_selection_what_has_no_answer_is_left_out(job: Job) -> None:
    job.edit(FIRST, {"D2": "Mine."})
    bulk = accept_these(job, job.order)
    assert bulk.left_out == (THIRD, MARKS)
    bulk.apply(job)
    assert states(job)[:2] == [State.EDITED, State.ACCEPTED]


def test_of_a_selection_what_the_file_answers_is_accepted_too(tmp_path: Path) -> None:
    store = JobStore(tmp_path / "jobs.db")
    held = replace(choice_field("C2"), value="Yes", is_answered=True)
    job = job_of(store, tmp_path, [question(held), question(choice_field("C3"), row=3, text="And bees?")])
    bulk = accept_these(job, job.order)
    assert (set(bulk.responses), bulk.left_out) == ({FIRST}, (SECOND,))
    store.close()


def test_clearing_leaves_what_was_decided_and_the_notes(job: Job) -> None:
    job.accept(FIRST)
    job.set_note(SECOND, "Ask Ana.")
    clear_prefilled(job).apply(job)
    assert states(job)[:2] == [State.ACCEPTED, State.EMPTY]
    assert (job.response(SECOND).note, job.response(SECOND).values) == ("Ask Ana.", {})


@pytest.mark.parametrize(
    ("words", "then"),
    [
        (Replacing("acme", "Bolt"), "With Bolt and Bolt-tools."),
        (Replacing("acme", "Bolt", match_case=True), "With Acme and Bolt-tools."),
        (Replacing("acm", "Bolt"), "With Acme and acme-tools."),
        (Replacing("acm", "Bolt", whole_words=False), "With Bolte and Bolte-tools."),
        (Replacing("Acme and acme-tools.", r"\1 \\"), r"With \1 \\"),
        (Replacing("", "x"), "With Acme and acme-tools."),
    ],
)
def test_words_are_replaced_as_they_were_asked_for(job: Job, words: Replacing, then: str) -> None:
    replace_words(job, words).apply(job)
    assert job.response(SECOND).values == {"C3": "Yes", "D3": then}
    assert job.response(SECOND).state is State.PREFILLED


def test_not_applicable_is_said_in_each_lists_own_words(job: Job) -> None:
    strict = question(choice_field("C9", ("Yes", "No")), row=9)
    job.accept(FIRST)
    not_applicable(job, job.order, "None here.").apply(job)
    assert job.response(FIRST).state is State.ACCEPTED
    assert job.response(THIRD).values == {"C4": "N/A", "D4": "None here."}
    assert job.response(MARKS).values == {"E5": "x"}
    assert strict.fields[0].choices == ("Yes", "No")


def test_a_list_without_such_a_word_leaves_its_question_out(tmp_path: Path) -> None:
    store = JobStore(tmp_path / "jobs.db")
    strict = question(choice_field("C2", ("Yes", "No")), text_field("D2"))
    words = question(text_field("D3"), row=3, text="Describe it.")
    job = job_of(store, tmp_path, [strict, words])
    bulk = not_applicable(job, job.order, "None here.")
    assert (bulk.left_out, bulk.responses[SECOND].values) == ((FIRST,), {"D3": "N/A. None here."})
    store.close()


def test_the_previous_answer_is_the_nearest_above_and_must_fit(job: Job) -> None:
    repeat_previous(job, THIRD).apply(job)
    assert job.response(THIRD).values == {"C4": "Yes", "D4": "With Acme and acme-tools."}
    repeat_previous(job, MARKS).apply(job)
    assert job.response(MARKS).values == {"C5": "x"}
    assert repeat_previous(job, FIRST).count == 0


def test_appending_fills_what_is_empty_and_repeats_nothing(job: Job) -> None:
    job.edit(FIRST, {"C2": "No", "D2": "To begin with."})
    for _ in range(2):
        append_match(job, FIRST, match("E1")).apply(job)
    assert job.response(FIRST).values == {"C2": "No", "D2": "To begin with.\n\nWith AES-256."}


def test_what_is_appended_stands_after_the_files_own_words_and_is_known_by_its_entry(tmp_path: Path) -> None:
    store = JobStore(tmp_path / "jobs.db")
    held = replace(text_field("D2"), value="As last year.", is_answered=True)
    job = job_of(store, tmp_path, [question(choice_field("C2"), held)], {2: [match("E1")]}, [entry("E1")])
    append_match(job, FIRST, match("E1", 0.8)).apply(job)
    assert job.response(FIRST).values == {"C2": "Yes", "D2": "As last year.\n\nWith AES-256."}
    assert (job.response(FIRST).entry, job.response(FIRST).confidence) == ("E1", 0.8)
    store.close()


def test_words_in_the_sign_for_another_row_stay(job: Job) -> None:
    """A sheet may be called as what is replaced, and a row has a number."""
    sign = sign_of(SECOND)
    job.edit(FIRST, {"D2": f"See the form, row {sign}: 3 stores."})
    replace_words(job, Replacing("form", "table", whole_words=False)).apply(job)
    replace_words(job, Replacing("3", "4", whole_words=False)).apply(job)
    assert job.response(FIRST).values["D2"] == f"See the table, row {sign}: 4 stores."


def test_what_would_grow_too_long_for_its_cell_is_left_out(job: Job) -> None:
    job.edit(FIRST, {"D2": "long " * 6000})
    bulk = replace_words(job, Replacing("long", "longer still"))
    assert (bulk.count, bulk.left_out) == (0, (FIRST,))


def test_an_answer_of_which_nothing_is_left_is_none(job: Job) -> None:
    job.edit(SECOND, {"C3": None, "D3": "Acme"})
    replace_words(job, Replacing("Acme", "")).apply(job)
    assert (job.response(SECOND).state, dict(job.response(SECOND).values)) == (State.EMPTY, {})
