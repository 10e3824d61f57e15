"""Which rows are shown, and in what order."""

from __future__ import annotations

from datetime import date

import pytest

from prefill.domain.entries import Entry, EntryId, Level
from prefill.ui.bank.findings import Finding
from prefill.ui.bank.listing import Column, Filter, Listing, Order, is_under, natural, row_of, rows_of

TODAY = date(2026, 3, 1)


def listing_of(*entries: Entry) -> Listing:
    listing = Listing(lambda: TODAY)
    listing.load(rows_of(entries, TODAY))
    return listing


def ids(listing: Listing, *arguments: object) -> list[str]:
    return [row.id for row in listing.rows(*arguments)]  # type: ignore[arg-type]


GOLDEN = Entry(EntryId("g"), "B?", level=Level.GOLDEN, criteria=("CC6.10",), review_by=date(2026, 2, 28))
DRAFT = Entry(EntryId("d"), "a?", criteria=("CC6.2",), owner="Ann", review_by=TODAY)
BARE = Entry(EntryId("n"), "C?", owner="Bob")


def test_a_row_shows_the_first_line_of_question_and_answer() -> None:
    row = row_of(Entry(EntryId("x"), "One\ntwo?", answer="\n First.\nSecond."), TODAY)
    assert (row.cells[Column.QUESTION], row.cells[Column.ANSWER]) == ("One", "First.")


def test_what_is_overdue_carries_a_sign_and_not_only_a_colour() -> None:
    assert row_of(GOLDEN, TODAY).cells[Column.REVIEW_BY] == "⚠ 28 Feb 2026"
    assert row_of(DRAFT, TODAY).cells[Column.REVIEW_BY] == "1 Mar 2026"


def test_a_row_is_worded_in_the_language_of_the_moment(request: pytest.FixtureRequest) -> None:
    assert row_of(GOLDEN, TODAY).cells[Column.LEVEL] == "Golden"
    request.getfixturevalue("german")
    assert row_of(GOLDEN, TODAY).cells[Column.LEVEL] == "Verbindlich"


@pytest.mark.parametrize(
    ("narrowed", "left"),
    [
        (Filter(), ["g", "d", "n"]),
        (Filter(level=Level.GOLDEN), ["g"]),
        (Filter(criterion="CC6"), ["g", "d"]),
        (Filter(owner="Bob"), ["n"]),
        (Filter(owner=""), ["g"]),
        (Filter(finding=Finding.OVERDUE), ["g"]),
        (Filter(finding=Finding.WITHOUT_CRITERIA), ["n"]),
        (Filter(level=Level.DRAFT, finding=Finding.WITHOUT_CRITERIA), ["n"]),
    ],
)
def test_each_filter_leaves_what_it_says(narrowed: Filter, left: list[str]) -> None:
    assert ids(listing_of(GOLDEN, DRAFT, BARE), narrowed) == left


def test_what_was_found_comes_in_the_order_of_the_search() -> None:
    assert ids(listing_of(GOLDEN, DRAFT, BARE), Filter(), [EntryId("n"), EntryId("g")]) == ["n", "g"]


def test_rows_that_are_kept_stay_though_neither_found_nor_admitted() -> None:
    listing = listing_of(GOLDEN, DRAFT, BARE)
    assert ids(listing, Filter(level=Level.GOLDEN), [EntryId("g")], None, {EntryId("n")}) == ["g", "n"]


@pytest.mark.parametrize(
    ("order", "sorted_ids"),
    [
        (Order(Column.QUESTION), ["d", "g", "n"]),
        (Order(Column.QUESTION, descending=True), ["n", "g", "d"]),
        (Order(Column.LEVEL), ["g", "d", "n"]),
        (Order(Column.CRITERIA), ["n", "d", "g"]),
        (Order(Column.REVIEW_BY), ["g", "d", "n"]),
    ],
)
def test_a_column_sorts_by_its_meaning(order: Order, sorted_ids: list[str]) -> None:
    assert ids(listing_of(GOLDEN, DRAFT, BARE), Filter(), None, order) == sorted_ids


def test_an_entry_that_comes_back_regains_its_place() -> None:
    listing = listing_of(GOLDEN, DRAFT, BARE)
    listing.drop(DRAFT.id)
    assert ids(listing, Filter()) == ["g", "n"]
    listing.put(DRAFT)
    assert ids(listing, Filter()) == ["g", "d", "n"]


def test_a_new_entry_comes_last() -> None:
    listing = listing_of(GOLDEN)
    listing.put(BARE)
    assert ids(listing, Filter()) == ["g", "n"]


def test_a_criterion_is_above_its_parts_and_not_above_longer_numbers() -> None:
    assert is_under("CC6.1", "cc6") and is_under("CC6.1", "CC6.1")
    assert not is_under("CC6.10", "CC6.1") and not is_under("CC6.1", "CC6.10")


def test_codes_sort_as_a_person_would() -> None:
    assert sorted(["CC6.10", "CC6.2", "A1.1", "CC10.1"], key=natural) == ["A1.1", "CC6.2", "CC6.10", "CC10.1"]


def test_the_codes_and_owners_in_use_are_known() -> None:
    listing = listing_of(GOLDEN, DRAFT, BARE)
    assert listing.criteria() == ["CC6.2", "CC6.10"]
    assert listing.owners() == ["Ann", "Bob"]
