"""The jobs file: every decision on disk at once, apart from the bank, so that a bank can be given away.

It also holds the ledger, what was told to whom, when, in which words; and how forms that were understood
wrongly are to be read.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, NewType

from prefill.bank.database import create_database, open_database
from prefill.domain.cells import CellChange, CellValue
from prefill.domain.corrections import Corrections
from prefill.domain.entries import EntryId
from prefill.domain.questions import QuestionKey
from prefill.domain.responses import Outcome, Proposal, Response, State
from prefill.jobs.job_frame import NO_FRAME, JobFrame, frame_document, frame_from
from prefill.jobs.layouts import said_document, sheet_from, words_document, words_from
from prefill.jobs.rows import COPIES, RESPONSE, copy_from, json_of, response_from, row_of, told_in
from prefill.jobs.schema import JOBS_FILE

JobId = NewType("JobId", str)


@dataclass(frozen=True)
class JobRecord:
    """A job as the jobs file knows it. ``total`` is the number of its questions, which are in ``counts``.

    When a copy was last ``saved``, and when and to whom one was last ``given``, is None where none was.
    """

    id: JobId
    path: Path
    opened: datetime
    total: int
    counts: Mapping[State, int]
    frame: JobFrame = NO_FRAME
    saved: date | None = None
    given: date | None = None
    recipient: str = ""

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def exists(self) -> bool:
        """Whether the customer's file is still where it was."""
        return self.path.is_file()


@dataclass(frozen=True)
class Delivery:
    """One filled copy that was written: where, when, what it said, and to whom it was given, and when.

    ``content`` is the fingerprint of its answers, by which a sign-off is known to hold for it.
    """

    target: Path
    written: datetime
    sha256: str
    cells: tuple[CellChange, ...]
    recipient: str = ""
    given: date | None = None
    content: str = ""


@dataclass(frozen=True)
class SignOff:
    """Who answered, who signed it off, when, and the fingerprint of the answers that were signed off."""

    answered_by: str
    signed_by: str
    moment: datetime
    content: str


@dataclass(frozen=True)
class PastAnswer:
    """An answer that was given in a questionnaire: its file, the question and what was said."""

    path: Path
    question: str
    values: tuple[CellValue, ...]
    state: State


@dataclass(frozen=True)
class Kept:
    """A response with the place and the words of its question, by which it is found in a newer file.

    ``is_lost`` where the file no longer asks it.
    """

    key: QuestionKey
    question: str
    response: Response
    is_lost: bool = False


