"""Areas and runs answer quickly whatever they span."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prefill.workbook.ranges import LAST_COLUMN, LAST_ROW, Area, AreaIndex, RunMap, parse_areas


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("B2", (2, 2, 2, 2)),
        ("$B$2:D9", (2, 2, 9, 4)),
        ("D9:B2", (2, 2, 9, 4)),
        ("B:D", (1, 2, LAST_ROW, 4)),
        ("2:9", (2, 1, 9, LAST_COLUMN)),
        ("N1:XFD1048576", (1, 14, LAST_ROW, LAST_COLUMN)),
    ],
)
def test_areas_are_read(text: str, area: tuple[int, int, int, int]) -> None:
    assert Area.parse(text) == area


@pytest.mark.parametrize(
    "text", ["", "B", "2:", "A0", "0:3", "XFE1", "A1048577", "A1:B", "A1:B2:C3", "é1", "#REF!"]
)
def test_what_is_no_area_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"area|outside"):
        Area.parse(text)


def test_several_areas_are_parted_by_blanks() -> None:
    assert [area.address for area in parse_areas(" A1:B2  C3 ")] == ["A1:B2", "C3"]


areas = st.tuples(st.integers(1, 90), st.integers(1, 9), st.integers(1, 90), st.integers(1, 9)).map(
    lambda four: Area(
        min(four[0], four[2]), min(four[1], four[3]), max(four[0], four[2]), max(four[1], four[3])
    )
)


@given(items=st.lists(areas, max_size=8), row=st.integers(1, 95), column=st.integers(1, 10))
def test_the_first_area_that_covers_a_cell_is_found(items: list[Area], row: int, column: int) -> None:
    index = AreaIndex((area, number) for number, area in enumerate(items))
    covering = [number for number, area in enumerate(items) if area.covers(row, column)]
    assert index.at(row, column) == (covering[0] if covering else None)


@given(st.dictionaries(st.integers(1, 60), st.sampled_from("ab")))
def test_runs_hold_what_was_put_in(values: dict[int, str]) -> None:
    runs = RunMap((number, number, value) for number, value in sorted(values.items()))
    assert dict(runs) == values
    assert len(runs) == len(values)
    assert [runs.get(number) for number in range(62)] == [values.get(number) for number in range(62)]
