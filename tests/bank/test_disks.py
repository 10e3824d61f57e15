"""Which file systems are taken for disks of this machine."""

from __future__ import annotations

import sys
from pathlib import Path, PurePosixPath

import pytest

from prefill.bank import Bank, disks
from prefill.bank.disks import caution_about, file_system, is_local, synchroniser

LISTING = r"""/dev/sda1 / ext4 rw,relatime 0 0
server:/export /mnt/my\040share nfs4 rw 0 0
tmpfs /mnt/my\040share/fast tmpfs rw 0 0
host:/home /home/ada fuse.sshfs rw 0 0
"""
MAC = """/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
//ada@server/team on /Volumes/team (smbfs, nodev, nosuid, mounted by ada)
"""


def test_the_nearest_mount_decides() -> None:
    assert file_system(PurePosixPath("/var/lib"), LISTING) == "ext4"
    assert file_system(PurePosixPath("/mnt/my share/bank"), LISTING) == "nfs4"
    assert file_system(PurePosixPath("/mnt/my share/fast"), LISTING) == "tmpfs"
    assert file_system(PurePosixPath("/mnt/my sharecropper"), LISTING) == "ext4"
    assert file_system(PurePosixPath("/home/ada"), LISTING) == "fuse.sshfs"
    assert file_system(PurePosixPath("/home"), "") == ""


def test_a_listing_of_macos_is_understood() -> None:
    assert file_system(PurePosixPath("/Users/ada"), MAC, disks._MAC_MOUNT) == "apfs"
    assert file_system(PurePosixPath("/Volumes/team/x"), MAC, disks._MAC_MOUNT) == "smbfs"


@pytest.mark.skipif(sys.platform != "linux", reason="reads the mounts of Linux")
@pytest.mark.parametrize(
    ("kind", "local"), [("ext4", True), ("nfs4", False), ("fuse.sshfs", False), ("smb3", False)]
)
def test_shares_are_not_local(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, local: bool
) -> None:
    monkeypatch.setattr(Path, "read_text", lambda _path, **_options: f"server / {kind} rw 0 0\n")
    assert is_local(tmp_path / "answers.db") is local


@pytest.mark.parametrize(
    ("folder", "carrier"),
    [
        ("OneDrive - Acme", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("GoogleDrive-me@acme.com/My Drive", "Google Drive"),
        ("Dropbox notes", None),
        ("Boxes", None),
    ],
)
def test_a_synchronised_folder_is_known_by_its_name(tmp_path: Path, folder: str, carrier: str | None) -> None:
    assert synchroniser(tmp_path / folder / "bank.db") == carrier


def test_a_synchronised_folder_is_known_by_its_mark_and_told_of(tmp_path: Path) -> None:
    (tmp_path / "shared" / ".stfolder").mkdir(parents=True)
    path = tmp_path / "shared" / "bank.db"
    with Bank.create(path) as bank:
        assert bank.caution is not None
        assert "Syncthing" in bank.caution


def test_nothing_is_said_of_a_bank_in_an_ordinary_folder(tmp_path: Path) -> None:
    path = tmp_path / "bank.db"
    path.touch()
    told = caution_about(path, "answer bank")
    assert told is None or "network drive" in told
