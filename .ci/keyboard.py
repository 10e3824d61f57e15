"""Answers a questionnaire in the real window by real key presses, saves, verifies the copy, and comes back.

    xvfb-run python .ci/keyboard.py

Needs xdotool and openbox. The application runs in a process of its own and knows nothing of this script,
which sees what a person would: the titles of windows, the files, and what `prefill verify` says of them. Exit
status 0 means that every key did what it is for.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, TypeVar

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "sample" / "vendor-security-questionnaire.xlsx"
STARTER = ROOT / "resources" / "starter-bank.json"
PREFILL = (sys.executable, "-m", "prefill")
LIMIT = 60.0  # seconds until something that was asked for must have happened
TYPED = "We review it each quarter, with minutes."

T = TypeVar("T")


class Failed(Exception):
    """What did not happen, as a sentence."""


class Keyboard:
    """Presses keys in whichever window has the focus."""

    def press(self, *keys: str) -> None:
        """Press keys one after the other, such as ``ctrl+Return``."""
        for key in keys:
            _xdotool("key", "--clearmodifiers", key)
            time.sleep(0.15)

    def type(self, words: str) -> None:
        _xdotool("type", "--delay", "8", words)

    def go_to_window(self, title: str) -> None:
        """Wait for a window whose title holds these words, and give it the focus."""
        search = ("search", "--onlyvisible", "--name", title)
        number = _until(lambda: _xdotool(*search).split(), f"No window “{title}” has opened.")[-1]
        _xdotool("windowactivate", "--sync", number)
        _until(
            lambda: title in _xdotool("getactivewindow", "getwindowname"),
            f"The window “{title}” does not take the focus.",
        )


class Decisions:
    """What the application has put on disk: the answers of the job, by row."""

    def __init__(self, home: Path) -> None:
        self._file = home / "jobs.db"

    def states(self) -> dict[tuple[str, int], str]:
        rows = self._rows("SELECT sheet, row, state FROM responses")
        return {(sheet, row): state for sheet, row, state in rows}

    def count(self, state: str) -> int:
        return sum(one == state for one in self.states().values())

    def place(self) -> tuple[str, int] | None:
        """The question at which the work stands."""
        rows = self._rows("SELECT current_sheet, current_row FROM jobs")
        return rows[0] if rows and rows[0][0] is not None else None

    def _rows(self, query: str) -> list[tuple[Any, ...]]:
        try:
            with closing(sqlite3.connect(f"file:{self._file}?mode=ro", uri=True)) as file:
                return file.execute(query).fetchall()
        except sqlite3.OperationalError:  # not made yet
            return []


def main() -> int | str:
    """Do the whole way. Gives what ``sys.exit`` takes: a sentence where something is wrong."""
    try:
        with tempfile.TemporaryDirectory() as folder, _window_manager():
            return _whole_way(Path(folder))
    except Failed as failed:
        return str(failed)


def _whole_way(folder: Path) -> int:
    home = folder / "home"
    home.mkdir()
    os.environ["PREFILL_HOME"] = str(home)
    subprocess.run([*PREFILL, "bank", "import", str(home / "bank.db"), str(STARTER)], check=True)
    form = folder / "questionnaire.xlsx"
    shutil.copyfile(SAMPLE, form)
    copy = form.with_name("questionnaire - filled.xlsx")
    keyboard, decisions = Keyboard(), Decisions(home)
    with _application(form):
        keyboard.go_to_window("Prefill")
        _begin(keyboard, form)
        _answer(keyboard, decisions)
        _save(keyboard, copy)
        place = decisions.place()
    _check_copy(form, copy, decisions)
    with _application():
        keyboard.go_to_window(f"{form.name} – Prefill")
        if decisions.place() != place:
            raise Failed("The work did not go on where it stood.")
    return 0


def _begin(keyboard: Keyboard, form: Path) -> None:
    """Enter begins the job, once the overview is there."""

    def is_begun() -> bool:
        keyboard.press("Return")
        return bool(_xdotool("search", "--onlyvisible", "--name", f"{form.name} – Prefill"))

    _until(is_begun, "Enter does not begin the job from its overview.")
    keyboard.go_to_window(f"{form.name} – Prefill")


def _answer(keyboard: Keyboard, decisions: Decisions) -> None:
    """Accept two answers, flag one, skip one, take the last two back, and type one."""
    keyboard.press("ctrl+Home", "ctrl+Return", "ctrl+Return")
    _until(lambda: decisions.count("accepted") == 2, "Ctrl+Enter does not accept.")
    keyboard.press("ctrl+shift+Return")
    _until(lambda: decisions.count("flagged") == 1, "Ctrl+Shift+Enter does not flag.")
    keyboard.press("ctrl+shift+k")
    _until(lambda: decisions.count("skipped") == 1, "Ctrl+Shift+K does not skip.")
    keyboard.press("ctrl+z", "ctrl+z")
    _until(
        lambda: decisions.count("flagged") == decisions.count("skipped") == 0, "Ctrl+Z does not take back."
    )
    keyboard.press("F2")
    keyboard.type(TYPED)
    keyboard.press("ctrl+Return", "Escape")
    _until(lambda: decisions.count("accepted") == 3, "What is typed is not accepted.")


def _save(keyboard: Keyboard, copy: Path) -> None:
    keyboard.press("ctrl+s")
    keyboard.go_to_window("Save a filled copy")
    keyboard.press("Return")
    _until(copy.is_file, "Enter in the save dialog saves no copy.")
    keyboard.go_to_window("Receipt")
    keyboard.press("Escape")
    keyboard.go_to_window("Prefill")


def _check_copy(form: Path, copy: Path, decisions: Decisions) -> None:
    """Nothing but decided answers differs, and what was typed stands there."""
    verified = subprocess.run(
        [*PREFILL, "verify", str(form), str(copy), "--json"], capture_output=True, text=True
    )
    if verified.returncode:
        raise Failed(f"The copy does not verify: {verified.stdout}{verified.stderr}")
    changed = json.loads(verified.stdout)["changed_cells"]
    if not any(TYPED in str(cell["new"]) for cell in changed):
        raise Failed(f"The copy does not hold what was typed: {changed}")
    decided = {place for place, state in decisions.states().items() if state in ("accepted", "edited")}
    written = {(cell["sheet"], int(cell["cell"].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))) for cell in changed}
    if written != decided:
        raise Failed(f"Written were {sorted(written)}, decided {sorted(decided)}.")


@contextmanager
def _application(form: Path | None = None) -> Iterator[None]:
    """The window, until Ctrl+Q closes it; ended in any case."""
    process = subprocess.Popen([*PREFILL, *([str(form)] if form else [])])
    try:
        yield
        Keyboard().press("ctrl+q")
        if process.wait(LIMIT) != 0:
            raise Failed(f"The application ended with exit status {process.returncode}.")
    except subprocess.TimeoutExpired as error:
        raise Failed("Ctrl+Q does not close the window.") from error
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()


@contextmanager
def _window_manager() -> Iterator[None]:
    """Without one, no window ever gets the focus."""
    process = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        process.terminate()
        process.wait()


def _until(wanted: Callable[[], T], fault: str) -> T:
    """Wait until something is true. Raises Failed with the sentence where that takes too long."""
    end = time.monotonic() + LIMIT
    while not (found := wanted()):
        if time.monotonic() > end:
            raise Failed(fault)
        time.sleep(0.2)
    return found


def _xdotool(*arguments: str) -> str:
    """What xdotool prints; nothing where it finds nothing."""
    return subprocess.run(["xdotool", *arguments], capture_output=True, text=True).stdout


if __name__ == "__main__":
    sys.exit(main())
