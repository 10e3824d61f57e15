"""Builds everything and hands it on: the only module that knows everything."""

from __future__ import annotations

import os
import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from prefill import resources
from prefill.cli import Surroundings
from prefill.domain.errors import PrefillError
from prefill.domain.progress import finish
from prefill.domain.sentences import said
from prefill.places import places

if TYPE_CHECKING:
    from prefill.criteria import Catalogue
    from prefill.jobs.desk import Desk
    from prefill.jobs.gate import Gate

STARTER_TABLE = "starter-bank.json"
SAMPLE = "sample/vendor-security-questionnaire.xlsx"


class NoDisplay(PrefillError):
    """The window was asked for on a machine without a screen."""

    def __init__(self) -> None:
        super().__init__(
            said(
                "There is no display to open the window on. The command line does the same work: prefill "
                "--help tells how."
            )
        )


def default_bank() -> Path:
    return places().bank


def sample_questionnaire() -> Path:
    return resources.find(SAMPLE)


def starter_bank() -> Path:
    """The bank of the invented company, made when it is first asked for."""
    from prefill.jobs.starter import starter_bank as make

    return finish(make(places().made().data / "starter-bank.db", resources.find(STARTER_TABLE)))


def gate(threshold: float | None = None) -> Gate:
    """The gate of today, with the given threshold or the fitted one."""
    from prefill.jobs.gate import Gate
    from prefill.matching.model import default_threshold

    return Gate(default_threshold() if threshold is None else threshold, date.today())


def catalogue(framework: str) -> Catalogue:
    """The catalogue of one framework, such as ``soc2``. Raises UnknownFramework."""
    from prefill.criteria import load_catalogues
    from prefill.jobs.tagging import find_catalogue

    return find_catalogue(load_catalogues(resources.find("criteria")), framework)


def desk(bank: Path | None = None) -> Desk:
    """A desk on the user's own bank, or on another one."""
    from prefill.jobs.desk import Desk, Folders

    own = places().made()
    folders = Folders(
        bank=bank or own.bank,
        jobs=own.data / "jobs.db",
        logs=own.logs,
        sample=sample_questionnaire(),
        starter_table=resources.find(STARTER_TABLE),
        starter_bank=own.data / "starter-bank.db",
    )
    return Desk(folders, gate, datetime.now)


def open_window(file: Path | None, bank: Path | None) -> int:
    """Open the window, on a questionnaire where one is given. Gives the exit status; raises NoDisplay."""
    if not _has_display():
        raise NoDisplay
    from prefill.ui.run import run

    return run(desk(bank), places().settings, file)


def _has_display() -> bool:
    """Whether Qt would find a display; where there is none on Linux it ends the process without a word."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in named)


def surroundings() -> Surroundings:
    """What the command line needs of the outside."""
    return Surroundings(
        default_bank=default_bank,
        starter_bank=starter_bank,
        sample=sample_questionnaire,
        gate=gate,
        catalogue=catalogue,
        open_window=open_window,
    )
