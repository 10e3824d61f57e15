"""Builds everything and hands it on: the only module that knows everything."""

from __future__ import annotations

import os
from datetime import date, datetime
from pathlib import Path

from platformdirs import user_data_path

from prefill import resources
from prefill.domain.progress import finish
from prefill.jobs.desk import Desk, Folders
from prefill.jobs.gate import Gate

STARTER_BANK = "starter-bank.json"
SAMPLE = "sample/vendor-security-questionnaire.xlsx"


def home() -> Path:
    """The folder of the user's own files: ``PREFILL_HOME``, or where the system keeps such data."""
    chosen = os.environ.get("PREFILL_HOME")
    return Path(chosen) if chosen else user_data_path("prefill", appauthor=False)


def default_bank() -> Path:
    return home() / "bank.db"


def sample_questionnaire() -> Path:
    return resources.find(SAMPLE)


def starter_bank() -> Path:
    """The bank of the invented company, made from its table when it is first asked for.

    It is a file of its own, so that invented answers never stand in a real bank.
    """
    path = home() / "starter-bank.db"
    if not path.exists():
        from prefill.bank import Bank
        from prefill.jobs.importing import import_files

        Bank.create(path).close()
        finish(import_files(path, [resources.find(STARTER_BANK)], None))
    return path


def gate(threshold: float | None = None) -> Gate:
    """The gate of today, with the given threshold or the fitted one."""
    from prefill.matching.model import default_threshold

    return Gate(default_threshold() if threshold is None else threshold, date.today())


def desk(bank: Path | None = None) -> Desk:
    """A desk on the user's own bank, or on another one."""
    folders = Folders(bank=bank or default_bank(), jobs=home() / "jobs.db", logs=home() / "logs")
    return Desk(folders, gate, datetime.now, is_sample_bank=bank is not None and bank == home() / "starter-bank.db")
