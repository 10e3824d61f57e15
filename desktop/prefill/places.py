"""Where the user's own files are: where each system keeps such, or all under ``PREFILL_HOME``."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from errno import EACCES
from pathlib import Path

from platformdirs import user_config_path, user_data_path, user_log_path

from prefill.domain.errors import PrefillError
from prefill.domain.sentences import said

_NAME = "prefill"


class HomeUnusable(PrefillError):
    """The folder of the user's own files cannot be made, or not be written."""

    def __init__(self, folder: Path, error: OSError) -> None:
        super().__init__(
            said(
                "Prefill keeps its files in {folder}, which cannot be made or written ({reason}). "
                "Set PREFILL_HOME to a folder that can be written.",
                folder=folder,
                reason=error.strerror or str(error),
            )
        )


@dataclass(frozen=True)
class Places:
    """The folder of banks and jobs, the file of the window's settings, and the folder of logs."""

    data: Path
    settings: Path
    logs: Path

    @property
    def bank(self) -> Path:
        """The user's own answer bank."""
        return self.data / "bank.db"

    def made(self) -> Places:
        """The same, with folders made and what an older version kept elsewhere moved. Raises HomeUnusable."""
        for folder in dict.fromkeys((self.data, self.settings.parent, self.logs)):
            _make(folder)
        _move(self.data / "window.ini", self.settings)
        for log in (self.data / "logs").glob("*.log*"):
            _move(log, self.logs / log.name)
        with suppress(OSError):  # it is in use, or somebody else's files are in it
            if self.logs != self.data / "logs":
                (self.data / "logs").rmdir()
        return self


def places() -> Places:
    """Where this user's files are. Nothing is made yet."""
    if chosen := os.environ.get("PREFILL_HOME"):
        home = Path(chosen).absolute()
        return Places(home, home / "window.ini", home / "logs")
    return Places(
        data=user_data_path(_NAME, appauthor=False),
        settings=user_config_path(_NAME, appauthor=False) / "window.ini",
        logs=user_log_path(_NAME, appauthor=False),
    )


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not os.access(folder, os.W_OK | os.X_OK):
            raise PermissionError(EACCES, os.strerror(EACCES))
    except OSError as error:
        raise HomeUnusable(folder, error) from error


def _move(old: Path, new: Path) -> None:
    """Move a file to its new place, where nothing stands there; settings and logs are no reason to fail."""
    with suppress(OSError):
        if old != new and old.exists() and not new.exists():
            old.rename(new)
