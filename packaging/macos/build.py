"""Makes ``Prefill-VERSION-ARCHITECTURE.dmg`` on macOS: asked by ``dev.py package macos``. Not run yet."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import dev
import icons
import product

HERE = Path(__file__).resolve().parent
WORK = product.ROOT / "build" / "macos"


def build(folder: Path) -> list[Path]:
    """Make the application and put it into a disk image in ``folder``. Gives its path.

    Raises NotHere on other systems, StepError where a step fails. ``release.sh`` says who signs.
    """
    if sys.platform != "darwin":
        raise dev.NotHere("Prefill for macOS is built on macOS: only Apple's tools sign it.")
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    icon = WORK / "prefill.icns"
    icon.write_bytes(icons.icns())
    image = folder / f"{product.NAME}-{product.version()}-{platform.machine()}.dmg"
    _freeze(icon)
    dev.call("Making the disk image", HERE / "release.sh", WORK / "dist" / "Prefill.app", image)
    return [image]


def _freeze(icon: Path) -> None:
    places = ("--distpath", WORK / "dist", "--workpath", WORK / "work")
    options = ("--noconfirm", "--log-level", "WARN", *places, HERE / "prefill.spec")
    given = {"PREFILL_ICON": str(icon), "PREFILL_VERSION": product.version()}
    done = subprocess.run([sys.executable, "-m", "PyInstaller", *options], env=os.environ | given)
    if done.returncode:
        raise dev.StepError(f"Collecting the application failed with exit status {done.returncode}.")
