"""The sample questionnaire holds what it promises: three layouts, real features, questions of every kind."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import tomllib
import warnings
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from prefill.bank.tables import read_table
from prefill.domain.entries import Entry
from prefill.domain.text import normalise
from prefill.questionnaire import read
from prefill.resources import find
from prefill.workbook import open_workbook

PACKAGING = Path(__file__).parents[2] / "packaging"
GENERAL, OPERATIONS, REQUIREMENTS = "1 General & security", "2 Operations & privacy", "3 Control requirements"
Asked = dict[str, str]


@pytest.fixture(scope="module")
def sample() -> Path:
    return find("sample/vendor-security-questionnaire.xlsx")


@pytest.fixture(scope="module")
def book(sample: Path) -> Iterator[openpyxl.Workbook]:
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Data Validation extension")  # openpyxl drops it; Prefill must not
        opened = openpyxl.load_workbook(sample)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def asked() -> dict[str, list[Asked]]:
    document = tomllib.loads((PACKAGING / "sample" / "questions.toml").read_text(encoding="utf-8"))
    return {
        sheet["name"]: [q for s in sheet["sections"] for q in s["questions"]] for sheet in document["sheets"]
    }


@pytest.fixture(scope="module")
def bank() -> dict[str, Entry]:
    return {found.entry.id: found.entry for found in read_table(find("starter-bank.json"), None).found}


def parts(workbook: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(workbook) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_script_builds_the_same_bytes_each_run_and_the_sample_that_is_kept(
    tmp_path: Path, sample: Path
) -> None:
    built = [tmp_path / "first.xlsx", tmp_path / "second.xlsx"]
    for target in built:
        script = [sys.executable, str(PACKAGING / "make_sample.py"), str(target)]
        subprocess.run(script, check=True, capture_output=True)
    first, second = (hashlib.sha256(target.read_bytes()).hexdigest() for target in built)
    assert first == second
    assert parts(built[0]) == parts(sample)


def test_it_asks_about_120_questions_of_every_kind(asked: dict[str, list[Asked]]) -> None:
    kinds = Counter(question["kind"] for questions in asked.values() for question in questions)
    assert 115 <= kinds.total() <= 130
    assert kinds["same"] >= 40
    assert kinds["reworded"] >= 40
    assert kinds["differs"] >= 10
    assert kinds["new"] >= 10


def likeness(text: str, entry: Entry) -> float:
    """The share of words in common with the nearest wording of the entry, 1 where they are the same."""
    asked = words(text)
    wordings = [words(wording) for wording in (entry.question, *entry.phrasings)]
    return max(len(asked & wording) / len(asked | wording) for wording in wordings)


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", normalise(text).casefold()))


def test_questions_are_as_near_to_the_bank_as_they_claim(
    asked: dict[str, list[Asked]], bank: dict[str, Entry]
) -> None:
    for question in (q for questions in asked.values() for q in questions if "entry" in q):
        entry = bank[question["entry"]]
        nearness = likeness(question["text"], entry)
        assert entry.level.may_prefill
        assert nearness >= 0.5 if question["kind"] == "same" else nearness < 1, question


def test_it_holds_what_makes_a_real_questionnaire_hard(book: openpyxl.Workbook) -> None:
    assert book.sheetnames == ["Cover", "Instructions", GENERAL, OPERATIONS, REQUIREMENTS, "Lists"]
    assert book["Lists"].sheet_state == "hidden"
    assert book[OPERATIONS].protection.sheet
    assert not book[OPERATIONS]["D7"].protection.locked
    assert book[OPERATIONS]["C7"].protection.locked
    assert str(book[OPERATIONS]["F7"].value).startswith("=IF(")
    assert all(len(book[name].merged_cells.ranges) > 3 for name in (GENERAL, OPERATIONS, REQUIREMENTS))
    assert all(book[name].freeze_panes for name in (GENERAL, OPERATIONS, REQUIREMENTS))


def test_the_cover_shows_a_logo(sample: Path) -> None:
    logo = parts(sample)["xl/media/image1.png"]
    assert logo.startswith(b"\x89PNG")
    assert len(logo) < 20_000


def test_every_question_is_found_with_a_field_to_answer_it(
    sample: Path, asked: dict[str, list[Asked]]
) -> None:
    found = {sheet.name: sheet.questions for sheet in read(open_workbook(sample)).sheets}
    assert {name: [q.text for q in questions] for name, questions in found.items()} == {
        name: [q["text"] for q in questions] for name, questions in asked.items()
    }
    assert all(question.fields for questions in found.values() for question in questions)


def test_each_kind_of_list_is_read(sample: Path) -> None:
    lists = {
        sheet.name: {f.choices for q in sheet.questions for f in q.fields}
        for sheet in read(open_workbook(sample)).sheets
    }
    assert ("Yes", "No", "Partial", "N/A") in lists[GENERAL]
    assert ("Yes", "Partially", "No", "Not applicable") in lists[OPERATIONS]


def test_the_sections_are_the_titles_above_the_questions(sample: Path) -> None:
    sections = {
        sheet.name: {q.section for q in sheet.questions} for sheet in read(open_workbook(sample)).sheets
    }
    assert "D. Access control" in sections[GENERAL]
    assert "Controls over financial processing" in sections[REQUIREMENTS]
