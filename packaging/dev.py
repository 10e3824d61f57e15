"""Sets Prefill up beside its source, and opens its window (`run [FILE]`), passes its tests (`test`), makes
what people download (`package linux|windows|macos|all`), gathers all texts (`translations`) or takes a
picture of every view (`screenshots`).

Needs nothing but Python: the rest goes into `.venv`, in the versions of `packaging/constraints.txt`, and is
kept until its inputs change. What Debian and Ubuntu hold in packages of their own is installed where that
is allowed, and otherwise the one command that does it is printed.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - this file is the first thing an older Python meets
    sys.exit("Prefill needs Python 3.11 or later; this is Python {}.{}.".format(*sys.version_info[:2]))

import argparse
import contextlib
import ctypes
import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import tempfile
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYPROJECT = ROOT / "pyproject.toml"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
SAMPLE = ROOT / "resources" / "sample" / "vendor-security-questionnaire.xlsx"
STARTER = ROOT / "resources" / "starter-bank.json"
VENV = ROOT / ".venv"
STAMP = VENV / "installed"
SYSTEMS = ("linux", "windows", "macos")
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

# What Qt loads at run time, and the Debian package that holds it.
QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
WINDOW_LIBRARIES = QT_LIBRARIES | {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}


class StepError(Exception):
    """Work that cannot go on: a sentence for the person at the keyboard, and the exit status."""

    def __init__(self, sentence: str, status: int = 1) -> None:
        super().__init__(sentence)
        self.status = status


class NotHere(StepError):
    """What cannot be done on this system; others may go on."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say. Gives the exit status, a failing step's own where one fails."""
    options = parse(arguments)
    try:
        options.act(options)
    except StepError as error:
        print(error, file=sys.stderr)
        return error.status
    except KeyboardInterrupt:
        return 130
    return 0


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """What to do (``act``) and with what: a ``file``, a ``system``, or the ``rest``, which is pytest's."""
    parser = argparse.ArgumentParser(prog="dev.py", description="Sets Prefill up, to be used.")
    commands = parser.add_subparsers(dest="command", required=True)
    opening = commands.add_parser("run", help="open the window on FILE, or on the sample questionnaire")
    opening.add_argument("file", metavar="FILE", nargs="?", type=Path, help="a questionnaire (.xlsx)")
    opening.set_defaults(act=lambda options: run(options.file and options.file.absolute()))
    testing = commands.add_parser("test", help="pass the tests; what follows goes to pytest", add_help=False)
    testing.set_defaults(act=lambda options: test(options.rest))
    packing = commands.add_parser("package", help="make what people download, in build/release")
    packing.add_argument("system", choices=(*SYSTEMS, "all"))
    packing.set_defaults(act=lambda options: package(options.system))
    gathering = commands.add_parser("translations", help="bring resources/translations up to date")
    gathering.set_defaults(act=lambda _options: translate())
    picturing = commands.add_parser("screenshots", help="take a picture of every view, in build/screenshots")
    picturing.set_defaults(act=lambda _options: screenshots())
    options, rest = parser.parse_known_args(arguments)
    options.rest = rest
    if rest and options.command != "test":
        parser.error(f"{options.command} takes no such argument: {' '.join(rest)}")
    return options


def run(file: Path | None) -> None:
    """Open the window with the starter bank; where there is no display, fill the file without one."""
    need_system(WINDOW_LIBRARIES if has_display() else {})
    install()
    if has_display() and can_draw():
        call("Prefill", PYTHON, "-m", "prefill", "--sample", *([file] if file else []))
    else:
        say("There is no display here, so the questionnaire is filled on the command line instead.")
        fill(file or SAMPLE)


def test(arguments: Sequence[str]) -> None:
    """Pass the tests, which open no window on the screen unless QT_QPA_PLATFORM asks for one."""
    need_system(QT_LIBRARIES)
    install(with_tools=True)
    call("The test run", PYTHON, "-m", "pytest", *arguments)


def package(system: str) -> None:
    """Make what people download for one system, or for all."""
    need_system(WINDOW_LIBRARIES)
    install(with_tools=True)
    call("Packaging", PYTHON, ROOT / "packaging" / "release.py", system)


def screenshots() -> None:
    """Take a picture of every view of the window, without a display."""
    need_system(QT_LIBRARIES)
    install()
    call("Taking the pictures", PYTHON, ROOT / "packaging" / "screenshots.py")


def translate() -> None:
    """Gather all texts for the user into the catalogues, and compile these."""
    need_system(QT_LIBRARIES)
    install(with_tools=True)
    call("Gathering the texts", PYTHON, ROOT / "packaging" / "make_translations.py")


