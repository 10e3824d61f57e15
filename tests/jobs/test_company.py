"""The company's bank is remembered, read beside one's own, and its absence is a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from prefill.bank import Bank
from prefill.bank.errors import NotABank
from prefill.domain.entries import Entry, EntryId
from prefill.domain.progress import finish
from prefill.jobs.company import CompanyBank, OwnBank
from prefill.jobs.desk import Desk
from prefill.jobs.gate import Gate
from tests.fixtures.desks import folders_in
from tests.fixtures.workbooks import SheetXml, cell, row, write_workbook
from tests.ui.conftest import TODAY


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(folders_in(tmp_path), lambda: Gate(0.9, TODAY), lambda: datetime(2026, 11, 23, 9, 30))
    yield desk
    desk.close()


@pytest.fixture
def company(tmp_path: Path) -> Path:
    path = tmp_path / "Acme answers.db"
    with Bank.create(path) as bank:
        bank.add(Entry(EntryId("7"), "Do you keep llamas?", answer="Two."))
    return path


def form(folder: Path) -> Path:
    rows = [row(1, cell("A1", "Question"), cell("B1", "Answer"))]
    asked = ["Do you keep llamas?", "Do you log access?", "Do you patch servers?"]
    rows += [row(number, cell(f"A{number}", text)) for number, text in enumerate(asked, 2)]
    return write_workbook(folder / "form.xlsx", SheetXml("Q", "".join(rows)))


def test_its_answers_are_proposed_with_its_name_and_it_is_never_written(
    desk: Desk, company: Path, tmp_path: Path
) -> None:
    before = company.read_bytes()
    desk.company.choose(company)
    prepared = finish(desk.read(form(tmp_path)))
    reading = prepared.reading
    first = next(iter(reading.matches.values()))[0]
    assert reading.entries[first.entry].answer == "Two."
    assert reading.sources[first.entry] == "Acme answers"
    assert company.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith("Acme")) == [company.name]


def test_it_is_remembered_until_it_is_used_no_more(desk: Desk, company: Path) -> None:
    desk.company.choose(company)
    again = CompanyBank(desk._store, desk.bank_path)
    assert (again.path, again.beside(), again.trouble()) == (company, (company,), "")
    again.forget()
    assert (again.path, again.beside(), again.trouble()) == (None, (), "")


def test_where_it_is_missing_that_is_said_and_the_own_bank_answers(
    desk: Desk, company: Path, tmp_path: Path
) -> None:
    desk.company.choose(company)
    company.unlink()
    assert f"{company} is not there" in desk.company.trouble()
    assert finish(desk.read(form(tmp_path))).reading.sources == {}


def test_ones_own_bank_or_another_file_is_refused(desk: Desk, tmp_path: Path) -> None:
    assert desk.bank.count() == 0
    with pytest.raises(OwnBank):
        desk.company.choose(desk.bank_path)
    (tmp_path / "note.db").write_text("no database")
    with pytest.raises(NotABank):
        desk.company.choose(tmp_path / "note.db")
    assert desk.company.path is None
