"""Tries the installer under Wine, on a display, after ``dev.py package windows`` has built it.

    PYTHONPATH=packaging python -m windows.trial

Installs, fills the sample as the development run does, opens the window, installs again, uninstalls. Leaves
the window's picture in ``build/windows.png``. Exit status 0: all held; else a sentence says what did not.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import dev
import product
from windows.build import setup_in
from windows.machine import PATIENCE, STUBS, Machine, named

from prefill.components import PACKED

LIBRARIES = Path(__file__).resolve().parent / "windows_libraries.txt"
PICTURE = product.ROOT / "build" / "windows.png"
PROGRAMS = {
    "wine": "wine",
    "import": "imagemagick",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
}
CLASSES = r"HKCU\Software\Classes"
UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Prefill"
OTHER = "Another.Program"  # which opens workbooks too, and has to be left in peace
COLOURS = 60  # that neither an empty window nor a message reaches
ENGLISH_RUNTIME = "Lib/onnxruntime/capi/onnxruntime_pybind11_state.pyd"


class NotKept(dev.StepError):
    """A promise of the package that does not hold."""


def main() -> int:
    """Try everything. Gives the exit status; what is wrong is said in a sentence."""
    dev.need_programs(PROGRAMS)
    with tempfile.TemporaryDirectory(dir=product.ROOT / "build") as temporary:
        work = Path(temporary)
        machine = Machine(work / "machine")
        try:
            try_out(machine, setup_in(product.RELEASE), work)
        except dev.StepError as error:
            print(error, file=sys.stderr)
            return error.status
        finally:
            machine.stop()
    return 0


def try_out(machine: Machine, setup: Path, work: Path) -> None:
    """The life of an installation. Raises NotKept."""
    machine.set_up()
    machine.register(rf"{CLASSES}\.xlsx\OpenWithProgids", OTHER)
    installed = install(machine, setup)
    check_registered(machine, installed)
    check_imports(installed)
    check_papers(installed)
    fill_as_development_does(machine, installed, work)
    fill_without_the_english_model(machine, installed, work)
    bank = make_own_bank(machine, installed)
    open_window_by_the_explorer(machine, setup, work)
    kept = bank.read_bytes()  # not before, since the window keeps the vectors of entries in it
    install(machine, setup)
    uninstall(machine, installed)
    check(bank.read_bytes() == kept, "The user's bank was changed by installing and uninstalling.")
    dev.say("The installer keeps its promises.")


def install(machine: Machine, setup: Path) -> Path:
    """Install in silence. Gives the folder."""
    done = machine.run(setup, "/S")
    check(done.returncode == 0, f"The installer ended with exit status {done.returncode}.")
    launcher = machine.find("AppData/Local/Programs/Prefill/Prefill.exe")
    check(launcher is not None, "The installer ended well and installed nothing.")
    assert launcher is not None
    dev.say(f"Installed: {sum(1 for _ in launcher.parent.rglob('*'))} files and folders.")
    return launcher.parent


def check_registered(machine: Machine, installed: Path) -> None:
    link = machine.find("AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Prefill.lnk")
    check(link is not None, "The Start menu has no entry.")
    for suffix in product.MIME_TYPES:
        offered = machine.registered(rf"{CLASSES}\{suffix}\OpenWithProgids", "Prefill.Questionnaire")
        check(offered is not None, f"“Open with” does not offer Prefill for {suffix} files.")
        check(machine.registered(rf"{CLASSES}\{suffix}") is None, f"Prefill took {suffix} files over.")
    check(
        machine.registered(UNINSTALL, "DisplayVersion") == product.version(), "The version is not registered."
    )
    strays = [path.name for path in installed.rglob("*.dll") if path.name in STUBS]
    check(not strays, f"What the trial alone needs was installed: {', '.join(strays)}.")


def check_imports(installed: Path) -> None:
    """Every library that a program file asks for is in the package or belongs to Windows 10.

    Wine has the C++ runtime of its own, so that only this shows that it is in the package.
    """
    files = [path for path in installed.rglob("*") if path.suffix in (".dll", ".exe", ".pyd")]
    present = {path.name.casefold() for path in files}
    windows = set(LIBRARIES.read_text("utf-8").split())
    missing = {
        name
        for path in files
        if path.name != "uninstall.exe"
        for name in imports(path) - present - windows
        if not name.startswith("api-ms-win-")
    }
    check(not missing, f"The package lacks {', '.join(sorted(missing))}.")


def imports(path: Path) -> set[str]:
    shown = subprocess.run(
        ["x86_64-w64-mingw32-objdump", "-p", path],
        capture_output=True,
        text=True,
        errors="replace",
        check=True,
    )
    lines = (line.partition("DLL Name:") for line in shown.stdout.splitlines())
    return {name.strip().casefold() for _, found, name in lines if found}


def check_papers(installed: Path) -> None:
    """What the compiler and the packer put in is told, as the libraries are."""
    (packed,) = installed.rglob(PACKED)
    told = {one["name"]: one["version"] for one in json.loads(packed.read_text("utf-8"))}
    for name in ("Python", "Qt", "numpy", "GCC runtime library", "MinGW-w64 runtime", "NSIS"):
        check(told.get(name, "")[:1].isdigit(), f"The package does not tell of {name}.")


def fill_as_development_does(machine: Machine, installed: Path, work: Path) -> None:
    """The command line gives the very workbook that the sources give."""
    out = work / "there 東京.xlsx"
    said = fill_there(machine, installed, out, work)
    check(not said.stderr.strip(), f"Filling the sample had something to say: {said.stderr.strip()}")
    here = fill_here(work / "here.xlsx", work)
    there, expected = json.loads(said.stdout), json.loads(here.stdout)
    check(there["out"] == named(out), f"The copy is told to be {there['out']}.")
    check(there["responses"] == expected["responses"] != [], "Other answers than in the development run.")
    check_same(work / "here.xlsx", out)


def fill_without_the_english_model(machine: Machine, installed: Path, work: Path) -> None:
    """Where onnxruntime does not load, Prefill says so and goes on with what it has, as the sources do."""
    runtime = installed / ENGLISH_RUNTIME
    hidden = runtime.rename(runtime.with_suffix(".hidden"))
    runtime.write_bytes(b"no library")  # so that Windows' loader refuses it, instead of there being none
    try:
        said = fill_there(machine, installed, work / "there-2.xlsx", work)
    finally:
        hidden.replace(runtime)
    check("English sentence model" in said.stderr, f"It is not said what is missing: {said.stderr}")
    blocked = work / "blocked"
    blocked.mkdir()
    (blocked / "onnxruntime.py").write_text('raise ImportError("for the trial")\n', "utf-8")
    fill_here(work / "here-2.xlsx", work, PYTHONPATH=str(blocked))
    check_same(work / "here-2.xlsx", work / "there-2.xlsx")


def fill_there(machine: Machine, installed: Path, out: Path, work: Path) -> subprocess.CompletedProcess[str]:
    command = installed / "bin" / "prefill.exe"
    bank = work / f"{out.stem}.db"
    machine.run(command, "bank", "import", bank, dev.STARTER)
    filled = machine.run(command, "fill", dev.SAMPLE, "--bank", bank, "-o", out, "--json")
    check(filled.returncode == 0, f"Filling the sample failed: {filled.stderr}")
    return filled


def fill_here(out: Path, work: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """The development run of the same."""
    bank = work / f"{out.stem}.db"
    run_here(("bank", "import", bank, dev.STARTER), more)
    return run_here(("fill", dev.SAMPLE, "--bank", bank, "-o", out, "--json"), more)


def run_here(words: Sequence[str | Path], more: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    command = [dev.PYTHON, "-m", "prefill", *words]
    return subprocess.run(command, capture_output=True, text=True, env=os.environ | more, check=True)


def check_same(here: Path, there: Path) -> None:
    """Both workbooks hold the same parts, to the byte."""
    with zipfile.ZipFile(here) as one, zipfile.ZipFile(there) as other:
        check(one.namelist() == other.namelist(), f"{there.name} has other parts than the development run's.")
        differing = [name for name in one.namelist() if one.read(name) != other.read(name)]
    check(not differing, f"{there.name} differs from the development run's in {', '.join(differing)}.")
    dev.say(
        f"{there.name}: as the development run's, {'to the byte' if same_bytes(here, there) else 'unpacked'}."
    )


def same_bytes(one: Path, other: Path) -> bool:
    return one.read_bytes() == other.read_bytes()


def make_own_bank(machine: Machine, installed: Path) -> Path:
    """A bank where Prefill keeps the user's own. Gives its path."""
    folder = installed.parent.parent / "prefill"
    folder.mkdir()
    machine.run(installed / "bin" / "prefill.exe", "bank", "import", folder / "bank.db", dev.STARTER)
    check((folder / "bank.db").exists(), "The bank could not be made.")
    return folder / "bank.db"


