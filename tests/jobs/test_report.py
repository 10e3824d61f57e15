"""A report tells of versions and faults, and holds nothing that the user or a customer wrote."""

from __future__ import annotations

import json
import logging
import zipfile
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import prefill
from prefill.bank.errors import BankUnreachable
from prefill.components import components
from prefill.domain.progress import finish
from prefill.jobs.report import ReportNotSaved, save_report, without_words

MARK = "Tantalus"


@pytest.fixture
def logs(tmp_path: Path) -> Path:
    folder = tmp_path / "logs"
    folder.mkdir()
    return folder


@pytest.fixture
def log(logs: Path) -> Iterator[logging.Logger]:
    """A logger that writes as the window's does."""
    handler = RotatingFileHandler(logs / "prefill.log", encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger = logging.getLogger("prefill.trial")
    logger.addHandler(handler)
    logger.propagate = False
    yield logger
    logger.removeHandler(handler)
    logger.propagate = True
    handler.close()


def report_of(logs: Path, target: Path) -> dict[str, str]:
    finish(save_report(target, logs, {"qt": "6.11.3"}))
    with zipfile.ZipFile(target) as packed:
        return {name: packed.read(name).decode() for name in packed.namelist()}


def test_a_report_tells_what_runs_here(logs: Path, tmp_path: Path) -> None:
    told = json.loads(report_of(logs, tmp_path / "report.zip")["versions.json"])
    assert (told["prefill"], told["qt"]) == (prefill.__version__, "6.11.3")
    assert told["components"]["numpy"]
    assert all("encodes into" in said for said in told["models"].values())
    assert set(told["models"]) == {"english", "multilingual"}


def test_no_answer_no_customer_and_no_file_name_is_in_it(
    logs: Path, log: logging.Logger, tmp_path: Path
) -> None:
    file = tmp_path / f"{MARK} questionnaire.xlsx"
    log.warning("%s cannot be read: row 7 says %s", file, MARK)
    try:
        raise BankUnreachable(file, f"{MARK} is offline", "answer bank")
    except BankUnreachable as error:
        log.exception("no answer for %s", MARK, exc_info=error)
    try:
        {}[f"Is {MARK} encrypted?\nValueError: {MARK}\n{MARK}: of course"]
    except KeyError as error:
        log.error("unexpected error", exc_info=error)
    report = report_of(logs, tmp_path / "report.zip")
    assert MARK in (logs / "prefill.log").read_text()
    assert MARK not in "".join(report) + "".join(report.values())
    assert str(tmp_path) not in "".join(report.values())
    assert Path.home().name not in report["prefill.log"]
    kept = report["prefill.log"].splitlines()
    assert sum(" ERROR prefill.trial" in line for line in kept) == 2
    assert sum(" WARNING prefill.trial" in line for line in kept) == 1
    assert "prefill.bank.errors.BankUnreachable" in kept
    assert "KeyError" in kept


@given(st.text(alphabet=st.characters(codec="utf-8"), min_size=1))
def test_whatever_a_message_says_only_names_of_errors_come_through(words: str) -> None:
    for line in without_words(f"{MARK} {words}\n{words} {MARK}\n{words}".splitlines()):
        assert MARK not in line


def test_where_it_cannot_be_written_a_sentence_says_so(logs: Path, tmp_path: Path) -> None:
    with pytest.raises(ReportNotSaved, match="Choose another folder"):
        finish(save_report(tmp_path / "nowhere" / "report.zip", logs, {}))


def test_a_log_that_cannot_be_read_leaves_no_half_of_a_report(logs: Path, tmp_path: Path) -> None:
    (logs / "prefill.log").mkdir()
    with pytest.raises(ReportNotSaved):
        finish(save_report(tmp_path / "report.zip", logs, {}))
    assert not (tmp_path / "report.zip").exists()


def test_every_component_has_a_licence() -> None:
    found = {one.name: one for one in components()}
    assert {"numpy", "openpyxl", "sqlite-utils"} <= set(found)
    assert [one.name for one in found.values() if one.licence == "unknown"] == []
    assert "Redistribution" in found["numpy"].text
    assert "pytest" not in found
