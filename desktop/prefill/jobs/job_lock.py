"""Keeps two windows off one job: a mark that the system takes away with the program, however that ends."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from prefill.domain.errors import PrefillError
from prefill.domain.sentences import said

if TYPE_CHECKING:
    from prefill.jobs.store import JobId

_TAKEN = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
_PLACES = 2**30  # one byte of the file stands for a job; Windows counts them in 32 bits


class JobOpenElsewhere(PrefillError):
    """Another window has the job; what both decide would overwrite one another."""

    def __init__(self, name: str) -> None:
        super().__init__(
            said(
                "{name} is being worked on in another window of Prefill. Go on there, or close it there "
                "before you open it here.",
                name=name,
            )
        )


class JobLock:
    """The job that one window has, marked in a file beside the jobs file.

    Where the disk knows no marks the window goes without, as it is better to work than to be safe.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None
        self._job: JobId | None = None

    def take(self, job: JobId, name: str) -> None:
        """Mark this job in place of the one that was marked. Raises JobOpenElsewhere, and then keeps that.

        ``name`` is what the questionnaire is called in the sentence.
        """
        if job == self._job or not self._is_marked(job, name):
            return
        if self._job is not None:
            self._unmark(self._job)
        self._job = job

    def check(self, job: JobId, name: str) -> None:
        """Raises JobOpenElsewhere where another window has this job."""
        if job != self._job and self._is_marked(job, name):
            self._unmark(job)

    def free(self) -> None:
        """Let go of what was marked."""
        if self._file is not None:
            os.close(self._file)
        self._file = self._job = None

    def _is_marked(self, job: JobId, name: str) -> bool:
        """Mark a job. False where the disk knows no marks."""
        if self._file is None:
            self._file = _opened(self._path)
        if self._file is not None and not _mark(self._file, _place(job)):
            raise JobOpenElsewhere(name)
        return self._file is not None

    def _unmark(self, job: JobId) -> None:
        if self._file is not None:
            _unmark(self._file, _place(job))


def _place(job: JobId) -> int:
    return int(job, 16) % _PLACES


def _opened(path: Path) -> int | None:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        return None


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int, place: int) -> None:
        os.lseek(file, place, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

    def _unmark(file: int, place: int) -> None:
        os.lseek(file, place, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(file: int, place: int) -> None:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, place)

    def _unmark(file: int, place: int) -> None:
        fcntl.lockf(file, fcntl.LOCK_UN, 1, place)


def _mark(file: int, place: int) -> bool:
    """False where somebody else has the mark; a disk that knows no marks fails with other errors."""
    try:
        _lock(file, place)
    except OSError as error:
        return error.errno not in _TAKEN
    return True
