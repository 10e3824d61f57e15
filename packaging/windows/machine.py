"""A Windows with a new user, as far as Wine has one, for the trial of the installer."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

import dev

PATIENCE = 240  # seconds, on a machine that has other work
_UNSET = "(value not set)"
_STUBS = sorted((Path(__file__).resolve().parent / "stubs").glob("*.c"))
STUBS = {f"{stub.stem}.dll" for stub in _STUBS}


class Machine:
    """It lies in a folder of its own and knows nothing of others."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        own = {"WINEPREFIX": str(folder), "WINEARCH": "win64", "WINEDEBUG": "-all"}
        self._surroundings = os.environ | own | {"WINEDLLOVERRIDES": "mscms=n;mshtml,mscoree="}

    def set_up(self) -> None:
        """Make it a Windows 10, with what Wine lacks of one. Raises StepError."""
        self.folder.mkdir()
        subprocess.run(["wineserver", "-p"], env=self._surroundings, check=True)  # until it is stopped
        for words in (("wineboot", "-i"), ("winecfg", "-v", "win10")):
            self.start(*words).wait(PATIENCE)  # the services that begin here would hold a pipe for ever
        for stub in _STUBS:
            library = self.folder / "drive_c/windows/system32" / f"{stub.stem}.dll"
            library.unlink(missing_ok=True)
            compiler = ("x86_64-w64-mingw32-gcc", "-shared", "-w", "-o", library, stub, "-ladvapi32")
            dev.call(f"Compiling {stub.name}", *compiler)

    def run(self, *command: str | Path) -> subprocess.CompletedProcess[str]:
        """Run a command line of Windows to its end; a Path is given as Windows names it."""
        # With pipes, since Python does not start under Wine with a plain file as its output.
        return subprocess.run(
            _wine(command),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            env=self._surroundings,
            timeout=PATIENCE,
        )

    def start(self, *command: str | Path) -> subprocess.Popen[bytes]:
        """Start a program that goes on, such as one with a window."""
        return subprocess.Popen(
            _wine(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=self._surroundings,
        )

    def stop(self) -> None:
        """End all that runs on it."""
        subprocess.run(["wineserver", "-k"], env=self._surroundings, check=False)

    def find(self, pattern: str) -> Path | None:
        """A file or folder below that of the user."""
        return next(iter(self.folder.glob(f"drive_c/users/*/{pattern}")), None)

    def registered(self, key: str, value: str = "") -> str | None:
        """A value of the registry, the key's own where none is named; None where it is not there."""
        asked = self.run("reg", "query", key, *(("/v", value) if value else ("/ve",)))
        told = [line for line in asked.stdout.splitlines() if "REG_SZ" in line and _UNSET not in line]
        lines = [line.split("REG_SZ", 1) for line in told]
        return lines[0][1].strip() if lines else None

    def register(self, key: str, value: str) -> None:
        """Make a value without content."""
        self.run("reg", "add", key, "/v", value, "/f")


def _wine(command: Sequence[str | Path]) -> list[str]:
    return ["wine", *(word if isinstance(word, str) else named(word) for word in command)]


def named(path: Path) -> str:
    """A file of this system as Wine names it."""
    return "Z:" + str(path.absolute()).replace("/", "\\")
