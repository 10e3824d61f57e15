"""A copy is either whole and in place, or not there at all; the customer's file is never touched."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from prefill.domain.cells import CellEdit
from prefill.domain.errors import PrefillError
from prefill.workbook import open_workbook, patch
from prefill.workbook.saving import (
    CannotWrite,
    NameTooLong,
    NoSuchFolder,
    SourceGone,
    TargetExists,
    TargetIsSource,
    WrongSuffix,
)
from tests.fixtures.workbooks import SheetXml, cell, row, write_workbook

EDITS = [CellEdit("Form", "A1", "answer")]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return write_workbook(tmp_path / "form.xlsx", SheetXml("Form", row(1, cell("A1"))))


def refuse(source: Path, target: Path, error: type[PrefillError], *, overwrite: bool = False) -> None:
    before, names = source.read_bytes(), sorted(source.parent.iterdir())
    with pytest.raises(error):
        patch(open_workbook(source), EDITS, target, overwrite=overwrite)
    assert source.read_bytes() == before
    assert sorted(source.parent.iterdir()) == names


def test_an_existing_file_is_overwritten_on_request_only(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "filled.xlsx"
    target.write_text("something of the user's")
    refuse(source, target, TargetExists)
    assert target.read_text() == "something of the user's"
    assert patch(open_workbook(source), EDITS, target, overwrite=True).ok


def test_the_source_is_never_the_target_by_whatever_name(source: Path, tmp_path: Path) -> None:
    (tmp_path / "soft.xlsx").symlink_to(source)
    (tmp_path / "hard.xlsx").hardlink_to(source)
    (tmp_path / "folder").mkdir()
    for target in (source, tmp_path / "soft.xlsx", tmp_path / "hard.xlsx", tmp_path / "folder/../form.xlsx"):
        refuse(source, target, TargetIsSource, overwrite=True)


def test_a_dangling_link_is_not_written_through(source: Path, tmp_path: Path) -> None:
    (tmp_path / "filled.xlsx").symlink_to(tmp_path / "nowhere.xlsx")
    refuse(source, tmp_path / "filled.xlsx", TargetExists)


def test_folders_and_missing_folders_are_refused(source: Path, tmp_path: Path) -> None:
    (tmp_path / "folder.xlsx").mkdir()
    refuse(source, tmp_path / "folder.xlsx", CannotWrite, overwrite=True)
    refuse(source, tmp_path / "absent" / "filled.xlsx", NoSuchFolder)
    refuse(source, source / "filled.xlsx", NoSuchFolder)


@pytest.mark.parametrize("stem", ["x" * 300, "é" * 200, "folder/" * 700])
def test_a_name_that_is_too_long_for_the_disk_is_called_that(source: Path, tmp_path: Path, stem: str) -> None:
    refuse(source, tmp_path / f"{stem}.xlsx", NameTooLong)


@pytest.mark.parametrize("name", ["a\0b.xlsx", "\ud800.xlsx"])
def test_what_is_no_name_is_refused(source: Path, tmp_path: Path, name: str) -> None:
    refuse(source, tmp_path / name, CannotWrite)


def test_a_source_that_is_gone_is_called_gone(source: Path, tmp_path: Path) -> None:
    workbook = open_workbook(source)
    source.unlink()
    with pytest.raises(SourceGone, match=r"form.xlsx is no longer in .* Put it back there"):
        patch(workbook, EDITS, tmp_path / "filled.xlsx")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["filled.xlsm", "filled.xls", "filled"])
def test_the_copy_has_the_suffix_of_the_form(source: Path, tmp_path: Path, name: str) -> None:
    refuse(source, tmp_path / name, WrongSuffix)


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="whoever owns the machine may write anywhere"
)
def test_a_folder_that_cannot_be_written_is_refused(source: Path, tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    refuse(source, folder / "filled.xlsx", CannotWrite)


@pytest.mark.parametrize("name", ["os.fsync", "tempfile.mkstemp"])
def test_a_full_disk_leaves_nothing_behind(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    def full(*_arguments: object, **_named: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    workbook = open_workbook(source)
    monkeypatch.setattr(name, full)
    with pytest.raises(CannotWrite, match="No space left"):
        patch(workbook, EDITS, tmp_path / "filled.xlsx")
    assert [path.name for path in tmp_path.iterdir()] == ["form.xlsx"]


def test_a_target_in_use_leaves_nothing_behind(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(_self: Path, _target: Path) -> None:
        raise PermissionError(errno.EACCES, "The file is open in another program")

    workbook = open_workbook(source)
    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(CannotWrite, match="open in another program"):
        patch(workbook, EDITS, tmp_path / "filled.xlsx")
    assert [path.name for path in tmp_path.iterdir()] == ["form.xlsx"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_copy_of_a_read_only_form_can_be_worked_on(source: Path, tmp_path: Path) -> None:
    source.chmod(0o440)
    patch(open_workbook(source), EDITS, tmp_path / "filled.xlsx")
    assert stat.S_IMODE((tmp_path / "filled.xlsx").stat().st_mode) == 0o640
