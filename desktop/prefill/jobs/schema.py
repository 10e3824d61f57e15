"""The tables of the jobs file: its migrations in order. Older ones never change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prefill.bank.database import FileKind, Migration
from prefill.domain.sentences import said

if TYPE_CHECKING:
    from prefill.bank.database import Database


def _first_tables(db: Database) -> None:
    job = {"id": str, "path": str, "total": int, "opened": str, "current_sheet": str, "current_row": int}
    db.table("jobs").create(job, pk="id", not_null={"path", "total", "opened"})
    response = dict.fromkeys(("job", "sheet", "question", "state", "cells", "note"), str)
    db.table("responses").create(
        {**response, "row": int, "entry": str, "confidence": float},
        pk=("job", "sheet", "row", "question"),
        not_null={*response, "row"},
        foreign_keys=[("job", "jobs", "id")],
    )
    delivery = {"job": str, "target": str, "written": str, "sha256": str, "cells": str}
    db.table("ledger").create({"number": int, **delivery}, pk="number", not_null=set(delivery))


def _corrected_layouts(db: Database) -> None:
    layout = {"fingerprint": str, "sheet": str, "said": str}
    layouts = db.table("layouts").create({"number": int, **layout}, pk="number", not_null=set(layout))
    layouts.create_index(["fingerprint", "sheet"], unique=True)
    db.table("list_words").create({"number": int, "words": str}, pk="number", not_null={"words"})


def _proposals_and_settings(db: Database) -> None:
    responses = db.table("responses")
    responses.add_column("proposed_entry", str)
    responses.add_column("proposed_confidence", float)
    responses.add_column("outcome", str)
    db.table("settings").create({"name": str, "value": str}, pk="name", not_null={"value"})


def _frames_and_pace(db: Database) -> None:
    db.table("jobs").add_column("frame", str)
    ledger = db.table("ledger")
    ledger.add_column("recipient", str)
    ledger.add_column("given", str)
    decisions = db.table("decisions").create({"job": str, "moment": str}, not_null={"job", "moment"})
    decisions.create_index(["job", "moment"])


def _sign_offs(db: Database) -> None:
    db.table("ledger").add_column("content", str)
    sign_off = dict.fromkeys(("job", "answered_by", "signed_by", "moment", "content"), str)
    db.table("sign_offs").create({"number": int, **sign_off}, pk="number", not_null=set(sign_off))


def _questions_side_by_side(db: Database) -> None:
    """Rows may ask twice, in the same words: the column is part of a response's key."""
    responses, key = db.table("responses"), ("job", "sheet", "row", "asked_column", "question")
    responses.add_column("asked_column", int, not_null_default=0)
    responses.transform(pk=key)
    db.table("jobs").add_column("current_column", int, not_null_default=0)


def _former_customers(db: Database) -> None:
    """Whose questionnaires were removed from the list: their names are no business of others still."""
    db.table("former_customers").create({"name": str}, pk="name", not_null={"name"})


def _lost_questions(db: Database) -> None:
    """Responses whose question the file no longer asks are kept, and not counted."""
    db.table("responses").add_column("is_lost", int, not_null_default=0)


JOBS_FILE = FileKind(
    name="jobs",
    noun=said("jobs file"),
    application_id=0x50464A42,  # "PFJB"
    migrations=(
        Migration("0001_jobs_responses_ledger", _first_tables),
        Migration("0002_corrected_layouts", _corrected_layouts),
        Migration("0003_proposals_and_settings", _proposals_and_settings),
        Migration("0004_frames_and_pace", _frames_and_pace),
        Migration("0005_sign_offs", _sign_offs),
        Migration("0006_questions_side_by_side", _questions_side_by_side),
        Migration("0007_lost_questions", _lost_questions),
        Migration("0008_former_customers", _former_customers),
    ),
)