def open_window_by_the_explorer(machine: Machine, setup: Path, work: Path) -> None:
    """As by "Open with", on a name of many scripts; meanwhile nothing can be installed over it."""
    questionnaire = work / "Fragebogen für 東京 & Co.xlsx"
    shutil.copy(dev.SAMPLE, questionnaire)
    command = machine.registered(rf"{CLASSES}\Prefill.Questionnaire\shell\open\command") or ""
    check(command.endswith('Prefill.exe" "%1"'), f"“Open with” would run {command}.")
    program = command.removesuffix(' "%1"').strip('"')
    with opened(machine, program, questionnaire):
        refused = machine.run(setup, "/S")
        check(refused.returncode == 2, "The installer replaced files of a program that was open.")
    log = machine.find("AppData/Local/prefill/[Ll]ogs/prefill.log")
    check(log is not None and not log.read_text("utf-8"), "The window had something to log.")


@contextmanager
def opened(machine: Machine, program: str, questionnaire: Path) -> Iterator[None]:
    """The window, from its first paint on; closed in the end as by a click."""
    window = machine.start(program, questionnaire)
    try:
        wait_for_picture(window)
        yield
        take_picture()
        machine.run("taskkill", "/im", "Prefill.exe")
        check(window.wait(PATIENCE) == 0, f"The window ended with exit status {window.returncode}.")
    finally:
        window.kill()


