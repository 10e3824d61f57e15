"""What is built at the start says in a sentence why it cannot be."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from prefill import app, cli


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux runs without a display")
def test_without_a_display_the_window_is_refused_in_a_sentence_and_nothing_is_made(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert cli.run([], app.surroundings()) == 1
    assert capsys.readouterr().err.startswith("There is no display")
    assert not home.exists() or not list(home.iterdir())
