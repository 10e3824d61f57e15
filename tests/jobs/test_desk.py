"""The desk keeps what a person chose, copies the bank by day, and counts what was told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from prefill.bank import Bank, disks
from prefill.domain.entries import Audience, EntryId, Level
from prefill.domain.progress import finish
from prefill.domain.questions import ChoiceCode, QuestionKey
from prefill.domain.responses import Proposal, State
from prefill.jobs.calibration import Calibration
from prefill.jobs.desk import Desk, Folders
from prefill.jobs.export import NothingToWrite
from prefill.jobs.gate import Gate
from prefill.jobs.job import Job
from prefill.jobs.job_frame import JobFrame
from prefill.jobs.job_lock import JobOpenElsewhere
from tests.fixtures.desks import folders_in
from tests.fixtures.questions import entry
from tests.fixtures.windows import another_window

NOW = datetime(2026, 11, 23, 9, 30)
ASKED = ("Do you encrypt backups?", "Is access reviewed each quarter?", "Which shoes do you wear?")


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    with Bank.create(tmp_path / "bank.db") as bank:
        bank.add(entry("E1", question=ASKED[0], level=Level.GOLDEN))
        bank.add(entry("E2", question=ASKED[1], answer="Yes, by the owners."))
    return folders_in(tmp_path)


@pytest.fixture
def open_desk(folders: Folders) -> Iterator[Callable[[], Desk]]:
    desks: list[Desk] = []

    def open_it() -> Desk:
        desks.append(Desk(folders, lambda: Gate(0.9, NOW.date()), lambda: NOW))
        return desks[-1]

    yield open_it
    for desk in desks:
        desk.close()


@pytest.fixture
def desk(open_desk: Callable[[], Desk]) -> Desk:
    return open_desk()


@pytest.fixture
def job(desk: Desk, tmp_path: Path) -> Job:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["No.", "Question", "Answer", "Comment"])
    for number, text in enumerate(ASKED, 1):
        sheet.append([number, text])
    book.save(tmp_path / "form.xlsx")
    return desk.open(finish(desk.read(tmp_path / "form.xlsx")))


def copy_bank(desk: Desk) -> None:
    """What the window does beside its work."""
    task = desk.keeping.copy_of_today()
    assert task is not None
    finish(task)


def test_the_bank_is_copied_once_a_day(desk: Desk) -> None:
    assert desk.bank.count() == 2
    copy_bank(desk)
    assert [copy.day for copy in desk.bank.backups()] == [NOW.date()]
    with Bank.open(desk.bank.backups()[0].path, read_only=True) as copy:
        assert copy.entries() == desk.bank.entries()
    assert desk.keeping.copy_of_today() is None


def test_on_a_share_the_copy_is_made_before_anybody_can_write(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disks, "is_local", lambda _path: False)
    assert desk.bank.count() == 2
    assert desk.keeping.copy_of_today() is None


def test_a_bank_that_was_only_made_is_copied_when_it_is_opened_again(folders: Folders) -> None:
    folders.bank.unlink()
    desk = Desk(folders, lambda: Gate(0.9, NOW.date()), lambda: NOW)
    assert desk.bank.count() == 0
    assert desk.keeping.copy_of_today() is None
    desk.close()


@pytest.mark.parametrize("act", ["close", "give_copy_up"])
def test_no_copy_is_made_of_a_bank_that_is_closed_to_be_changed(desk: Desk, act: str) -> None:
    """Else a bank that was given a password would leave a copy in the open."""
    assert desk.bank.count() == 2
    task = desk.keeping.copy_of_today()
    assert task is not None
    getattr(desk.keeping, act)()
    finish(task)
    assert desk.keeping.backups() == []
    copy_bank(desk)
    assert len(desk.keeping.backups()) == 1


def test_a_copy_that_cannot_be_made_keeps_nobody_from_the_bank(
    desk: Desk, folders: Folders, caplog: pytest.LogCaptureFixture
) -> None:
    folders.bank.with_name("bank backups").write_text("a file in the way")
    assert desk.bank.count() == 2
    copy_bank(desk)
    assert "No copy of the answer bank was kept today" in caplog.text


def test_a_copy_is_kept_before_an_import(desk: Desk, folders: Folders) -> None:
    desk.import_files([], None).close()
    assert [copy.day for copy in desk.bank.backups()] == [NOW.date()]


def test_delivering_counts_what_was_told(desk: Desk, job: Job, tmp_path: Path) -> None:
    target = tmp_path / "filled.xlsx"
    receipt = finish(desk.save(job, target, also=[State.PREFILLED]))
    desk.delivered(job, receipt, target)
    used = desk.bank.entry(EntryId("E1"))
    assert used is not None
    assert (used.times_used, used.last_used) == (1, date(2026, 11, 23))


def test_answers_of_another_bank_are_not_counted(desk: Desk, job: Job, tmp_path: Path) -> None:
    receipt = finish(desk.save(job, tmp_path / "filled.xlsx", also=[State.PREFILLED]))
    object.__setattr__(job.reading, "bank_path", tmp_path / "starter.db")
    desk.delivered(job, receipt, tmp_path / "filled.xlsx")
    assert [one.times_used for one in desk.bank.entries()] == [0, 0]


def test_the_threshold_is_the_chosen_one_after_a_new_start(open_desk: Callable[[], Desk]) -> None:
    desk = open_desk()
    assert desk.prefilling.threshold == 0.9
    desk.prefilling.choose(0.75)
    desk.close()
    again = open_desk().prefilling
    assert (again.threshold, again.default, again.gate().threshold) == (0.75, 0.9, 0.75)
    again.choose(None)
    assert again.threshold == 0.9


def test_what_was_measured_sets_the_default(open_desk: Callable[[], Desk]) -> None:
    setting = open_desk().prefilling
    assert setting.measured is None
    setting.keep(Calibration(None, 20))
    assert setting.default == 0.9
    setting.keep(Calibration(0.93, 400, 390, 390))
    assert (setting.default, setting.threshold) == (0.93, 0.93)
    assert setting.measured == Calibration(0.93, 400, 390, 390)


def test_a_job_is_prefilled_by_the_chosen_threshold(desk: Desk, job: Job) -> None:
    assert job.gate.threshold == 0.9
    desk.prefilling.choose(0.5)
    assert desk.open(finish(desk.read(job.reading.workbook.path))).gate.threshold == 0.5


def test_measuring_rests_on_what_was_decided_and_on_the_banks_own_wordings(desk: Desk, job: Job) -> None:
    assert finish(desk.prefilling.measure()) == Calibration(None, 0)
    first, second = (QuestionKey("Sheet", row) for row in (2, 3))
    job.accept(first)
    job.edit(second, {next(iter(job.response(second).values)): "Never."})
    assert desk.bank.entry(EntryId("E2")) is not None
    assert finish(desk.prefilling.measure()).judgements == 2


def test_what_is_not_decided_is_no_judgement(desk: Desk, job: Job) -> None:
    assert job.response(QuestionKey("Sheet", 2)).proposal == Proposal(EntryId("E1"), 1.0)
    assert finish(desk.prefilling.measure()).judgements == 0


def test_each_threshold_says_what_it_would_do(desk: Desk, job: Job) -> None:
    found = desk.prefilling.prospects(job.reading, job.gate)
    assert found.at(0.9).rows == 2
    assert found.at(0.9).total == 3


def test_what_nobody_has_looked_at_is_written_only_if_it_is_asked_for(
    desk: Desk, job: Job, tmp_path: Path
) -> None:
    with pytest.raises(NothingToWrite):
        finish(desk.save(job, tmp_path / "filled.xlsx"))
    job.accept(job.order[0])
    first = finish(desk.save(job, tmp_path / "filled.xlsx"))
    whole = finish(desk.save(job, tmp_path / "filled.xlsx", overwrite=True, also=[State.PREFILLED]))
    assert {change.cell[1:] for change in first.changed_cells} == {"2"}
    assert {change.cell[1:] for change in whole.changed_cells} == {"2", "3"}


def test_nothing_is_kept_of_a_questionnaire_before_its_job_is_begun(desk: Desk, job: Job) -> None:
    path = job.reading.workbook.path
    desk.forget(job.id)
    prepared = finish(desk.read(path))
    assert (prepared.is_known, desk.recent()) == (False, [])
    assert (prepared.overview.prefilled, set(prepared.filled)) == (2, set(job.order[:2]))
    desk.open(prepared)
    assert finish(desk.read(path)).is_known


def test_a_job_keeps_its_frame_and_is_judged_by_it(desk: Desk, job: Job) -> None:
    frame = JobFrame("Example Bank", date(2026, 12, 1), "Cloud", Audience.PUBLIC, "en")
    change = desk.take_frame(job, finish(desk.reframe(job, frame)))
    assert change.keys == set(job.order[:2])
    assert job.counts() == {State.EMPTY: 3}
    assert desk.open(finish(desk.read(job.reading.workbook.path))).frame == frame
    assert desk.recent()[0].frame == frame


def test_another_frame_is_undone_with_what_it_changed(desk: Desk, job: Job) -> None:
    before = (job.frame, job.gate)
    frame = JobFrame("Example Bank", date(2026, 12, 1), "Cloud", Audience.PUBLIC, "en")
    desk.take_frame(job, finish(desk.reframe(job, frame)))
    job.undo()
    assert (job.frame, job.gate, desk.recent()[0].frame) == (*before, before[0])
    assert job.counts()[State.PREFILLED] == 2
    job.redo()
    assert (job.frame, desk.recent()[0].frame) == (frame, frame)
    assert job.counts() == {State.EMPTY: 3}


def test_a_frame_that_changes_no_answer_is_undone_too(desk: Desk, job: Job) -> None:
    before = job.frame
    desk.take_frame(job, finish(desk.reframe(job, replace(before, customer="Example Bank"))))
    assert job.frame.customer == "Example Bank"
    job.undo()
    assert job.frame == before


def test_the_ledger_says_to_whom_a_copy_was_delivered(desk: Desk, job: Job, tmp_path: Path) -> None:
    receipt = finish(desk.save(job, tmp_path / "filled.xlsx", also=[State.PREFILLED]))
    desk.delivered(job, receipt, tmp_path / "filled.xlsx")
    (written,) = desk.deliveries(job)
    assert (written.recipient, written.given) == ("", None)
    desk.give(job, receipt.filled_sha256, "Example Bank", NOW.date())
    (written,) = desk.deliveries(job)
    assert (written.recipient, written.given) == ("Example Bank", NOW.date())


def test_names_are_guarded_of_all_to_whom_copies_were_given_and_of_jobs_that_were_removed(
    desk: Desk, job: Job, tmp_path: Path
) -> None:
    desk.take_frame(job, finish(desk.reframe(job, JobFrame("Northwind"))))
    receipt = finish(desk.save(job, tmp_path / "filled.xlsx", also=[State.PREFILLED]))
    desk.delivered(job, receipt, tmp_path / "filled.xlsx")
    desk.give(job, receipt.filled_sha256, "Example Bank", NOW.date())
    assert desk.surroundings(job).customers == set()
    form = job.reading.workbook.path
    desk.put_away()
    other = desk.open(finish(desk.read(form.rename(tmp_path / "Contoso.xlsx"))))
    assert desk.surroundings(other).customers == {"Northwind", "Example Bank"}
    desk.forget(job.id)
    assert desk.surroundings(other).customers == {"Northwind", "Example Bank"}
    desk.put_away()
    again = desk.open(finish(desk.read(other.reading.workbook.path.rename(form))))
    assert desk.surroundings(again).customers == {"Northwind", "Example Bank", "Contoso"}


def test_the_sample_is_known_by_whatever_path_leads_to_it(
    desk: Desk, folders: Folders, job: Job, tmp_path: Path
) -> None:
    folders.sample.write_bytes(job.reading.workbook.path.read_bytes())
    folders.starter_table.write_text('[{"question": "Do you encrypt backups?", "answer": "Yes."}]')
    (tmp_path / "there").mkdir()
    reading = finish(desk.read(tmp_path / "there" / ".." / "sample.xlsx")).reading
    assert reading.bank_path == folders.starter_bank


def test_a_job_that_another_window_has_is_neither_opened_nor_forgotten(
    desk: Desk, job: Job, folders: Folders
) -> None:
    desk.put_away()
    prepared = finish(desk.read(job.reading.workbook.path))
    with another_window(folders.jobs.with_suffix(".lock"), job.id):
        with pytest.raises(JobOpenElsewhere, match=r"form\.xlsx is being worked on"):
            desk.open(prepared)
        with pytest.raises(JobOpenElsewhere):
            desk.forget(job.id)
    assert desk.open(prepared).responses == job.responses


def test_a_correction_keeps_what_another_window_has_kept_meanwhile(
    open_desk: Callable[[], Desk], job: Job
) -> None:
    here, there = open_desk(), open_desk()
    ours, theirs = here.correct(job.reading), there.correct(job.reading)
    ours.word_means(("Live", "Off"), "Live", ChoiceCode.YES)
    theirs.word_means(("A", "B"), "A", ChoiceCode.NO)
    there.keep_corrections(theirs.corrections)
    here.keep_corrections(ours.corrections)
    assert here.corrections.meanings_of(("Live", "Off")) == {"Live": ChoiceCode.YES}
    assert here.corrections.meanings_of(("A", "B")) == {"A": ChoiceCode.NO}


def test_a_frame_that_makes_no_difference_is_taken_at_once(desk: Desk, job: Job) -> None:
    prepared = finish(desk.read(job.reading.workbook.path))
    named = finish(desk.prepare(prepared, replace(prepared.frame, customer="Example Bank")))
    assert (named.frame.customer, named.filled is prepared.filled) == ("Example Bank", True)
    public = finish(desk.prepare(prepared, replace(prepared.frame, audience=Audience.PUBLIC)))
    assert (public.filled, public.overview.prefilled) == ({}, 0)