def wait_for_picture(window: subprocess.Popen[bytes]) -> None:
    """Wait until the screen shows more than an empty window."""
    deadline = time.monotonic() + PATIENCE
    while (colours := take_picture()) < COLOURS:
        check(window.poll() is None, f"There was no window; the program ended with {window.returncode}.")
        check(time.monotonic() < deadline, f"The window did not paint: {colours} colours.")
        time.sleep(2)
    dev.say(f"The window painted {colours} colours.")


def take_picture() -> int:
    """Keep what the screen shows. Gives how many colours that has."""
    subprocess.run(["import", "-window", "root", PICTURE], check=True)
    return int(subprocess.check_output(["identify", "-format", "%k", PICTURE]))


def uninstall(machine: Machine, installed: Path) -> None:
    """Uninstall in silence: nothing is left but what is the user's own, or another program's."""
    machine.run(installed / "uninstall.exe", "/S")
    deadline = time.monotonic() + PATIENCE
    while installed.exists() and time.monotonic() < deadline:
        time.sleep(0.5)  # it goes on in a copy of itself
    left = sorted(str(path.relative_to(installed)) for path in installed.rglob("*"))
    check(not installed.exists(), f"Uninstalling left {', '.join(left) or 'an empty folder'}.")
    links = list(machine.folder.rglob("Prefill.lnk"))
    check(not links, "Uninstalling left the Start menu's entry.")
    check(machine.registered(UNINSTALL, "DisplayName") is None, "Uninstalling left its own entry.")
    check(machine.registered(rf"{CLASSES}\Prefill.Questionnaire") is None, "Uninstalling left the file type.")
    for suffix in product.MIME_TYPES:
        offered = machine.registered(rf"{CLASSES}\{suffix}\OpenWithProgids", "Prefill.Questionnaire")
        check(offered is None, f"“Open with” still offers Prefill for {suffix} files.")
    other = machine.registered(rf"{CLASSES}\.xlsx\OpenWithProgids", OTHER)
    check(other is not None, "Uninstalling took another program from “Open with”.")
    check(
        machine.run("reg", "query", rf"{CLASSES}\.xlsm").returncode != 0, "Uninstalling left a key for .xlsm."
    )


def check(holds: bool, sentence: str) -> None:
    if not holds:
        raise NotKept(sentence)


if __name__ == "__main__":
    sys.exit(main())
