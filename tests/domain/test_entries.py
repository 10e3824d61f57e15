"""When an entry must be reviewed again."""

from __future__ import annotations

from datetime import date

import pytest

from prefill.domain.entries import Entry, EntryId


@pytest.mark.parametrize(
    ("review_by", "reviewed_on", "review_every", "due"),
    [
        (None, None, None, None),
        (date(2027, 1, 1), None, 12, date(2027, 1, 1)),
        (None, date(2026, 1, 31), 1, date(2026, 2, 28)),
        (None, date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2027, 1, 1), date(2026, 6, 15), 12, date(2027, 1, 1)),
        (date(2028, 1, 1), date(2026, 6, 15), 12, date(2027, 6, 15)),
        (None, date(2026, 6, 15), 999_999, date.max),
    ],
)
def test_a_review_is_due_on_the_named_day_or_after_the_interval(
    review_by: date | None, reviewed_on: date | None, review_every: int | None, due: date | None
) -> None:
    entry = Entry(EntryId("7"), "Q?", review_by=review_by, reviewed_on=reviewed_on, review_every=review_every)
    assert entry.review_due == due
