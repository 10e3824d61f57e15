"""The jobs file: every decision on disk at once, apart from the bank, so that a bank can be given away.

It also holds the ledger: what was told to whom, when, in which words.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import NewType

from prefill.bank.database import Migrations, open_database
from prefill.domain.cells import CellChange
from prefill.domain.entries import EntryId
from prefill.domain.questions import QuestionKey
from prefill.domain.responses import Response, State

JobId = NewType("JobId", str)

APPLICATION_ID = 0x50464A42  # "PFJB"


@dataclass(frozen=True)
class JobRecord:
    """A job as the jobs file knows it. ``total`` is the number of its questions."""

    id: JobId
    path: Path
    opened: datetime
    total: int
    counts: Mapping[State, int]

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def exists(self) -> bool:
        """Whether the customer's file is still where it was."""
        return self.path.is_file()


@dataclass(frozen=True)
class Delivery:
    """One filled copy that was written: where, when, and what it said."""

    target: Path
    written: datetime
    sha256: str
    cells: tuple[CellChange, ...]


class JobStore:
    """The jobs file, opened for reading and writing. It belongs to the thread that made it."""

    def __init__(self, path: Path) -> None:
        self._db = open_database(path, migrations(), APPLICATION_ID)

    def close(self) -> None:
        self._db.close()

    def begin(self, job: JobId, path: Path, total: int, opened: datetime) -> None:
        """Note that a job was opened, for the first time or again."""
        row = {"id": job, "path": str(path), "total": total, "opened": opened.isoformat()}
        self._db["jobs"].upsert(row, pk="id")

    def jobs(self) -> list[JobRecord]:
        """All jobs, the last opened first."""
        return [self._record(row) for row in self._db["jobs"].rows_where(order_by="opened desc")]

    def forget(self, job: JobId) -> None:
        """Remove a job with its responses. What was delivered stays in the ledger."""
        with self._db.atomic():
            self._db["responses"].delete_where("job = ?", [job])
            self._db["jobs"].delete_where("id = ?", [job])

    def responses(self, job: JobId) -> dict[QuestionKey, Response]:
        rows = self._db["responses"].rows_where("job = ?", [job])
        return {QuestionKey(row["sheet"], row["row"]): _response(row) for row in rows}

    def save(self, job: JobId, responses: Mapping[QuestionKey, Response]) -> None:
        """Write responses to disk, all of them or none."""
        with self._db.atomic():
            self._db["responses"].upsert_all(
                (_row(job, key, response) for key, response in responses.items()),
                pk=("job", "sheet", "row"),
            )

    def current(self, job: JobId) -> QuestionKey | None:
        """The question at which the work stood."""
        row = next(self._db["jobs"].rows_where("id = ?", [job]))
        return QuestionKey(row["current_sheet"], row["current_row"]) if row["current_sheet"] else None

    def set_current(self, job: JobId, key: QuestionKey) -> None:
        self._db["jobs"].update(job, {"current_sheet": key.sheet, "current_row": key.row})

    def deliver(self, job: JobId, delivery: Delivery) -> None:
        """Enter a written copy in the ledger."""
        cells = [[c.sheet, c.cell, c.old, c.new] for c in delivery.cells]
        self._db["ledger"].insert(
            {
                "job": job,
                "target": str(delivery.target),
                "written": delivery.written.isoformat(),
                "sha256": delivery.sha256,
                "cells": json.dumps(cells, ensure_ascii=False),
            }
        )

    def deliveries(self, job: JobId) -> list[Delivery]:
        """What the ledger says of a job, the oldest first."""
        return [_delivery(row) for row in self._db["ledger"].rows_where("job = ?", [job], order_by="id")]

    def _record(self, row: Mapping[str, object]) -> JobRecord:
        counted = self._db.query(
            "select state, count(*) as n from responses where job = ? group by state", [row["id"]]
        )
        return JobRecord(
            id=JobId(str(row["id"])),
            path=Path(str(row["path"])),
            opened=datetime.fromisoformat(str(row["opened"])),
            total=int(str(row["total"])),
            counts={State(r["state"]): r["n"] for r in counted},
        )


def migrations() -> Migrations:
    """The named steps that make a jobs file, or bring an older one up to date."""
    steps = Migrations("prefill.jobs")

    @steps()
    def m001_jobs_responses_ledger(db) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
        db["jobs"].create(
            {
                "id": str,
                "path": str,
                "total": int,
                "opened": str,
                "current_sheet": str,
                "current_row": int,
            },
            pk="id",
        )
        db["responses"].create(
            {
                "job": str,
                "sheet": str,
                "row": int,
                "state": str,
                "cells": str,
                "entry": str,
                "confidence": float,
                "note": str,
            },
            pk=("job", "sheet", "row"),
            foreign_keys=[("job", "jobs", "id")],
        )
        db["ledger"].create(
            {"id": int, "job": str, "target": str, "written": str, "sha256": str, "cells": str}, pk="id"
        )

    return steps


def _row(job: JobId, key: QuestionKey, response: Response) -> dict[str, object]:
    return {
        "job": job,
        "sheet": key.sheet,
        "row": key.row,
        "state": response.state.value,
        "cells": json.dumps(dict(response.values), ensure_ascii=False),
        "entry": response.entry,
        "confidence": response.confidence,
        "note": response.note,
    }


def _response(row: Mapping[str, str]) -> Response:
    entry = EntryId(row["entry"]) if row["entry"] is not None else None
    confidence = float(row["confidence"]) if row["confidence"] is not None else None
    return Response(State(row["state"]), json.loads(row["cells"]), entry, confidence, row["note"])


def _delivery(row: Mapping[str, str]) -> Delivery:
    cells = tuple(CellChange(*cell) for cell in json.loads(row["cells"]))
    return Delivery(Path(row["target"]), datetime.fromisoformat(row["written"]), row["sha256"], cells)

