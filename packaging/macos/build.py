"""Makes ``Prefill-VERSION-ARCHITECTURE.dmg`` on macOS: asked by ``dev.py package macos``. Not run yet."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import dev
import icons
import papers
import product

from prefill.components import PACKED, component_of, components, written

HERE = Path(__file__).resolve().parent
WORK = product.ROOT / "build" / "macos"


def build(folder: Path) -> list[Path]:
    """Put a disk image with the application, and its papers, into ``folder``. Gives their paths.

    Raises NotHere on other systems, StepError where a step fails. ``release.sh`` says who signs.
    """
    if sys.platform != "darwin":
        raise dev.NotHere("Prefill for macOS is built on macOS: only Apple's tools sign it.")
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    icon = WORK / "prefill.icns"
    icon.write_bytes(icons.icns())
    loader = component_of(metadata.distribution("pyinstaller"))  # it starts the program
    found = papers.completed([papers.python_component(), loader, *papers.own_components(), *components()])
    (WORK / PACKED).write_text(written(found), "utf-8")
    image = folder / f"{product.NAME}-{product.version()}-{platform.machine()}.dmg"
    _freeze(icon)
    dev.call("Making the disk image", HERE / "release.sh", WORK / "dist" / "Prefill.app", image)
    return [image, *papers.write_papers(folder, f"{product.COMMAND}-{product.version()}-macos", found)]


def _freeze(icon: Path) -> None:
    places = ("--distpath", WORK / "dist", "--workpath", WORK / "work")
    options = ("--noconfirm", "--log-level", "WARN", *places, HERE / "prefill.spec")
    given = {
        "PREFILL_ICON": str(icon),
        "PREFILL_PAPERS": str(WORK / PACKED),
        "PREFILL_VERSION": product.version(),
    }
    done = subprocess.run([sys.executable, "-m", "PyInstaller", *options], env=os.environ | given)
    if done.returncode:
        raise dev.StepError(f"Collecting the application failed with exit status {done.returncode}.")