class JobStore:
    """The jobs file, opened for reading and writing. It belongs to the thread that made it.

    Raises the named errors of ``bank``, which say that it is the jobs file.
    """

    def __init__(self, path: Path) -> None:
        open_or_create = open_database if path.exists() else create_database
        self._file = open_or_create(path, JOBS_FILE)

    def close(self) -> None:
        self._file.close()

    def begin(self, job: JobId, path: Path, total: int, opened: datetime) -> bool:
        """Note that a job was opened. Gives whether it is new."""
        known = self._file.rows("SELECT 1 FROM jobs WHERE id = ?", [job])
        self._file.execute(
            "INSERT INTO jobs (id, path, total, opened) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET total = excluded.total, opened = excluded.opened",
            [job, str(path), total, opened.isoformat()],
        )
        return not known

    def jobs(self) -> list[JobRecord]:
        """All jobs, the last opened first."""
        counts: dict[str, dict[State, int]] = {}
        for job, state, number in self._file.rows(
            "SELECT job, state, count(*) FROM responses WHERE NOT is_lost GROUP BY 1, 2"
        ):
            counts.setdefault(job, {})[State(state)] = number
        copies = {job: rest for job, *rest in self._file.rows(COPIES)}
        return [
            JobRecord(
                JobId(job),
                Path(path),
                datetime.fromisoformat(opened),
                total,
                counts.get(job, {}),
                frame_from(json.loads(frame or "{}")),
                *copy_from(*copies.get(job, ())),
            )
            for job, path, opened, total, frame in self._file.rows(
                "SELECT id, path, opened, total, frame FROM jobs ORDER BY opened DESC, id"
            )
        ]

    def frame(self, job: JobId) -> JobFrame | None:
        """The frame of a job; None where there is no such job."""
        rows = self._file.rows("SELECT frame FROM jobs WHERE id = ?", [job])
        return frame_from(json.loads(rows[0][0] or "{}")) if rows else None

    def keep_frame(self, job: JobId, frame: JobFrame) -> None:
        self._file.execute("UPDATE jobs SET frame = ? WHERE id = ?", [json_of(frame_document(frame)), job])

    def forget(self, job: JobId) -> None:
        """Remove a job with its responses. The ledger and its customer's name stay."""
        with self._file.transaction():
            self._file.execute(
                f"INSERT OR IGNORE INTO former_customers (name) {_CUSTOMERS.format('=')}", [job, job]
            )
            self._file.execute("DELETE FROM responses WHERE job = ?", [job])
            self._file.execute("DELETE FROM decisions WHERE job = ?", [job])
            self._file.execute("DELETE FROM jobs WHERE id = ?", [job])

    def customers(self, leave_out: JobId) -> frozenset[str]:
        """For whom the other jobs are or were, and to whom their copies were given."""
        rows = self._file.rows(
            f"SELECT name FROM former_customers UNION {_CUSTOMERS.format('<>')}", [leave_out, leave_out]
        )
        return frozenset(name for (name,) in rows)

    def kept(self, job: JobId) -> list[Kept]:
        """What is on disk for a job; questions that nobody has touched are left out."""
        rows = self._file.rows(
            f"SELECT sheet, row, asked_column, question, is_lost, {RESPONSE} FROM responses WHERE job = ?"
            " ORDER BY sheet, row, asked_column",
            [job],
        )
        return [
            Kept(QuestionKey(sheet, row, column), text, response_from(*rest), bool(is_lost))
            for sheet, row, column, text, is_lost, *rest in rows
        ]

    def save(self, job: JobId, kept: Iterable[Kept], decided: datetime | None = None) -> None:
        """Write responses to disk, all of them or none.

        ``decided`` is when a person decided something with it, by which the pace of the work is known.
        """
        with self._file.transaction():
            self._save(job, kept)
            if decided is not None:
                self._file.execute(
                    "INSERT INTO decisions (job, moment) VALUES (?, ?)", [job, decided.isoformat()]
                )

    def replace(self, job: JobId, kept: Iterable[Kept]) -> None:
        """Put these responses in place of all that the job has, all of them or none."""
        with self._file.transaction():
            self._file.execute("DELETE FROM responses WHERE job = ?", [job])
            self._save(job, kept)

    def proposals(self, leave_out: JobId) -> list[Proposal]:
        """What was prefilled and then decided by a person, in all jobs but one."""
        states = [state.value for state in State if state.is_decided]
        marks = ", ".join("?" * len(states))
        rows = self._file.rows(
            "SELECT proposed_entry, proposed_confidence, outcome FROM responses"
            f" WHERE proposed_entry IS NOT NULL AND job <> ? AND state IN ({marks}) ORDER BY job, sheet, row",
            [leave_out, *states],
        )
        return [Proposal(EntryId(entry), confidence, Outcome(outcome)) for entry, confidence, outcome in rows]

    def decisions(self, job: JobId) -> list[datetime]:
        """When something was decided, the earliest first."""
        rows = self._file.rows("SELECT moment FROM decisions WHERE job = ? ORDER BY moment", [job])
        return [datetime.fromisoformat(moment) for (moment,) in rows]

    def past_answers(self) -> list[PastAnswer]:
        """What stands in the responses of all jobs, the last opened first."""
        rows = self._file.rows(
            "SELECT jobs.path, sheet, question, cells, state"
            " FROM responses JOIN jobs ON jobs.id = responses.job"
            " WHERE cells <> '{}' ORDER BY jobs.opened DESC, jobs.id, sheet, row"
        )
        return [
            PastAnswer(Path(path), question, told, State(state))
            for path, sheet, question, cells, state in rows
            if (told := told_in(json.loads(cells), sheet))
        ]

    def setting(self, name: str) -> Any:
        """A setting of the user's, as plain data; None where it was never made."""
        rows = self._file.rows("SELECT value FROM settings WHERE name = ?", [name])
        return json.loads(rows[0][0]) if rows else None

    def keep_setting(self, name: str, value: Any) -> None:
        """Keep plain data under a name; None removes it."""
        if value is None:
            self._file.execute("DELETE FROM settings WHERE name = ?", [name])
        else:
            self._file.execute(
                "INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)", [name, json_of(value)]
            )

    def current(self, job: JobId) -> QuestionKey | None:
        """The question at which the work stood."""
        rows = self._file.rows(
            "SELECT current_sheet, current_row, current_column FROM jobs WHERE id = ?", [job]
        )
        for sheet, row, column in rows:
            return QuestionKey(sheet, row, column) if sheet is not None else None
        return None

    def set_current(self, job: JobId, key: QuestionKey) -> None:
        self._file.execute(
            "UPDATE jobs SET current_sheet = ?, current_row = ?, current_column = ? WHERE id = ?",
            [*key, job],
        )

    def corrections(self) -> Corrections:
        """What was said about the layouts of forms, the latest last."""
        sheets = self._file.rows("SELECT fingerprint, sheet, said FROM layouts ORDER BY number")
        lists = self._file.rows("SELECT words FROM list_words ORDER BY number")
        return Corrections(
            tuple(
                sheet_from({"fingerprint": fingerprint, "sheet": sheet, **json.loads(said)})
                for fingerprint, sheet, said in sheets
            ),
            tuple(words_from(json.loads(words)) for (words,) in lists),
        )

    def keep_corrections(self, corrections: Corrections) -> None:
        """Put these in place of what was said before, all of them or none."""
        with self._file.transaction():
            self._file.execute("DELETE FROM layouts")
            self._file.execute("DELETE FROM list_words")
            self._file.execute_all(
                "INSERT INTO layouts (fingerprint, sheet, said) VALUES (?, ?, ?)",
                ((k.fingerprint, k.sheet, json_of(said_document(k.said))) for k in corrections.sheets),
            )
            self._file.execute_all(
                "INSERT INTO list_words (words) VALUES (?)",
                ((json_of(words_document(words)),) for words in corrections.lists),
            )

    def deliver(self, job: JobId, delivery: Delivery) -> None:
        """Enter a written copy in the ledger."""
        cells = [[c.sheet, c.cell, c.old, c.new] for c in delivery.cells]
        self._file.execute(
            "INSERT INTO ledger (job, target, written, sha256, cells, content) VALUES (?, ?, ?, ?, ?, ?)",
            [
                job,
                str(delivery.target),
                delivery.written.isoformat(),
                delivery.sha256,
                json_of(cells),
                delivery.content,
            ],
        )

    def give(self, job: JobId, sha256: str, recipient: str, day: date) -> None:
        """Note in the ledger to whom a written copy was given, and when."""
        self._file.execute(
            "UPDATE ledger SET recipient = ?, given = ? WHERE job = ? AND sha256 = ?",
            [recipient, day.isoformat(), job, sha256],
        )

    def deliveries(self, job: JobId) -> list[Delivery]:
        """What the ledger says of a job, the oldest first."""
        rows = self._file.rows(
            "SELECT target, written, sha256, cells, recipient, given, content FROM ledger"
            " WHERE job = ? ORDER BY number",
            [job],
        )
        return [
            Delivery(
                Path(target),
                datetime.fromisoformat(written),
                sha256,
                tuple(CellChange(*cell) for cell in json.loads(cells)),
                recipient or "",
                date.fromisoformat(given) if given else None,
                content or "",
            )
            for target, written, sha256, cells, recipient, given, content in rows
        ]

    def sign(self, job: JobId, sign_off: SignOff) -> None:
        """Keep a sign-off; earlier ones stay, as the ledger does."""
        self._file.execute(
            "INSERT INTO sign_offs (job, answered_by, signed_by, moment, content) VALUES (?, ?, ?, ?, ?)",
            [
                job,
                sign_off.answered_by,
                sign_off.signed_by,
                sign_off.moment.isoformat(),
                sign_off.content,
            ],
        )

    def sign_offs(self, job: JobId) -> list[SignOff]:
        """The sign-offs of a job, the oldest first."""
        rows = self._file.rows(
            "SELECT answered_by, signed_by, moment, content FROM sign_offs WHERE job = ? ORDER BY number",
            [job],
        )
        return [
            SignOff(first, second, datetime.fromisoformat(at), content) for first, second, at, content in rows
        ]

    def _save(self, job: JobId, kept: Iterable[Kept]) -> None:
        self._file.execute_all(
            f"INSERT OR REPLACE INTO responses (job, sheet, row, asked_column, question, is_lost, {RESPONSE})"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (row_of(job, one) for one in kept),
        )


_CUSTOMERS = (
    "SELECT json_extract(frame, '$.customer') AS name FROM jobs WHERE id {0} ? AND name <> ''"
    " UNION SELECT recipient FROM ledger WHERE job {0} ? AND recipient <> ''"
)
