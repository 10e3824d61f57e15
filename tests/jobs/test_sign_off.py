"""Where a second name is asked for, nothing is delivered that it does not stand for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from prefill.domain.progress import finish
from prefill.domain.questions import QuestionKey
from prefill.domain.responses import State
from prefill.jobs.checks import Surroundings
from prefill.jobs.job import Job
from prefill.jobs.sign_off import NoSecondName, NotSignedOff, SignOffs, Standing, content_of
from prefill.jobs.store import Delivery, JobStore
from prefill.jobs.unwritable import finding_held_back
from tests.fixtures.jobs import job_of
from tests.fixtures.questions import choice_field, match, question, text_field

KEY, BELOW = QuestionKey("Form", 2), QuestionKey("Form", 3)
NOON = datetime(2026, 11, 23, 12)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[JobStore]:
    store = JobStore(tmp_path / "jobs.db")
    yield store
    store.close()


@pytest.fixture
def job(store: JobStore, tmp_path: Path) -> Job:
    asked = [question(choice_field(f"C{row}"), text_field(f"D{row}"), row=row) for row in (2, 3)]
    job = job_of(store, tmp_path, asked, matches={2: (match("E1"),), 3: (match("E1"),)})
    job.edit(KEY, {"C2": "Yes"})
    return job


@pytest.fixture
def sign_offs(store: JobStore) -> SignOffs:
    made = SignOffs(store, lambda: NOON)
    made.ask_for(True)
    return made


def copy_of(job: Job, *also: State) -> Delivery:
    return Delivery(Path("form - filled.xlsx"), NOON, "a" * 64, (), content=content_of(job, also))


def test_it_is_asked_for_only_where_the_settings_say_so(sign_offs: SignOffs, job: Job) -> None:
    assert sign_offs.signed(job).standing is Standing.MISSING
    sign_offs.ask_for(False)
    assert sign_offs.signed(job).standing is Standing.NOT_ASKED_FOR
    sign_offs.check(job, copy_of(job))


def test_it_tells_who_when_and_on_what(sign_offs: SignOffs, job: Job) -> None:
    sign_offs.sign(job, "Ada Moss", "  Ben   Ray ")
    signed = sign_offs.signed(job)
    assert signed.standing is Standing.HOLDS
    assert signed.last is not None
    assert (signed.last.answered_by, signed.last.signed_by, signed.last.moment) == (
        "Ada Moss",
        "Ben Ray",
        NOON,
    )
    assert signed.last.content == content_of(job)
    assert sign_offs.answered_by == "Ada Moss"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        *[
            ("Ada", second)
            for second in ("ada ", " ", "Ada.", "Ａｄａ", "Ada\u200b", "A-da", "\u3164Ada", "…")
        ],
        ("", "Ben"),
        ("\u200b", "Ben"),
        ("José Straße", "Jose\u0301 STRASSE"),
    ],
)
def test_one_person_is_not_enough(sign_offs: SignOffs, job: Job, first: str, second: str) -> None:
    with pytest.raises(NoSecondName):
        sign_offs.sign(job, first, second)
    assert sign_offs.signed(job).standing is Standing.MISSING


def test_a_change_voids_it_and_undoing_the_change_does_not(sign_offs: SignOffs, job: Job) -> None:
    sign_offs.sign(job, "Ada", "Ben")
    job.edit(BELOW, {"C3": "No"})
    assert sign_offs.signed(job).standing is Standing.VOID
    job.undo()
    assert sign_offs.signed(job).standing is Standing.HOLDS
    job.flag(KEY)
    assert sign_offs.signed(job).standing is Standing.VOID


def test_a_note_to_oneself_changes_nothing(sign_offs: SignOffs, job: Job) -> None:
    sign_offs.sign(job, "Ada", "Ben")
    job.set_note(KEY, "Ask Eve.")
    assert sign_offs.signed(job).standing is Standing.HOLDS


def test_what_a_copy_leaves_out_is_not_signed_off(sign_offs: SignOffs, job: Job) -> None:
    job.edit(BELOW, {"C3": "No", "D3": "As agreed with Northwind."})
    left_out = finish(finding_held_back(job, Surroundings(NOON.date(), ("Northwind",))))
    assert left_out == {BELOW}
    sign_offs.sign(job, "Ada", "Ben", left_out)
    assert sign_offs.signed(job, (), left_out).standing is Standing.HOLDS
    assert sign_offs.signed(job).standing is Standing.VOID


def test_answers_nobody_looked_at_are_not_signed_off_with_the_rest(sign_offs: SignOffs, job: Job) -> None:
    job.edit(BELOW, {"C3": "No"})
    job.flag(BELOW)
    sign_offs.sign(job, "Ada", "Ben")
    assert sign_offs.signed(job, (State.FLAGGED,)).standing is Standing.VOID
    with pytest.raises(NotSignedOff):
        sign_offs.check(job, copy_of(job, State.FLAGGED))


def test_a_copy_is_delivered_only_as_it_was_signed_off(sign_offs: SignOffs, job: Job) -> None:
    early = copy_of(job)
    with pytest.raises(NotSignedOff, match=r"Nobody has signed off form - filled\.xlsx as it was written"):
        sign_offs.check(job, early)
    sign_offs.sign(job, "Ada", "Ben")
    sign_offs.check(job, early)
    job.edit(KEY, {"C2": "No"})
    sign_offs.check(job, early)
    with pytest.raises(NotSignedOff):
        sign_offs.check(job, copy_of(job))
