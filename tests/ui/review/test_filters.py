"""A filter is the work one wants to see, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from prefill.jobs.job import Job
from prefill.ui.review.filters import Filter, Kind, counted, is_of
from prefill.ui.review.rows import display_row
from tests.fixtures.questions import choice_field, question
from tests.ui.conftest import MakeJob, key


def rows_shown(job: Job, filter: Filter) -> list[int]:
    return [k.row for k in job.order if filter.shows(display_row(job, k))]


@pytest.mark.parametrize(
    ("kind", "rows"),
    [
        (Kind.ALL, [2, 3, 4, 5, 6]),
        (Kind.TO_DO, [3, 4, 5, 6]),
        (Kind.PREFILLED, [3, 5]),
        (Kind.FLAGGED, []),
        (Kind.CAUTIONS, [4]),
        (Kind.NO_MATCH, [6]),
        (Kind.DONE, [2]),
    ],
)
def test_each_kind_of_work(job: Job, kind: Kind, rows: list[int]) -> None:
    job.accept(key(2))
    assert rows_shown(job, Filter(kind)) == rows


def test_a_flagged_question_is_no_longer_to_do(job: Job) -> None:
    job.flag(key(6))
    assert 6 not in rows_shown(job, Filter(Kind.TO_DO))
    assert rows_shown(job, Filter(Kind.FLAGGED)) == [6]


def test_counting_by_likeness_counts_every_row_of_every_kind(job: Job) -> None:
    job.accept(key(2))
    job.flag(key(6))
    rows = [display_row(job, k) for k in job.order]
    for kind in Kind:
        assert sum(n for row, n in counted(rows) if is_of(kind, row)) == sum(is_of(kind, row) for row in rows)


def test_rows_that_ask_the_same_and_disagree_are_found(job: Job) -> None:
    assert rows_shown(job, Filter(Kind.DISAGREEING)) == []
    job.edit(key(6), {"C6": "No"})
    assert rows_shown(job, Filter(Kind.DISAGREEING)) == [2, 3, 6]


def test_words_are_found_in_any_order_and_in_the_answer_too(job: Job) -> None:
    assert rows_shown(job, Filter(text="backups ENCRYPT")) == [2, 3, 4, 6]
    assert rows_shown(job, Filter(text="aes-256")) == [2, 3]


def test_places_narrow_by_sheet_and_section(job: Job) -> None:
    assert rows_shown(job, Filter(sheet="Other")) == []
    assert rows_shown(job, Filter(sheet="Form", section="Backups")) == [2, 3, 4, 5, 6]
    assert rows_shown(job, Filter(sheet="Form", section="Access")) == []


def test_an_answer_that_stood_in_the_file_is_shown_as_such(make_job: MakeJob) -> None:
    standing = replace(choice_field("C2"), value="No", is_answered=True)
    job = make_job(question(standing))
    row = display_row(job, key(2))
    assert (row.choice, row.is_from_file) == ("No", True)
    job.edit(key(2), {"C2": "Yes"})
    row = display_row(job, key(2))
    assert (row.choice, row.is_from_file) == ("Yes", False)
