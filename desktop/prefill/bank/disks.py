"""Says where a file lies: on a disk of this machine, in a synchronised folder, where it cannot be written."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path, PurePath

from prefill.domain.sentences import said

_REMOTE = re.compile(
    r"nfs4?|cifs|smb\w*|afpfs|webdav|davfs|ncpfs|afs|coda|9p|v9fs|ceph|glusterfs|lustre|gpfs|beegfs"
    r"|vboxsf|vmhgfs|prl_fs|drvfs|virtiofs|fuse\..*"
)
_LINUX_MOUNT = re.compile(r"^\S+ (?P<place>\S+) (?P<type>\S+) ", re.MULTILINE)
_MAC_MOUNT = re.compile(r"^.+? on (?P<place>/.*?) \((?P<type>[^,)]+)", re.MULTILINE)
_DRIVE_REMOTE = 4  # winbase.h
_SYNCHRONISED = (
    ("OneDrive", re.compile(r"OneDrive(?: - .*)?")),
    ("Dropbox", re.compile(r"Dropbox(?: \(.*\))?")),
    ("iCloud Drive", re.compile(r"Mobile Documents|com~apple~CloudDocs|iCloudDrive|iCloud Drive")),
    ("Google Drive", re.compile(r"Google ?Drive|GoogleDrive-.*|My Drive")),
    ("Nextcloud", re.compile(r"Nextcloud\d*")),
    ("ownCloud", re.compile(r"ownCloud\d*")),
    ("Box", re.compile(r"Box(?: Sync|-Box)?")),
    ("pCloud", re.compile(r"pCloud ?Drive|pCloud Sync")),
    ("Proton Drive", re.compile(r"Proton ?Drive.*")),
    ("MEGA", re.compile(r"MEGA|MEGAsync")),
)
_MARKS = {
    ".stfolder": "Syncthing",
    ".dropbox": "Dropbox",
    ".sync_journal.db": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
}


def is_local(path: Path) -> bool:
    """True where the folder of ``path`` is certainly no network share, nor lent by a host."""
    folder = path.resolve().parent
    if sys.platform == "win32":
        return not _is_remote_drive(folder)
    if sys.platform == "darwin":
        listing = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False).stdout
        return not _REMOTE.fullmatch(file_system(folder, listing, _MAC_MOUNT))
    try:
        listing = Path("/proc/self/mounts").read_text(errors="surrogateescape")
    except OSError:
        return False
    return not _REMOTE.fullmatch(file_system(folder, listing, _LINUX_MOUNT))


def synchroniser(path: Path) -> str | None:
    """The program that carries the folder of ``path`` to other machines, by names and marks of folders."""
    folder = path.resolve().parent
    for part in folder.parts:
        for name, pattern in _SYNCHRONISED:
            if pattern.fullmatch(part):
                return name
    for place in (folder, *folder.parents):
        for mark, name in _MARKS.items():
            if (place / mark).exists():
                return name
    return None


def may_be_written(path: Path) -> bool:
    """Whether a file and the folder that its log is kept in can be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def caution_about(path: Path, noun: str) -> str | None:
    """What a user should know about where a file lies, as a sentence; None where there is nothing to say."""
    if not may_be_written(path):
        return said(
            "The {noun} lies where it cannot be changed: it can be read and searched only.", noun=noun
        )
    carrier = synchroniser(path)
    if carrier:
        return said(
            "The {noun} lies in a folder that {carrier} copies to other machines. Open it on one "
            "machine at a time, and wait until it has been copied; otherwise changes may be lost.",
            noun=noun,
            carrier=carrier,
        )
    if not is_local(path):
        return said(
            "The {noun} lies on a network drive. Only one person should change it at a time.", noun=noun
        )
    return None


def file_system(folder: PurePath, listing: str, mount: re.Pattern[str] = _LINUX_MOUNT) -> str:
    """The type of the file system that holds ``folder``, from a listing of mounts; ``""`` where none does."""
    best = ("", "")
    for found in mount.finditer(listing):
        place = found["place"].encode("latin-1", "replace").decode("unicode_escape")
        if folder.is_relative_to(place) and len(place) >= len(best[0]):
            best = (place, found["type"])
    return best[1]


def _is_remote_drive(folder: Path) -> bool:
    if folder.drive.startswith("\\\\"):
        return True
    import ctypes

    kind: int = getattr(ctypes, "windll").kernel32.GetDriveTypeW(folder.anchor)  # noqa: B009 - absent elsewhere
    return kind == _DRIVE_REMOTE
