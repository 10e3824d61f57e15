"""What every test stands on: a home of its own, a quiet log, nothing left running, and the corpus."""

from __future__ import annotations

import gc
import logging
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 5.0  # seconds for a thread that is ending to end

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("prefill", deadline=None)  # a busy machine is no fault of the code
settings.load_profile("prefill")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for the user's own files that this test alone has; made by whoever writes there first."""
    folder = tmp_path.with_name(f"{tmp_path.name}-home")
    monkeypatch.setenv("PREFILL_HOME", str(folder))
    return folder


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real questionnaires with their ``truth.json``."""
    folder = Path(os.environ.get("PREFILL_CORPUS", ROOT.parent / "shared" / "corpus"))
    if not (folder / "truth.json").is_file():
        pytest.skip(f"there is no corpus of real questionnaires at {folder}; PREFILL_CORPUS says where it is")
    return folder


@pytest.fixture(params=["ImportError('no such library')", "OSError('not a library')", "RuntimeError('no')"])
def no_english_model(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """A machine on which onnxruntime is installed and cannot be loaded, in one way or another."""
    from prefill.matching import english

    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "onnxruntime.py").write_text(f"raise {request.param}")
    monkeypatch.syspath_prepend(broken)
    monkeypatch.delitem(sys.modules, "onnxruntime", raising=False)
    english.can_load_runtime.cache_clear()
    yield
    english.can_load_runtime.cache_clear()


class _Record(logging.Handler):
    """Keeps what was logged as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning in the log fails the test, unless it asks for ``caplog`` and so looks for itself."""
    record = _Record()
    logger = logging.getLogger("prefill")
    logger.addHandler(record)
    yield
    logger.removeHandler(record)
    if "caplog" not in request.fixturenames:
        assert record.lines == []


@pytest.fixture
def garbage_waits() -> Iterator[None]:
    """What refers to itself is collected between tests, as the window does it in its pauses.

    Python's own collector deletes Qt's objects in whatever thread it runs in, which may crash.
    """
    gc.disable()
    yield
    gc.enable()
    gc.collect(1)


@pytest.fixture(autouse=True)
def nothing_left_running(garbage_waits: None) -> Iterator[None]:
    """A thread that goes on, or a window that stays open, fails the test that began it."""
    before = set(threading.enumerate())
    yield
    started = [thread for thread in threading.enumerate() if thread not in before and _is_ours(thread)]
    for thread in started:
        thread.join(PATIENCE)
    assert [thread.name for thread in started if thread.is_alive()] == []
    assert _open_windows() == []


def _is_ours(thread: threading.Thread) -> bool:
    """Qt's own threads, which Python shows as dummies once they ran Python code, go back to Qt's pool."""
    return not isinstance(thread, threading._DummyThread)


def _open_windows() -> list[str]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    return [repr(window) for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]
