"""A file written beside its target, checked there, and only then moved into place."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from prefill.domain.errors import PrefillError
from prefill.domain.sentences import said

_LONGEST_NAME = 255


class TargetExists(PrefillError):
    def __init__(self, target: Path) -> None:
        super().__init__(
            said(
                "{target} is there already. Choose another name, or allow it to be overwritten.",
                target=target,
            )
        )


class TargetIsSource(PrefillError):
    def __init__(self, target: Path) -> None:
        super().__init__(
            said(
                "{name} is the customer's own file, which is never written over. Choose another name.",
                name=target.name,
            )
        )


class CannotWrite(PrefillError):
    def __init__(self, target: Path, reason: str) -> None:
        super().__init__(
            said(
                "{target} cannot be written: {reason}. Choose another folder, or free the place.",
                target=target,
                reason=reason,
            )
        )


class NameTooLong(PrefillError):
    def __init__(self) -> None:
        super().__init__(said("The name of the copy is too long for this disk. Choose a shorter one."))


class NoSuchFolder(PrefillError):
    def __init__(self, target: Path) -> None:
        super().__init__(said("There is no folder {folder}. Choose one that is there.", folder=target.parent))


class SourceGone(PrefillError):
    def __init__(self, source: Path) -> None:
        super().__init__(
            said(
                "{name} is no longer in {folder}. Put it back there, then save; your answers are kept.",
                name=source.name,
                folder=source.parent,
            )
        )


class WrongSuffix(PrefillError):
    def __init__(self, target: Path, suffix: str) -> None:
        super().__init__(
            said(
                "{name} must end in {suffix}, as the original does, or Excel will not open it.",
                name=target.name,
                suffix=suffix,
            )
        )


def check_target(source: Path, target: Path, *, overwrite: bool) -> None:
    """Refuse a target that would lose something or that Excel would not open. Raises the errors above."""
    if not source.exists():
        raise SourceGone(source)
    _check_name(target)
    if target.suffix.lower() != source.suffix.lower():
        raise WrongSuffix(target, source.suffix)
    if _is_same(source, target):
        raise TargetIsSource(target)
    if target.is_dir():
        raise CannotWrite(target, said("it is a folder"))
    if not target.parent.is_dir():
        raise NoSuchFolder(target)
    if not overwrite and os.path.lexists(target):
        raise TargetExists(target)


@contextmanager
def written_beside(source: Path, target: Path, data: bytes, *, overwrite: bool) -> Iterator[Path]:
    """A temporary sibling that holds the data; it becomes the target when the block ends well, else it goes.

    Raises CannotWrite or TargetExists.
    """
    draft: Path | None = None
    try:
        try:
            draft = _draft(source, target, data)
        except OSError as error:
            raise CannotWrite(target, error.strerror or str(error)) from error
        yield draft
        _check_still_free(target, overwrite=overwrite)
        try:
            draft.replace(target)
        except PermissionError as error:  # as Windows has it, where Excel holds the older copy
            raise CannotWrite(target, said("it is open in another program, or protected")) from error
        except OSError as error:
            raise CannotWrite(target, error.strerror or str(error)) from error
    finally:
        if draft is not None:
            draft.unlink(missing_ok=True)


def _draft(source: Path, target: Path, data: bytes) -> Path:
    handle, name = tempfile.mkstemp(prefix=".prefill-", suffix=target.suffix, dir=target.parent)
    os.close(handle)  # Windows takes no file away that is open, as one would stay where `open` fails
    draft = Path(name)
    try:
        with draft.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if source.exists():
            shutil.copymode(source, draft)
            draft.chmod(draft.stat().st_mode | 0o200)  # a copy of a read-only form is there to be worked on
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    return draft


def _check_still_free(target: Path, *, overwrite: bool) -> None:
    if not overwrite and os.path.lexists(target):
        raise TargetExists(target)


def _check_name(target: Path) -> None:
    """Refuse a name that the disk would not have, or a place that it does not let anybody look at."""
    if len(target.name) > _LONGEST_NAME:  # Windows calls it no name at all, so it is counted here
        raise NameTooLong()
    try:
        target.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise NameTooLong() from error
        raise CannotWrite(target, error.strerror or str(error)) from error
    except ValueError as error:
        raise CannotWrite(target, said("no file can have that name")) from error


def _is_same(source: Path, target: Path) -> bool:
    """Whether both names lead to one file, by a link or by case too."""
    try:
        return target.samefile(source)
    except OSError:
        return target.absolute() == source.absolute()
