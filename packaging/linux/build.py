"""Builds Prefill for Linux: a ``.deb``, and a ``.tar.xz`` that runs from any folder."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import dev
import papers
import product
from linux import debian
from linux.bundled import bundled
from linux.slim import slim

from prefill.components import PACKED, Component, written

WORK = product.ROOT / "build" / "linux"
SPEC = Path(__file__).parent / "prefill.spec"
PROGRAMS = {"objdump": "binutils", "strip": "binutils", "dpkg-deb": "dpkg", "xz": "xz-utils"}
# What PyInstaller copies from this system: where one is missing, it would leave it out without a word.
COPIED = dev.WINDOW_LIBRARIES | {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


def build(folder: Path) -> list[Path]:
    """Put the packages and their papers into a folder. Gives their paths; raises StepError."""
    if sys.platform != "linux" or platform.machine() != "x86_64":
        raise dev.NotHere(
            "The Linux packages are built on Debian 12 (amd64), since they hold libraries of that system."
        )
    bundle, found = _bundle()
    stem = f"{product.COMMAND}-{product.version()}-linux"
    made = [
        debian.make_deb(bundle, found, WORK, folder),
        _make_archive(bundle, found, folder / f"{stem}.tar.xz"),
    ]
    return [*made, *papers.write_papers(folder, stem, found)]


def build_deb(folder: Path) -> Path:
    """Put the Debian package alone into a folder. Gives its path; raises StepError."""
    return debian.make_deb(*_bundle(), WORK, folder)


def _bundle() -> tuple[Path, list[Component]]:
    """Freeze the program. Gives the folder that holds all it needs, and whose works are in there."""
    dev.need_programs(PROGRAMS)
    dev.need_system(COPIED)
    shutil.rmtree(WORK, ignore_errors=True)
    bundle = _freeze()
    slim(bundle)
    found = bundled(bundle, WORK / "work" / SPEC.stem / "taken.json")
    (bundle / "_internal/prefill/resources" / PACKED).write_text(written(found), "utf-8")
    return bundle, found


def _freeze() -> Path:
    """Let PyInstaller collect the program and all it uses. Gives the folder that holds it."""
    places = ("--distpath", WORK / "dist", "--workpath", WORK / "work")
    command = (sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places, SPEC)
    environment = os.environ | {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(product.moment())}
    dev.say("Collecting the program and what it uses.")
    subprocess.run(command, check=True, env=environment, cwd=product.ROOT)
    return WORK / "dist" / product.COMMAND


def _make_archive(bundle: Path, found: list[Component], target: Path) -> Path:
    """Pack the bundle with its licences, in one order and with one date: the same sources, the same bytes."""
    top = target.name.removesuffix(".tar.xz")
    folder = WORK / top
    shutil.copytree(bundle, folder, symlinks=True)
    (folder / "licences.txt").write_text(papers.licence_text(found), "utf-8")
    shutil.copy(product.ROOT / "LICENSE", folder)
    debian.settle(folder)
    fixed = ("--sort=name", "--format=gnu", "--owner=0", "--group=0", "--numeric-owner")
    pack = (
        "tar",
        *fixed,
        f"--mtime=@{product.moment()}",
        f"--use-compress-program=xz -{debian.XZ_LEVEL} --threads=2",
        "-cf",
    )
    subprocess.run([*pack, target, "-C", WORK, top], check=True)
    return target
