"""Where a form's list only warns, a person may answer in other words; nothing is prefilled so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl.worksheet.datavalidation import DataValidation

from prefill.domain.cells import CellEdit
from prefill.domain.progress import finish
from prefill.domain.questions import QuestionKey
from prefill.domain.responses import Response, State
from prefill.jobs.answers import cells_for
from prefill.jobs.checks import Surroundings, check
from prefill.jobs.edited import NotInList
from prefill.jobs.export import edits_of, export
from prefill.jobs.job import Job
from prefill.jobs.store import JobStore
from prefill.questionnaire import read
from prefill.workbook import open_workbook
from prefill.workbook.edits import EditsRefused
from tests.fixtures.forms import plain_form
from tests.fixtures.jobs import TODAY, job_of
from tests.fixtures.questions import choice_field, entry, question

KEY = QuestionKey("Form", 2)
LAX = question(replace(choice_field(), admits_others=True))


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Callable[..., Job]]:
    store = JobStore(tmp_path / "jobs.db")

    def job(is_strict: bool) -> Job:
        rule = DataValidation("list", '"Yes,No,N/A"', showErrorMessage=is_strict, sqref="C2")
        field = replace(choice_field(), admits_others=not is_strict)
        return job_of(store, tmp_path, [question(field)], validations=[rule])

    yield job
    store.close()


def test_other_words_are_kept_pointed_out_and_written(make: Callable[..., Job], tmp_path: Path) -> None:
    job = make(is_strict=False)
    job.edit(KEY, {"C2": "Mostly"})
    (point,) = check(job, KEY, Surroundings(TODAY))
    assert point.sentence == "The list of C2 does not offer “Mostly”."
    finish(export(job.reading.workbook, job.responses, tmp_path / "filled.xlsx"))
    assert open_workbook(tmp_path / "filled.xlsx").sheets[0].values[2, 3] == "Mostly"


def test_the_lists_own_words_are_taken_where_they_are_meant(make: Callable[..., Job]) -> None:
    job = make(is_strict=False)
    job.edit(KEY, {"C2": " yes"})
    assert job.response(KEY).values == {"C2": "Yes"}


def test_other_words_are_refused_where_the_list_bars_them(make: Callable[..., Job]) -> None:
    with pytest.raises(NotInList):
        make(is_strict=True).edit(KEY, {"C2": "Mostly"})


def test_nothing_is_prefilled_in_other_words(make: Callable[..., Job], tmp_path: Path) -> None:
    assert cells_for(LAX, entry(choice=None, answer="Mostly")) == {}
    prefilled = {KEY: Response(State.PREFILLED, {"C2": "Mostly"})}
    assert edits_of(prefilled) == [CellEdit("Form", "C2", "Mostly")]
    with pytest.raises(EditsRefused):
        finish(export(make(is_strict=False).reading.workbook, prefilled, tmp_path / "filled.xlsx"))


def test_what_a_list_admits_is_read_from_the_form(tmp_path: Path) -> None:
    asked = ["Do you encrypt backups?", "Do you test backups?", "Who owns the backups?"]
    path = plain_form(tmp_path / "form.xlsx", "Form", ["#", "Question", "Answer"], asked, ["Yes", "No"])
    fields = [q.fields[0] for q in read(open_workbook(path)).questions()]
    assert [field.choices for field in fields] == [("Yes", "No")] * 3
    assert {field.admits_others for field in fields} == {True}
