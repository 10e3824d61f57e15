"""A jobs file of an older version is taken over with all that was decided in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from prefill.bank.database import create_database
from prefill.domain.entries import EntryId
from prefill.domain.questions import QuestionKey
from prefill.domain.responses import Outcome, Proposal, Response, State
from prefill.jobs.schema import JOBS_FILE
from prefill.jobs.store import Delivery, JobId, JobStore, Kept
from tests.fixtures.jobs import job_of
from tests.fixtures.questions import choice_field, question

JOB = JobId("job")
NOW = datetime(2026, 11, 23)


def store_with(path: Path, *responses: Response) -> JobStore:
    store = JobStore(path)
    store.begin(JOB, path, len(responses), NOW)
    store.save(JOB, [Kept(QuestionKey("Form", row), "Logs?", r) for row, r in enumerate(responses)])
    return store


def test_responses_of_an_older_file_have_no_proposal(tmp_path: Path) -> None:
    older = replace(JOBS_FILE, migrations=JOBS_FILE.migrations[:2])
    file = create_database(tmp_path / "jobs.db", older)
    file.execute(
        "INSERT INTO jobs (id, path, total, opened) VALUES ('job', 'f.xlsx', 1, '2026-11-23T00:00:00')"
    )
    file.execute(
        "INSERT INTO responses (job, sheet, row, question, state, cells, entry, confidence, note)"
        """ VALUES ('job', 'Form', 2, 'Logs?', 'accepted', '{"C2": "Yes"}', 'E1', 0.97, 'Ask Ana.')"""
    )
    file.close()
    store = JobStore(tmp_path / "jobs.db")
    (kept,) = store.kept(JOB)
    assert kept.response == Response(State.ACCEPTED, {"C2": "Yes"}, EntryId("E1"), 0.97, "Ask Ana.")
    assert store.proposals(JobId("sample")) == []
    store.close()


def test_only_what_a_person_decided_is_evidence(tmp_path: Path) -> None:
    kept, replaced = Proposal(EntryId("E1"), 0.9), Proposal(EntryId("E2"), 0.8, Outcome.REPLACED)
    store = store_with(
        tmp_path / "jobs.db",
        Response(State.ACCEPTED, {"C2": "Yes"}, proposal=kept),
        Response(State.SKIPPED, proposal=replaced),
        Response(State.PREFILLED, {"C2": "Yes"}, proposal=kept),
        Response(State.FLAGGED, {"C2": "Yes"}, proposal=kept),
        Response(State.EDITED, {"C2": "Yes"}),
    )
    assert store.proposals(JobId("sample")) == [kept, replaced]
    assert store.proposals(JOB) == []
    store.close()


def test_a_setting_is_kept_until_it_is_removed(tmp_path: Path) -> None:
    store = JobStore(tmp_path / "jobs.db")
    assert store.setting("threshold") is None
    store.keep_setting("threshold", 0.75)
    store.keep_setting("threshold", 0.8)
    store.close()
    again = JobStore(tmp_path / "jobs.db")
    assert again.setting("threshold") == 0.8
    again.keep_setting("threshold", None)
    assert again.setting("threshold") is None
    again.close()


def test_a_row_that_asks_twice_in_the_same_words_keeps_both_responses(tmp_path: Path) -> None:
    left, right = QuestionKey("Form", 2), QuestionKey("Form", 2, column=4)
    store = store_with(tmp_path / "jobs.db")
    first, second = (Response(State.EDITED, {cell: "Ana"}) for cell in ("B2", "E2"))
    store.save(JOB, [Kept(right, "Name", second), Kept(left, "Name", first)])
    store.set_current(JOB, right)
    again = JobStore(tmp_path / "jobs.db")
    assert [(kept.key, kept.response) for kept in again.kept(JOB)] == [(left, first), (right, second)]
    assert again.current(JOB) == right


def copy(name: str, day: int) -> Delivery:
    return Delivery(Path(name), datetime(2026, 11, day), name, ())


def test_a_job_knows_whether_a_copy_was_saved_and_to_whom_one_was_given(tmp_path: Path) -> None:
    store = store_with(tmp_path / "jobs.db")
    (record,) = store.jobs()
    assert (record.saved, record.given, record.recipient) == (None, None, "")
    store.deliver(JOB, copy("first", 3))
    store.deliver(JOB, copy("second", 4))
    (record,) = store.jobs()
    assert (record.saved, record.given, record.recipient) == (date(2026, 11, 4), None, "")
    store.give(JOB, "first", "Example Bank", date(2026, 11, 5))
    (record,) = store.jobs()
    assert (record.given, record.recipient) == (date(2026, 11, 5), "Example Bank")
    store.close()


def test_what_the_file_asks_no_more_is_not_counted_until_it_asks_it_again(tmp_path: Path) -> None:
    store = JobStore(tmp_path / "jobs.db")
    asked = [question(choice_field(f"C{row}"), text=f"Do you {row}?", row=row) for row in (2, 3, 4)]
    job = job_of(store, tmp_path, asked)
    for one in asked:
        job.edit(one.key, {f"C{one.key.row}": "Yes"})
    job_of(store, tmp_path, asked[:2])
    (record,) = store.jobs()
    assert (record.total, record.counts) == (2, {State.EDITED: 2})
    job_of(store, tmp_path, asked)
    (record,) = store.jobs()
    assert (record.total, record.counts) == (3, {State.EDITED: 3})
    store.close()
