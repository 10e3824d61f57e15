"""A bare Debian without Python, in a folder, to install the package in as a user's machine would."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import dev

HOME = "/home/somebody"
_USER = 1000


class BareDebian:
    """The folder that is the system, and one ordinary user in it, whose home is ``HOME``."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self.home = root / HOME.lstrip("/")
        self.home.mkdir(parents=True)
        os.chown(self.home, _USER, _USER)

    @property
    def has_python(self) -> bool:
        return any(self._root.glob("usr/bin/python*")) or any(self._root.glob("usr/lib/python3*"))

    def traces_of(self, name: str) -> list[Path]:
        """All that bears a name, wherever it is."""
        places = (self._root / top for top in ("etc", "home", "opt", "root", "usr", "var"))
        return [path for place in places for path in place.rglob("*") if name in path.name.casefold()]

    def apt(self, *arguments: str) -> None:
        """Let the system's package manager do something, from its network where it has to."""
        plain = {"DEBIAN_FRONTEND": "noninteractive", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
        command = ["chroot", str(self._root), "apt-get", "--yes", "--quiet=2", *arguments]
        subprocess.run(command, check=True, env=plain, stdout=subprocess.DEVNULL)

    def as_user(self, *command: str, surroundings: Mapping[str, str] | None = None) -> Sequence[str]:
        """The command that runs another one inside, as the user."""
        variables = {"HOME": HOME, "PATH": "/usr/bin:/bin", **(surroundings or {})}
        plain = ["env", "-i", *(f"{name}={value}" for name, value in variables.items())]
        return ["chroot", f"--userspec={_USER}:{_USER}", str(self._root), *plain, *command]


@contextmanager
def bare_debian(root: Path) -> Iterator[BareDebian]:
    """Install Debian 12 into a folder that is not there yet, and let nothing of it be mounted afterwards."""
    dev.say("Installing a bare Debian 12.")
    make = ["debootstrap", "--variant=minbase", "bookworm", str(root)]
    made = subprocess.run(make, capture_output=True, text=True)
    if made.returncode:
        raise dev.StepError(f"Debian could not be installed:\n{made.stdout[-2000:]}{made.stderr[-2000:]}")
    mounted = [name for name in ("proc", "dev") if _mounted(root, name)]
    try:
        yield BareDebian(root)
    finally:
        for name in mounted:
            subprocess.run(["umount", "--lazy", str(root / name)], check=True)


def _mounted(root: Path, name: str) -> bool:
    subprocess.run(["mount", "--bind", f"/{name}", str(root / name)], check=True)
    return True
