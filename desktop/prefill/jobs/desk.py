"""The desk: what the window asks for by name, from opening a questionnaire to delivering it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from prefill.domain.corrections import NOTHING_SAID, Corrections
from prefill.domain.entries import Entry, Level
from prefill.domain.errors import PrefillError
from prefill.domain.progress import Task
from prefill.domain.receipts import Receipt
from prefill.domain.responses import State
from prefill.domain.sentences import Say, said

if TYPE_CHECKING:
    from prefill.bank import Bank
    from prefill.bank.places import BankAt
    from prefill.domain.questions import QuestionKey
    from prefill.jobs.checks import Surroundings
    from prefill.jobs.company import CompanyBank
    from prefill.jobs.correcting import Correcting
    from prefill.jobs.evidence import Evidence
    from prefill.jobs.gate import Gate
    from prefill.jobs.importing import FilesImported
    from prefill.jobs.job import Change, Job
    from prefill.jobs.job_frame import JobFrame
    from prefill.jobs.prefill_setting import PrefillSetting
    from prefill.jobs.preparing import Prepared
    from prefill.jobs.reading import Reading
    from prefill.jobs.session_steps import SessionSteps
    from prefill.jobs.sign_off import SignOffs
    from prefill.jobs.store import Delivery, JobId, JobRecord, JobStore, PastAnswer


@dataclass(frozen=True)
class Folders:
    """Where the files are: the user's bank, jobs and logs; the sample and its starter bank."""

    bank: Path
    jobs: Path
    logs: Path
    sample: Path
    starter_table: Path
    starter_bank: Path


class NotInLedger(PrefillError):
    """A copy is to be marked that could not be entered when it was written."""

    def __init__(self) -> None:
        super().__init__(
            said(
                "The ledger could not be written when this copy was saved. Save the copy again, then mark it."
            )
        )


