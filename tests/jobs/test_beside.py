"""A company's bank read beside one's own answers too; one's own word counts, and nothing is written to it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from prefill.bank import Bank
from prefill.domain.entries import EntryId, Level
from prefill.domain.progress import finish
from prefill.jobs.beside import opened, wordings
from prefill.jobs.reading import read
from tests.fixtures.entries import entry
from tests.fixtures.workbooks import SheetXml, cell, row, write_workbook


@pytest.fixture
def banks(tmp_path: Path) -> tuple[Path, Path]:
    own, company = tmp_path / "mine.db", tmp_path / "company.db"
    with Bank.create(own) as bank:
        bank.add(entry("Do you log access?", id=EntryId("log"), answer="Mine."))
    with Bank.create(company) as bank:
        bank.add(entry("Do you log access?", id=EntryId("log"), answer="Theirs."))
        bank.add(entry("Do you keep llamas?", id=EntryId("7"), answer="Two."))
        bank.add(replace(entry("Old?", id=EntryId("old")), level=Level.RETIRED))
    return own, company


def test_entries_of_both_are_there_and_ones_own_word_counts(banks: tuple[Path, Path]) -> None:
    own, company = banks
    with opened(own, [company]) as both:
        found = both.entries()
    assert [(one.id, one.answer) for one in found][:2] == [("log", "Mine."), ("company/7", "Two.")]
    assert {phrasing.entry for phrasing in wordings(found)} == {"log", "company/7"}


def test_vectors_are_found_in_either_bank(banks: tuple[Path, Path]) -> None:
    for path, key in zip(banks, ("a", "b"), strict=True):
        with Bank.open(path) as bank:
            bank.vectors.put("model", {key: key.encode()})
    with opened(banks[0], banks[1:]) as both:
        assert both.get("model", ["a", "b", "c"]) == {"a": b"a", "b": b"b"}
        both.put("model", {"c": b"c"})
        assert both.get("model", ["c"]) == {}


def test_a_question_is_matched_against_both(banks: tuple[Path, Path], tmp_path: Path) -> None:
    rows = [
        row(1, cell("A1", "Question"), cell("B1", "Answer")),
        *[
            row(number, cell(f"A{number}", text))
            for number, text in enumerate(
                ["Do you log access?", "Do you keep llamas?", "Do you patch servers?"], 2
            )
        ],
    ]
    form = write_workbook(tmp_path / "form.xlsx", SheetXml("Q", "".join(rows)))
    before = banks[1].read_bytes()
    reading = finish(read(form, banks[0], beside=[banks[1]]))
    best = [matches[0].entry for matches in reading.matches.values()]
    assert best[:2] == ["log", "company/7"]
    assert reading.entries[EntryId("company/7")].answer == "Two."
    assert banks[1].read_bytes() == before
