"""An answer that its cell does not take is found before a copy is made, and keeps no other from it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl.worksheet.datavalidation import DataValidation

from prefill.domain.progress import finish
from prefill.domain.questions import QuestionKey
from prefill.jobs.export import export, told
from prefill.jobs.store import JobStore
from prefill.jobs.unwritable import finding_unwritable
from tests.fixtures.jobs import job_of
from tests.fixtures.questions import choice_field, question, text_field

FIRST, SECOND = QuestionKey("Form", 2), QuestionKey("Form", 3)
ASKED = (
    question(choice_field("C2", ("Yes", "No", "Perhaps")), text_field("D2")),
    question(choice_field("C3"), text_field("D3"), row=3),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[JobStore]:
    store = JobStore(tmp_path / "jobs.db")
    yield store
    store.close()


def yes_or_no(*, is_strict: bool) -> DataValidation:
    return DataValidation("list", '"Yes,No"', showErrorMessage=is_strict, sqref="C2")


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        ({"C2": "Perhaps"}, 'C2 cannot take "Perhaps", which is not in its list, which has: Yes, No.'),
        ({"C2": "Yes", "D2": "x" * 32_768}, "D2 was given a text of 32,768 characters; a cell holds 32,767."),
    ],
)
def test_what_a_cell_does_not_take_is_named_and_the_rest_is_written(
    store: JobStore, tmp_path: Path, cells: dict[str, str], words: str
) -> None:
    job = job_of(store, tmp_path, ASKED, validations=[yes_or_no(is_strict=True)])
    job.edit(FIRST, cells)
    job.edit(SECOND, {"C3": "Yes", "D3": "With AES-256."})
    refused = finish(finding_unwritable(job))
    assert refused == {FIRST: words}
    receipt = finish(export(job.reading.workbook, told(job, held_back=refused), tmp_path / "filled.xlsx"))
    assert {change.cell for change in receipt.changed_cells} == {"C3", "D3"}


def test_a_list_that_only_warns_takes_what_a_person_insists_on(store: JobStore, tmp_path: Path) -> None:
    job = job_of(store, tmp_path, ASKED, validations=[yes_or_no(is_strict=False)])
    job.edit(FIRST, {"C2": "Perhaps"})
    assert finish(finding_unwritable(job)) == {}
