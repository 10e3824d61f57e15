"""Every act of a person is on disk at once, and can be taken back to the letter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prefill.domain.entries import EntryId
from prefill.domain.questions import ChoiceCode, Layout, QuestionKey, Questionnaire, QuestionSheet
from prefill.domain.responses import Outcome, Proposal, Response, State
from prefill.jobs.bulk import answer_too
from prefill.jobs.edited import NoSuchField, NotInList
from prefill.jobs.gate import Gate
from prefill.jobs.job import Change, Job
from prefill.jobs.reading import Reading
from prefill.jobs.store import JobId, JobStore
from prefill.workbook import open_workbook
from tests.fixtures.questions import choice_field, entry, match, question, text_field

ROWS = range(2, 7)
KEYS = [QuestionKey("Form", row) for row in ROWS]


@pytest.fixture
def reading(tmp_path: Path) -> Reading:
    """Five questions: two sure matches, one with a caution, two without."""
    book = openpyxl.Workbook()
    book.save(tmp_path / "form.xlsx")
    asked = tuple(question(choice_field(f"C{row}"), text_field(f"D{row}"), row=row) for row in ROWS)
    sheet = QuestionSheet("Form", Layout(1, "A", "B", ("C",), "D"), asked)
    matches = dict.fromkeys(KEYS, ())
    matches[KEYS[0]] = matches[KEYS[1]] = (match("E1"), match("E2", 0.2))
    matches[KEYS[2]] = (match("E1", 1.0, "number"),)
    entries = {e.id: e for e in (entry("E1"), entry("E2", choice=ChoiceCode.NO, answer=""))}
    workbook = open_workbook(tmp_path / "form.xlsx")
    return Reading(workbook, Questionnaire((sheet,)), matches, entries, tmp_path / "bank.db")


@pytest.fixture
def open_job(tmp_path: Path, reading: Reading) -> Callable[[], Job]:
    """Opens the job as each start of the application would."""

    def open_it() -> Job:
        store = JobStore(tmp_path / "jobs.db")
        store.begin(JobId("job"), reading.workbook.path, len(KEYS), datetime(2026, 11, 23))
        return Job(JobId("job"), reading, store, Gate(0.9, date(2026, 11, 23)))

    return open_it


def state_of(job: Job) -> Mapping[QuestionKey, Response]:
    return {key: job.response(key) for key in job.order}


def test_prefilling_takes_only_what_the_gate_lets_through(open_job: Callable[[], Job]) -> None:
    job = open_job()
    assert job.prefill().keys == {KEYS[0], KEYS[1]}
    assert job.response(KEYS[0]) == Response(
        State.PREFILLED,
        {"C2": "Yes", "D2": "With AES-256."},
        EntryId("E1"),
        1.0,
        proposal=Proposal(EntryId("E1"), 1.0),
    )
    assert job.counts() == {State.PREFILLED: 2, State.EMPTY: 3}


def test_prefilling_again_leaves_a_persons_decision_alone(open_job: Callable[[], Job]) -> None:
    job = open_job()
    job.edit(KEYS[0], {"C2": "no"})
    job.prefill()
    assert job.response(KEYS[0]).values == {"C2": "No"}


def test_an_edit_takes_the_lists_own_words_or_is_refused_with_them(open_job: Callable[[], Job]) -> None:
    job = open_job()
    job.edit(KEYS[0], {"C2": " yes "})
    assert job.response(KEYS[0]).values == {"C2": "Yes"}
    with pytest.raises(NotInList, match=r"C2 does not offer “maybe”\. Choose one of: Yes, No, N/A\."):
        job.edit(KEYS[0], {"C2": "maybe"})
    with pytest.raises(NoSuchField):
        job.edit(KEYS[0], {"Z9": "x"})
    assert job.response(KEYS[0]).values == {"C2": "Yes"}


def test_an_emptied_field_leaves_its_cell_alone(open_job: Callable[[], Job]) -> None:
    job = open_job()
    job.edit(KEYS[0], {"C2": "Yes", "D2": "Text"})
    job.edit(KEYS[0], {"D2": ""})
    assert job.response(KEYS[0]).values == {"C2": "Yes"}


def test_taking_another_match_replaces_the_answer_and_keeps_the_note(open_job: Callable[[], Job]) -> None:
    job = open_job()
    job.prefill()
    job.set_note(KEYS[0], "Ask Ana.")
    job.take(KEYS[0], EntryId("E2"))
    replaced = Proposal(EntryId("E1"), 1.0, Outcome.REPLACED)
    assert job.response(KEYS[0]) == Response(
        State.ACCEPTED, {"C2": "No"}, EntryId("E2"), 0.2, "Ask Ana.", replaced
    )


@pytest.mark.parametrize(
    ("act", "outcome"),
    [
        (lambda job: job.accept(KEYS[0]), Outcome.KEPT),
        (lambda job: job.edit(KEYS[0], {"D2": "With AES."}), Outcome.REWORDED),
        (lambda job: job.edit(KEYS[0], {"C2": "No"}), Outcome.REPLACED),
        (lambda job: job.take(KEYS[0], EntryId("E2")), Outcome.REPLACED),
        (lambda job: job.skip(KEYS[0]), Outcome.REPLACED),
        (lambda job: (job.edit(KEYS[0], {"C2": "No"}), job.edit(KEYS[0], {"C2": "Yes"})), Outcome.KEPT),
    ],
)
def test_what_became_of_a_prefilled_answer_is_known(
    open_job: Callable[[], Job], act: Callable[[Job], object], outcome: Outcome
) -> None:
    job = open_job()
    job.prefill()
    act(job)
    proposal = open_job().response(KEYS[0]).proposal
    assert proposal == Proposal(EntryId("E1"), 1.0, outcome)


def test_an_answer_that_a_person_found_alone_tells_nothing_of_a_match(open_job: Callable[[], Job]) -> None:
    job = open_job()
    job.take(KEYS[0], EntryId("E1"))
    assert job.response(KEYS[0]).proposal is None


def test_what_a_person_emptied_stays_empty(open_job: Callable[[], Job]) -> None:
    job = open_job()
    job.prefill()
    job.clear(KEYS[0])
    job.prefill()
    job.prefill_again(Gate(0.5, date(2026, 11, 23)))
    assert job.response(KEYS[0]).state is State.EMPTY


def test_a_note_outlives_prefilling(open_job: Callable[[], Job]) -> None:
    job = open_job()
    job.set_note(KEYS[0], "Ask Ana.")
    job.prefill()
    assert job.response(KEYS[0]).note == "Ask Ana."


def test_another_threshold_fills_and_empties_in_one_step(open_job: Callable[[], Job]) -> None:
    job = open_job()
    job.prefill()
    job.accept(KEYS[1])
    before = state_of(job)
    change = job.prefill_again(Gate(1.1, date(2026, 11, 23)))
    assert change == Change("Prefill again", frozenset({KEYS[0]}))
    assert job.response(KEYS[0]) == Response()
    assert job.response(KEYS[1]).state is State.ACCEPTED
    job.undo()
    assert state_of(job) == before
    job.prefill_again(Gate(0.9, date(2026, 11, 23)))
    assert state_of(job) == before


def test_one_answer_serves_the_rows_that_ask_the_same(open_job: Callable[[], Job]) -> None:
    job = open_job()
    job.set_note(KEYS[2], "Mind the date.")
    job.edit(KEYS[0], {"C2": "No", "D2": "Not yet."})
    assert job.alike.offered(KEYS[0]) == tuple(KEYS[1:])
    answer_too(job, KEYS[0], KEYS[1:3]).apply(job)
    assert job.response(KEYS[1]) == Response(State.EDITED, {"C3": "No", "D3": "Not yet."})
    assert job.response(KEYS[2]).note == "Mind the date."
    assert job.alike.offered(KEYS[0]) == tuple(KEYS[3:])
    assert job.undo() == Change("Answer the same", frozenset(KEYS[1:3]))
    assert job.response(KEYS[2]).values == {}


def test_nothing_is_offered_without_an_answer(open_job: Callable[[], Job]) -> None:
    job = open_job()
    assert job.alike.offered(KEYS[0]) == ()
    job.skip(KEYS[0])
    assert job.alike.offered(KEYS[0]) == ()


def test_rows_that_ask_the_same_and_say_otherwise_are_pointed_out(open_job: Callable[[], Job]) -> None:
    job = open_job()
    job.prefill()
    assert job.alike.disputing(KEYS[0]) == ()
    job.edit(KEYS[1], {"C3": "No"})
    assert job.alike.disputing(KEYS[0]) == (KEYS[1],)
    assert job.alike.disputing(KEYS[1]) == (KEYS[0],)
    assert job.alike.disputing(KEYS[3]) == ()


def test_the_work_is_where_it_was_after_a_new_start(open_job: Callable[[], Job]) -> None:
    job = open_job()
    job.prefill()
    job.accept(KEYS[0])
    job.flag(KEYS[1])
    job.current = KEYS[3]
    again = open_job()
    assert state_of(again) == state_of(job)
    assert again.current == KEYS[3]


def test_undo_names_the_act_and_redo_does_it_again(open_job: Callable[[], Job]) -> None:
    job = open_job()
    job.prefill()
    job.accept(KEYS[0])
    assert job.undo_name == "Accept"
    assert job.undo() == Change("Accept", frozenset({KEYS[0]}))
    assert job.response(KEYS[0]).state is State.PREFILLED
    assert job.redo_name == "Accept"
    job.redo()
    assert job.response(KEYS[0]).state is State.ACCEPTED
    assert job.redo() is None


def test_an_act_that_changes_nothing_leaves_nothing_to_undo(open_job: Callable[[], Job]) -> None:
    job = open_job()
    job.clear(KEYS[4])
    assert job.undo() is None


ACTS: list[Callable[[Job, QuestionKey], object]] = [
    lambda job, _: job.prefill(),
    lambda job, key: job.accept(key),
    lambda job, key: job.edit(key, {f"C{key.row}": "N/A"}),
    lambda job, key: job.edit(key, {f"D{key.row}": f"Row {key.row}"}),
    lambda job, key: job.clear(key),
    lambda job, key: job.flag(key),
    lambda job, key: job.skip(key),
    lambda job, key: job.set_note(key, "later"),
    lambda job, _: job.prefill_again(Gate(1.1, date(2026, 11, 23))),
    lambda job, key: answer_too(job, key, job.alike.offered(key)).apply(job),
]


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(st.tuples(st.sampled_from(ACTS), st.sampled_from(KEYS)), max_size=12))
def test_undoing_everything_returns_to_the_start_and_redoing_to_the_end(
    open_job: Callable[[], Job], acts: list[tuple[Callable[[Job, QuestionKey], object], QuestionKey]]
) -> None:
    job = open_job()
    start = state_of(job)
    for act, key in acts:
        act(job, key)
    end = state_of(job)
    while job.undo():
        pass
    assert state_of(job) == state_of(open_job()) == start
    while job.redo():
        pass
    assert state_of(job) == state_of(open_job()) == end
    while job.undo():
        pass


def test_what_is_typed_without_a_stop_is_one_step(open_job: Callable[[], Job]) -> None:
    job = open_job()
    for text in ("W", "With", "With AES"):
        job.edit(KEYS[0], {"D2": text})
    job.end_typing()
    job.edit(KEYS[0], {"D2": "With AES-256"})
    job.undo()
    assert job.response(KEYS[0]).values == {"D2": "With AES"}
    job.undo()
    assert job.response(KEYS[0]).values == {}
    job.redo()
    assert job.response(KEYS[0]).values == {"D2": "With AES"}
    job.edit(KEYS[0], {"D2": "Anew"})
    assert job.redo_name is None
    job.undo()
    assert job.response(KEYS[0]).values == {"D2": "With AES"}


def test_choices_and_other_cells_are_steps_of_their_own(open_job: Callable[[], Job]) -> None:
    job = open_job()
    job.edit(KEYS[0], {"C2": "Yes"})
    job.edit(KEYS[0], {"C2": "No"})
    job.edit(KEYS[0], {"D2": "Not yet"})
    job.edit(KEYS[1], {"D3": "Neither"})
    for values in ({"C2": "No", "D2": "Not yet"}, {"C2": "No"}, {"C2": "Yes"}, {}):
        job.undo()
        assert job.response(KEYS[0]).values == values
    assert job.undo_name is None


def test_the_moments_of_decisions_are_kept(open_job: Callable[[], Job]) -> None:
    job = open_job()
    job.prefill()
    assert job.decisions() == []
    job.accept(KEYS[0])
    job.flag(KEYS[1])
    assert len(job.decisions()) == len(open_job().decisions()) == 1