def fill(questionnaire: Path) -> None:
    """Fill a copy of a questionnaire from the starter bank and print what was filled."""
    filled = ROOT / "build" / f"{questionnaire.stem} - filled{questionnaire.suffix}"
    filled.parent.mkdir(exist_ok=True)
    prefill = (PYTHON, "-m", "prefill")
    with tempfile.TemporaryDirectory() as folder:
        bank = Path(folder) / "starter-bank.db"
        call("Reading the starter bank", *prefill, "bank", "import", bank, STARTER)
        into = ("--bank", bank, "-o", filled, "--force")
        call("Filling the questionnaire", *prefill, "fill", questionnaire, *into)


def has_display() -> bool:
    """Whether the surroundings name a display, as they do on Linux; other systems always have one."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def can_draw() -> bool:
    """Whether Qt finds that display, tried by a process of its own: Qt ends the process where it does not."""
    trial = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
    return not subprocess.run([PYTHON, "-c", trial], capture_output=True).returncode


def install(with_tools: bool = False) -> None:
    """Make `.venv` hold the project as it stands, and the tools of the `dev` group if asked."""
    wanted = [fingerprint(), *(["dev"] if with_tools else [])]
    if has_environment() and STAMP.exists() and set(wanted) <= set(STAMP.read_text().split()):
        return
    if not has_environment():
        call("Making .venv", sys.executable, "-m", "venv", "--clear", VENV)
    say("Installing Prefill and what it needs into .venv; the first time takes a minute or two.")
    tools = tomllib.loads(PYPROJECT.read_text("utf-8"))["dependency-groups"]["dev"] if with_tools else []
    pip = (PYTHON, "-m", "pip", "install", "-qq", "--disable-pip-version-check")
    call("The installation", *pip, "--constraint", CONSTRAINTS, "--editable", ROOT, *tools)
    call("Compiling", PYTHON, "-m", "compileall", "-q", ROOT / "desktop")  # an editable installation does not
    STAMP.write_text(" ".join(wanted))


def fingerprint() -> str:
    """Changes with all that an installation depends on."""
    inputs = (PYPROJECT.read_bytes(), CONSTRAINTS.read_bytes(), sys.version.encode(), str(ROOT).encode())
    return hashlib.sha256(b"\0".join(inputs)).hexdigest()


def has_environment() -> bool:
    """There is a whole `.venv`, made by this version of Python."""
    settings = VENV / "pyvenv.cfg"
    if not (PYTHON.exists() and settings.exists() and any(PYTHON.parent.glob("pip*"))):
        return False
    return f"version = {platform.python_version()}" in settings.read_text("utf-8").splitlines()


def need_system(libraries: Mapping[str, str]) -> None:
    """Install all at once what this system lacks of what Debian and Ubuntu keep in packages of their own."""
    if sys.platform != "linux":
        return
    packages = [package for name, package in libraries.items() if not is_loadable(name)]
    if not has_environment() and importlib.util.find_spec("ensurepip") is None:
        packages.append("python{}.{}-venv".format(*sys.version_info[:2]))
    if packages and shutil.which("apt-get") is None:
        say(f"This system may lack what Debian calls {' '.join(packages)}.")
    else:
        install_packages(packages)


def need_programs(programs: Mapping[str, str]) -> None:
    """Install the Debian packages of programs that are missing; raise StepError where there are none."""
    missing = [name for name in programs if shutil.which(name) is None]
    if missing and shutil.which("apt-get") is None:
        raise StepError(f"This needs programs that are not installed: {', '.join(missing)}.")
    install_packages(sorted({programs[name] for name in missing}))


def is_loadable(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_packages(packages: Sequence[str]) -> None:
    """Install Debian packages; where that isn't allowed, say which command does it."""
    if not packages:
        return
    install_all = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if not is_administrator() and not has_free_sudo():
        raise StepError(f"Please run this command, then try again: sudo {' '.join(install_all)}")
    say(f"Installing system packages: {' '.join(packages)}.")
    sudo = [] if is_administrator() else ["sudo", "--non-interactive"]
    as_root = [*sudo, "env", "DEBIAN_FRONTEND=noninteractive"]
    with contextlib.suppress(StepError):  # one source that is down need not stop the others
        call("Reading the lists of system packages", *as_root, "apt-get", "update", "--quiet=2")
    call("Installing system packages", *as_root, *install_all, "--quiet=2")


def is_administrator() -> bool:
    return os.geteuid() == 0


def has_free_sudo() -> bool:
    """Sudo is there and asks for no password."""
    sudo = shutil.which("sudo")
    return sudo is not None and not subprocess.run([sudo, "-n", "true"], capture_output=True).returncode


def call(what: str, *command: str | Path) -> None:
    """Run a command in the project's folder; raise StepError, with its exit status, where it fails."""
    try:
        status = subprocess.run(command, cwd=ROOT).returncode
    except OSError as error:
        raise StepError(f"{what} could not be started: {error}.") from error
    if status < 0:
        raise StepError(f"{what} was ended by signal {-status}.", 128 - status)
    if status:
        raise StepError(f"{what} failed with exit status {status}; the reason stands above.", status)


def say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