class Desk:
    """Joins the bank, the jobs file and the gate for one window.

    ``read``, ``save`` and ``import_files`` are tasks that may run in another thread; all else belongs to
    the thread that made the desk.
    """

    def __init__(
        self,
        folders: Folders,
        make_gate: Callable[[], Gate],
        now: Callable[[], datetime],
    ) -> None:
        from prefill.jobs.bank_keeping import BankKeeping
        from prefill.jobs.job_lock import JobLock

        self.folders = folders
        self._make_gate = make_gate
        self._now = now
        self._lock = JobLock(folders.jobs.with_suffix(".lock"))
        self._said_at_start = NOTHING_SAID
        self.keeping = BankKeeping(folders.bank, lambda: self._store, now)

    @property
    def bank_path(self) -> BankAt:
        """Where the bank is, with the password that was given for it."""
        return self.keeping.at

    @property
    def bank(self) -> Bank:
        """The answer bank, made where there is none yet."""
        return self.keeping.bank

    @cached_property
    def _store(self) -> JobStore:
        from prefill.jobs.store import JobStore

        return JobStore(self.folders.jobs)

    @property
    def prefilling(self) -> PrefillSetting:
        """How sure a match must be to be prefilled."""
        from prefill.jobs.prefill_setting import PrefillSetting

        return PrefillSetting(self._store, self._make_gate, self.bank_path, job_id_of(self.folders.sample))

    @cached_property
    def steps(self) -> SessionSteps:
        """What can be undone of all that was done since the start, corrections of layouts included."""
        from prefill.jobs.session_steps import SessionSteps

        return SessionSteps(self._store)

    @cached_property
    def sign_offs(self) -> SignOffs:
        """Who has signed what off, and whether that is asked for."""
        from prefill.jobs.sign_off import SignOffs

        return SignOffs(self._store, self._now)

    @cached_property
    def company(self) -> CompanyBank:
        """The bank that is read beside one's own."""
        from prefill.jobs.company import CompanyBank

        return CompanyBank(self._store, self.folders.bank)

    def read(self, path: Path, password: str | None = None) -> Task[Prepared]:
        """Open a questionnaire, match its questions and judge them; nothing is kept of it yet.

        The sample is answered from the starter bank.
        """
        from prefill.jobs.reading import read

        if is_same_file(path, self.folders.sample):
            reading = self._read_sample(self.corrections)
        else:
            beside = self.company.beside()
            reading = read(path, self.bank.at, password, self.corrections, beside=beside)
        return _read_and_prepared(
            reading, self._store.frame(job_id_of(path)), self.prefilling.gate(), self._now().date()
        )

    def prepare(self, prepared: Prepared, frame: JobFrame) -> Task[Prepared]:
        """Judge a questionnaire anew, in another frame."""
        from prefill.jobs.preparing import prepare_again

        return prepare_again(prepared, frame, self.prefilling.gate())

    def open(self, prepared: Prepared, *, is_corrected: bool = False) -> Job:
        """Take up a job where it was left; a new one is prefilled.

        After a correction of the layout, what the job had no response to is prefilled too. The job that was
        open before is let go. Raises JobOpenElsewhere.
        """
        from prefill.jobs.job import Job

        reading = prepared.reading
        job_id = job_id_of(reading.workbook.path)
        self._lock.take(job_id, reading.workbook.path.name)
        is_new = self._store.begin(job_id, reading.workbook.path, len(reading.matches), self._now())
        self.steps.begin(job_id, is_new=is_new)
        job = Job(job_id, reading, self._store, prepared.gate, prepared.frame, self._now)
        if is_new:
            self._store.keep_frame(job_id, prepared.frame)
            job.prefill(filled=prepared.filled)
        elif is_corrected:
            job.prefill(job.untouched, prepared.filled)
        self.steps.join(job, is_corrected=is_corrected and not is_new)
        return job

    def reframe(self, job: Job, frame: JobFrame) -> Task[Prepared]:
        """Judge the questions of a job anew in another frame, for ``take_frame``."""
        from prefill.jobs.preparing import prepare

        return prepare(job.reading, frame, self.prefilling.gate(), is_known=True)

    def take_frame(self, job: Job, prepared: Prepared) -> Change:
        """Let a job have another frame: what nobody has decided is prefilled accordingly."""
        return job.reframe(prepared.frame, prepared.gate, prepared.filled)

    def surroundings(self, job: Job) -> Surroundings:
        """What the answers of a job are held against: today, other customers, the products of the bank."""
        from prefill.jobs.checks import Surroundings
        from prefill.jobs.job_frame import products_of

        others = self._store.customers(leave_out=job.id)
        return Surroundings(self._now().date(), others, products_of(job.reading.entries.values()))

    @property
    def corrections(self) -> Corrections:
        """What was said about the layouts of forms that were understood wrongly."""
        return self._store.corrections()

    def correct(self, reading: Reading) -> Correcting:
        """Begin to correct how a workbook is read."""
        from prefill.jobs.correcting import Correcting

        self._said_at_start = self.corrections
        return Correcting(reading.workbook, self._said_at_start, reading.questionnaire)

    def keep_corrections(self, corrections: Corrections) -> None:
        """Remember what was said since ``correct``; it holds for every file of these shapes from now on.

        What another window has kept meanwhile stays.
        """
        self.steps.correcting(self.corrections)
        self._store.keep_corrections(corrections.moved(self._said_at_start, self.corrections))

    def import_layouts(self, path: Path) -> None:
        """Take over corrections that a colleague exported. Raises NotLayouts."""
        from prefill.jobs.layouts import read_layouts

        imported = read_layouts(path)
        self.steps.correcting(self.corrections)
        self._store.keep_corrections(self.corrections.joined(imported))

    def export_layouts(self, path: Path) -> None:
        """Write all corrections to a file. Raises LayoutsNotWritten."""
        from prefill.jobs.layouts import write_layouts

        write_layouts(path, self.corrections)

    def is_invented(self, job: Job) -> bool:
        """Whether the answers are those of the starter bank's invented company."""
        return job.reading.bank_path == self.folders.starter_bank

    def recent(self) -> list[JobRecord]:
        """The jobs, the last opened first."""
        return self._store.jobs()

    def put_away(self) -> None:
        """Let go of the open job, so that another window may take it up."""
        self._lock.free()

    def forget(self, job: JobId) -> None:
        """Remove a job from the list, with its responses; its customer's name is still guarded.

        Raises JobOpenElsewhere.
        """
        name = next((record.name for record in self.recent() if record.id == job), job)
        self._lock.check(job, name)
        self._store.forget(job)

    def save(
        self,
        job: Job,
        target: Path,
        *,
        overwrite: bool = False,
        also: Collection[State] = (),
        held_back: Collection[QuestionKey] = (),
    ) -> Task[Receipt]:
        """Write a filled copy. Takes the responses as they are now.

        What a person has decided is written, and of the rest the states in ``also``; what is ``held_back`` is
        not.
        """
        from prefill.jobs.export import export, told

        return export(job.reading.workbook, told(job, also, held_back), target, overwrite=overwrite)

    def delivered(self, job: Job, receipt: Receipt, target: Path, content: str = "") -> None:
        """Enter a copy that was written in the ledger, and count in the bank what of it was used.

        ``content`` is the fingerprint of its answers, by which it can be signed off.
        """
        from prefill.jobs.store import Delivery

        now = self._now()
        copy = Delivery(target, now, receipt.filled_sha256, receipt.changed_cells, content=content)
        self._store.deliver(job.id, copy)
        if job.reading.bank_path == self.bank.at:
            self.bank.note_use([entry.id for entry in self._told_from(job, receipt)], now.date())

    def evidence(self, job: Job, receipt: Receipt) -> tuple[Evidence, ...]:
        """What the answers cite that were written into a copy; files are looked for beside the bank."""
        from prefill.bank.places import path_of
        from prefill.jobs.evidence import cited

        return cited(self._told_from(job, receipt), path_of(job.reading.bank_path).parent)

    def copy_evidence(self, job: Job, receipt: Receipt, target: Path) -> Task[Mapping[Path, str]]:
        """Put the files among it that hold on the day into a folder beside the copy.

        What was put there before goes. Gives what is to be noted then. Raises EvidenceNotCopied and
        EvidenceNotRemoved.
        """
        from prefill.jobs.evidence import copying, put_before

        day = self._now().date()
        valid = [one for one in self.evidence(job, receipt) if not one.fault(day)]
        return copying(valid, target, put_before(target, self._store))

    def note_evidence(self, target: Path, copies: Mapping[Path, str]) -> None:
        """Remember what was put beside a copy, so that only that is ever removed."""
        from prefill.jobs.evidence import note_put

        note_put(target, copies, self._store)

    def give(self, job: Job, sha256: str, recipient: str, day: date) -> None:
        """Note in the ledger that a written copy, known by its hash, was delivered: to whom, and when.

        Raises NotSignedOff where a second name is asked for and this copy has none, NotInLedger where the
        ledger does not know it.
        """
        copies = [copy for copy in self.deliveries(job) if copy.sha256 == sha256]
        if not copies:
            raise NotInLedger
        for copy in copies:
            self.sign_offs.check(job, copy)
        self._store.give(job.id, sha256, recipient, day)

    def deliveries(self, job: Job) -> list[Delivery]:
        """What the ledger says of a job, the oldest first."""
        return self._store.deliveries(job.id)

    def past_answers(self) -> list[PastAnswer]:
        """What was answered in all jobs, the last opened first."""
        return self._store.past_answers()

    def save_receipt(self, job: Job, receipt: Receipt, target: Path, say: Say = str) -> Path:
        """Keep a receipt as a page beside the filled copy, in the language of ``say``.

        Gives its path; raises ReceiptNotSaved.
        """
        from prefill.jobs.receipt_page import ReceiptNotSaved, receipt_page

        page = target.with_name(f"{target.stem} - receipt.html")
        try:
            original, now = job.reading.workbook.path, self._now()
            page.write_text(receipt_page(receipt, original, target, now, say), "utf-8")
        except OSError as error:
            raise ReceiptNotSaved(page, error) from error
        return page

    def import_files(self, paths: Sequence[Path], level: Level | None) -> Task[FilesImported]:
        """Take entries into the bank from tables and completed questionnaires, after the copy of the day."""
        from prefill.jobs.importing import import_files

        self.keeping.back_up()
        return import_files(self.bank.at, paths, level, self.corrections)

    def close(self) -> None:
        """Close what was opened."""
        self._lock.free()
        self.keeping.close()
        if "_store" in self.__dict__:
            self.__dict__.pop("_store").close()
        for name in ("company", "sign_offs", "steps"):
            self.__dict__.pop(name, None)

    def _told_from(self, job: Job, receipt: Receipt) -> list[Entry]:
        """The entries of the answers that were written into a copy."""
        written = {(change.sheet, change.cell) for change in receipt.changed_cells}
        return [
            entry
            for key, response in job.responses.items()
            if any((key.sheet, cell) in written for cell in response.values)
            for entry in job.sources(key)
        ]

    def _read_sample(self, corrections: Corrections) -> Task[Reading]:
        from prefill.jobs.reading import read
        from prefill.jobs.starter import starter_bank

        bank = yield from starter_bank(self.folders.starter_bank, self.folders.starter_table)
        return (yield from read(self.folders.sample, bank, None, corrections))


def _read_and_prepared(
    reading: Task[Reading], known: JobFrame | None, gate: Gate, today: date
) -> Task[Prepared]:
    from prefill.jobs.job_frame import guessed_frame
    from prefill.jobs.preparing import prepare

    found = yield from reading
    frame = known if known is not None else guessed_frame(found, today)
    return (yield from prepare(found, frame, gate, is_known=known is not None))


def is_same_file(one: Path, other: Path) -> bool:
    """Whether two paths lead to one place, whatever links they take."""
    return one.resolve() == other.resolve()


def job_id_of(path: Path) -> JobId:
    """A file at its place is one job, also when the customer has sent it anew."""
    from prefill.jobs.store import JobId

    return JobId(hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:16])
