"""Says whether a file lies on a disk of this machine, where SQLite's write-ahead log is safe."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path, PurePath

_REMOTE = re.compile(
    r"nfs4?|cifs|smb\w*|afpfs|webdav|davfs|ncpfs|afs|coda|9p|v9fs|ceph|glusterfs|lustre|gpfs|beegfs"
    r"|vboxsf|vmhgfs|prl_fs|drvfs|virtiofs|fuse\..*"
)
_LINUX_MOUNT = re.compile(r"^\S+ (?P<place>\S+) (?P<type>\S+) ", re.MULTILINE)
_MAC_MOUNT = re.compile(r"^.+? on (?P<place>/.*?) \((?P<type>[^,)]+)", re.MULTILINE)
_DRIVE_REMOTE = 4  # winbase.h


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
