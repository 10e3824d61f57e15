"""The same file, bank and settings give the same output, run after run, byte for byte."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from prefill.domain.progress import finish
from prefill.jobs.starter import starter_bank
from prefill.resources import find


def fill(bank: Path, out: Path, seed: str) -> tuple[bytes, bytes]:
    """Fill the sample in a process of its own; what was printed, and the copy that was made."""
    form = find("sample/vendor-security-questionnaire.xlsx")
    words = [sys.executable, "-m", "prefill", "fill", form, "--bank", bank, "-o", out, "--force", "--json"]
    done = subprocess.run(words, capture_output=True, check=True, env={**os.environ, "PYTHONHASHSEED": seed})
    return done.stdout, out.read_bytes()


def test_two_runs_give_the_same_bytes(tmp_path: Path) -> None:
    path, out = tmp_path / "bank.db", tmp_path / "filled.xlsx"
    finish(starter_bank(path, find("starter-bank.json")))
    first = fill(path, out, "1")
    out.unlink()
    assert fill(path, out, "2") == first
