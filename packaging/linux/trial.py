"""Tries the Linux packages as a user has them, after ``dev.py package linux`` has built them.

    PYTHONPATH=packaging python -m linux.trial

An administrator has to run it. Exit status 0 means that the packages are in order, run in a Debian without
Python, do the same as the sources to the byte, are painted, leave nothing, and come out the same once more.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import dev
import product
from linux.bare_debian import HOME, BareDebian, bare_debian
from linux.screen import Screen, screen

MOST_MEGABYTES = 150
SLOWEST = 1.5  # times the first paint from source
STEM = f"{product.COMMAND}-{product.version()}-linux"
DEB = product.RELEASE / f"{product.COMMAND}_{product.version()}_amd64.deb"
ARCHIVE = product.RELEASE / f"{STEM}.tar.xz"
PICTURE = product.ROOT / "build" / "linux-window.png"
ASKED = "Do you encrypt customer data at rest?\nWerden Kundendaten im Ruhezustand verschlüsselt?\n"
PROGRAMS = {
    "debootstrap": "debootstrap",
    "lintian": "lintian",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "Xvfb": "xvfb",
}
Run = Callable[..., Sequence[str]]
Made = tuple[bytes, str]  # a filled copy, and what was suggested


def main() -> int:
    """Try everything. Gives the exit status; what is wrong is said in a sentence."""
    try:
        dev.need_programs(PROGRAMS)
        with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor() as aside:
            again = aside.submit(built_again, Path(folder) / "elsewhere")
            checked = aside.submit(_check_papers)
            expected = _made_from_source(Path(folder) / "sources")
            _try_installed(Path(folder), expected)
            _try_archive(Path(folder) / "any folder", expected)
            checked.result()
            _compare(again)
    except dev.StepError as error:
        print(error, file=sys.stderr)
        return error.status
    print("The Linux packages are in order.")
    return 0


def built_again(folder: Path) -> bytes:
    """The Debian package, built once more from a copy of the sources in another folder."""
    for name in filter(None, product.git("ls-files", "-z").split("\0")):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(product.ROOT / name, folder / name)
    environment = os.environ | {
        "SOURCE_DATE_EPOCH": str(product.moment()),
        "PYTHONPATH": f"{folder}/packaging:{folder}/desktop",
    }
    build = (
        sys.executable,
        "-c",
        "from pathlib import Path; from linux.build import build_deb; build_deb(Path())",
    )
    built = subprocess.run(build, cwd=folder, env=environment, capture_output=True, text=True)
    if built.returncode:
        raise dev.StepError(f"The second build failed: {built.stderr[-3000:]}")
    return (folder / DEB.name).read_bytes()


def _check_papers() -> None:
    """The package is small enough, and what it says of itself is well formed."""
    size = DEB.stat().st_size / 1e6
    _demand(size <= MOST_MEGABYTES, f"{DEB.name} has {size:.0f} MB, more than {MOST_MEGABYTES}.")
    dev.call("lintian", "lintian", "--fail-on", "error", str(DEB))
    with tempfile.TemporaryDirectory() as folder:
        dev.call("Unpacking", "dpkg-deb", "--extract", str(DEB), folder)
        share = Path(folder) / "usr/share"
        dev.call("desktop-file-validate", "desktop-file-validate", *map(str, share.glob("applications/*")))
        dev.call("appstreamcli", "appstreamcli", "validate", "--no-net", *map(str, share.glob("metainfo/*")))


def _try_installed(folder: Path, expected: Made) -> None:
    with bare_debian(folder / "debian") as debian:
        _demand(not debian.has_python, "The bare Debian has a Python, which would prove nothing.")
        shutil.copy(DEB, debian.home / "package.deb")
        debian.apt("install", "--no-install-recommends", f"{HOME}/package.deb")
        _demand(not debian.has_python, "The package has brought Python along as a package of its own.")
        _try_commands(debian.as_user, debian.home, HOME, expected)
        with screen() as seen:
            _try_window(debian, seen)
        noted = debian.home / ".cache" / "Microsoft"
        _demand(not noted.exists(), "A library notes what the user does, for its makers.")
        shutil.rmtree(debian.home)
        debian.apt("purge", product.COMMAND)
        left = debian.traces_of(product.COMMAND)
        _demand(not left, f"After purging there still is: {', '.join(map(str, left))}")


def _try_archive(folder: Path, expected: Made) -> None:
    """Unpack the archive in a folder with a space in its name, and run what is in it."""
    folder.mkdir()
    dev.call("Unpacking", "tar", "-xf", str(ARCHIVE), "-C", str(folder))

    def run(program: str, *rest: str) -> Sequence[str]:
        return [str(folder / STEM / program), *rest]

    (folder / "home").mkdir()
    _try_commands(run, folder / "home", str(folder / "home"), expected)


def _try_commands(run: Run, home: Path, inside: str, expected: Made) -> None:
    """Both sentence models encode, and the same job gives the same bytes as with the sources.

    ``home`` is a folder that ``run`` sees as ``inside``.
    """
    told = json.loads(_said(run(product.COMMAND, "about", "--json")))
    _demand(told["packaged"] is True, "What ran was not the packaged program.")
    works = [use for use, words in told["models"].items() if "encodes" in words]
    _demand(works == ["english", "multilingual"], f"Of the sentence models only these work: {works}")
    asked = _fill_and_suggest(run, home, inside)
    _demand(asked[0] == expected[0], "The filled copy differs from that of the sources.")
    _demand(asked[1] == expected[1], "The suggestions differ from those of the sources.")
    dev.say(f"Filled the sample: {len(asked[0])} bytes, the same as from the sources.")


def _made_from_source(folder: Path) -> Made:
    folder.mkdir()
    return _fill_and_suggest(_from_source, folder, str(folder))


def _fill_and_suggest(run: Run, home: Path, inside: str) -> Made:
    for source in (dev.SAMPLE, dev.STARTER):
        shutil.copy(source, home)
    (home / "asked.txt").write_text(ASKED, "utf-8")
    home.chmod(0o777)
    bank, sample, filled = (f"{inside}/{name}" for name in ("bank.db", dev.SAMPLE.name, "filled.xlsx"))
    _said(run(product.COMMAND, "bank", "import", bank, f"{inside}/{dev.STARTER.name}"))
    _said(run(product.COMMAND, "fill", sample, "--bank", bank, "-o", filled, "--force"))
    suggested = _said(run(product.COMMAND, "suggest", f"{inside}/asked.txt", "--bank", bank, "--json"))
    return (home / "filled.xlsx").read_bytes(), suggested


def _from_source(program: str, *rest: str) -> Sequence[str]:
    return [sys.executable, "-m", program, *rest]


def _try_window(debian: BareDebian, seen: Screen) -> None:
    packed = debian.as_user(product.COMMAND, "--sample", surroundings={"DISPLAY": seen.display})
    seen.picture(packed, PICTURE)
    with tempfile.TemporaryDirectory() as home:
        source = ["env", f"PREFILL_HOME={home}", *_from_source(product.COMMAND, "--sample")]
        runs = [(seen.first_paint(packed), seen.first_paint(source)) for _ in range(4)][1:]
    ratios = {}
    for what in ("waited", "worked"):
        ours, theirs = (min(getattr(run[at], what) for run in runs) for at in (0, 1))
        ratios[what] = ours / theirs
        dev.say(
            f"First paint, seconds {what}: {ours:.2f}, from source {theirs:.2f}, ratio {ratios[what]:.2f}."
        )
    # By the processor's clock: the one on the wall tells of whatever else this machine does.
    _demand(
        ratios["worked"] <= SLOWEST, f"The first paint takes {ratios['worked']:.1f} times that from source."
    )


def _compare(again: Future[bytes]) -> None:
    _demand(again.result() == DEB.read_bytes(), "Built again in another folder, the package has other bytes.")


def _said(command: Sequence[str]) -> str:
    ran = subprocess.run(command, capture_output=True, text=True, cwd="/")
    if ran.returncode:
        raise dev.StepError(f"{' '.join(command)} failed:\n{ran.stdout}{ran.stderr}")
    return ran.stdout


def _demand(holds: bool, otherwise: str) -> None:
    if not holds:
        raise dev.StepError(otherwise)


if __name__ == "__main__":
    sys.exit(main())
