"""Builds everything and hands it on: the only module that knows everything."""

from __future__ import annotations

import os
import sys
from datetime import date, datetime
from errno import EACCES
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_data_path

from prefill import resources
from prefill.cli import Surroundings
from prefill.domain.errors import PrefillError
from prefill.domain.progress import finish
from prefill.domain.sentences import said

if TYPE_CHECKING:
    from prefill.criteria import Catalogue
    from prefill.jobs.desk import Desk
    from prefill.jobs.gate import Gate

STARTER_TABLE = "starter-bank.json"
SAMPLE = "sample/vendor-security-questionnaire.xlsx"


class HomeUnusable(PrefillError):
    """The folder of the user's own files cannot be made, or not be written."""

    def __init__(self, folder: Path, error: OSError) -> None:
        super().__init__(
            said(
                "Prefill keeps its files in {folder}, which cannot be made or written ({reason}). Set "
                "PREFILL_HOME to a folder that can be written.",
                folder=folder,
                reason=error.strerror,
            )
        )


class NoDisplay(PrefillError):
    """The window was asked for on a machine without a screen."""

    def __init__(self) -> None:
        super().__init__(
            said(
                "There is no display to open the window on. The command line does the same work: prefill "
                "--help tells how."
            )
        )


def home() -> Path:
    """The folder of the user's own files: ``PREFILL_HOME``, or where the system keeps such data."""
    chosen = os.environ.get("PREFILL_HOME")
    return Path(chosen).absolute() if chosen else user_data_path("prefill", appauthor=False)


def made_home() -> Path:
    """The same folder, made where there is none yet. Raises HomeUnusable."""
    try:
        home().mkdir(parents=True, exist_ok=True, mode=0o700)
        if not os.access(home(), os.W_OK | os.X_OK):
            raise PermissionError(EACCES, os.strerror(EACCES))
    except OSError as error:
        raise HomeUnusable(home(), error) from error
    return home()


def default_bank() -> Path:
    return home() / "bank.db"


def sample_questionnaire() -> Path:
    return resources.find(SAMPLE)


def starter_bank() -> Path:
    """The bank of the invented company, made when it is first asked for."""
    from prefill.jobs.starter import starter_bank as make

    return finish(make(made_home() / "starter-bank.db", resources.find(STARTER_TABLE)))


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

    own = made_home()
    folders = Folders(
        bank=bank or default_bank(),
        jobs=own / "jobs.db",
        logs=own / "logs",
        sample=sample_questionnaire(),
        starter_table=resources.find(STARTER_TABLE),
        starter_bank=own / "starter-bank.db",
    )
    return Desk(folders, gate, datetime.now)


def open_window(file: Path | None, bank: Path | None) -> int:
    """Open the window, on a questionnaire where one is given. Gives the exit status; raises NoDisplay."""
    if not _has_display():
        raise NoDisplay
    from prefill.ui.run import run

    return run(desk(bank), home(), file)


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
