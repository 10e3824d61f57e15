"""Choosing an item writes what Excel keeps of it, and lists follow the answers that they depend on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from prefill.domain.cells import CellEdit, CellValue
from prefill.workbook import open_workbook, patch
from prefill.workbook.edits import EditsRefused, checked
from tests.fixtures.workbooks import (
    STYLES,
    BookXml,
    SheetXml,
    cell,
    row,
    validation,
    validations,
    write_workbook,
)

TEXT_CELL = STYLES.replace('numFmtId="14"', 'numFmtId="49"')
SHOWS_DATES, SHOWS_TEXT = 5, 5  # numbers of formats, in the usual styles and in those with a cell for text
DATES = row(1, cell("A1", 46173, style=3)) + row(2, cell("A2", "2026-06-30"), cell("B2", 46204.5, style=3))
Kept = Callable[..., CellValue]


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    """What is written into C5, a cell of this format with this list, whose workbook has dates in A1 to B2."""

    def write(formula: str, value: CellValue, style: int = 0, styles: str = STYLES) -> CellValue:
        sheet = SheetXml(
            "Form",
            DATES + row(5, cell("C5", style=style)),
            after=validations(validation("list", "C5", formula)),
        )
        book = BookXml(styles=styles)
        workbook = open_workbook(write_workbook(tmp_path / "form.xlsx", sheet, book=book))
        return checked(workbook, [CellEdit("Form", "C5", value)])["Form"][5, 3]

    return write


@pytest.mark.parametrize(("given", "written"), [("2026-05-31", 46173), (46173, 46173)])
def test_a_date_out_of_cells_is_a_day_where_the_cell_shows_days(
    kept: Kept, given: CellValue, written: int
) -> None:
    assert kept("$A$1:$B$2", given, SHOWS_DATES) == written
    assert kept("$A$1:$B$2", "2026-07-01T12:00:00", SHOWS_DATES) == 46204.5


def test_a_date_stays_text_where_it_is_text_or_the_bare_number_would_show(kept: Kept) -> None:
    assert kept("$A$1:$B$2", "2026-06-30", SHOWS_DATES) == "2026-06-30"
    assert kept("$A$1:$B$2", "2026-05-31") == "2026-05-31"


def test_the_chosen_day_reads_back_as_such(tmp_path: Path) -> None:
    sheet = SheetXml(
        "Form",
        DATES + row(5, cell("C5", style=SHOWS_DATES)),
        after=validations(validation("list", "C5", "$A$1:$B$2")),
    )
    source, target = write_workbook(tmp_path / "form.xlsx", sheet), tmp_path / "filled.xlsx"
    receipt = patch(open_workbook(source), [CellEdit("Form", "C5", "2026-05-31")], target)
    (change,) = receipt.changed_cells
    assert (change.old, change.new) == (None, "2026-05-31")
    assert open_workbook(target).sheets[0].kept(5, 3) == 46173


@pytest.mark.parametrize(
    ("given", "written"),
    [("0%", 0.0), ("50%", 0.5), ("12.5 %", 0.125), ("-7%", -0.07), (0.5, 0.5), ("%", "%"), ("5%%", "5%%")],
)
def test_a_percentage_in_a_list_is_kept_as_excel_keeps_it(
    kept: Kept, given: CellValue, written: CellValue
) -> None:
    value = kept('"0%,50%,12.5 %,-7%,%,5%%"', given)
    assert (value, type(value)) == (written, type(written))


@pytest.mark.parametrize(
    ("formula", "stands", "chosen"),
    [
        ('"0%,50%"', 0.5, "50%"),
        ('"0%,50%"', 0, "0%"),
        ('"0%,50%"', 0.7, 0.7),
        ('"1,2"', 1, 1),
        ('"100%,TRUE"', True, True),
        ("$A$1:$B$2", 46173, 46173),
    ],
)
def test_what_was_chosen_is_read_as_its_list_shows_it(
    tmp_path: Path, formula: str, stands: CellValue, chosen: CellValue
) -> None:
    rule = validations(validation("list", "C5", formula))
    sheet = SheetXml("Form", row(1, cell("A1", 46173)) + row(5, cell("C5", stands)), after=rule)
    workbook = open_workbook(write_workbook(tmp_path / "form.xlsx", sheet))
    read = workbook.sheets[0].chosen_at(5, 3)
    assert (read, type(read)) == (chosen, type(chosen))


@pytest.mark.parametrize("given", ["50%", "3", "TRUE"])
def test_a_cell_for_text_keeps_what_is_typed_as_text(kept: Kept, given: str) -> None:
    assert kept('"50%,3,TRUE"', given, SHOWS_TEXT, TEXT_CELL) == given


COUNTRIES = SheetXml(
    "Form",
    row(1, cell("A1", "Asia"), cell("B1", "Japan"), cell("C1", "Asia"))
    + row(2, cell("A2", "Europe"), cell("B2", "France"))
    + row(3, cell("B3", "Austria")),
    after=validations(
        validation("list", "C1", "$A$1:$A$2"),
        validation("list", "D1:D2", "INDIRECT(C1)"),
        validation("whole", "E1", "F1", attributes=' operator="lessThan"'),
    ),
)
REGIONS = BookXml(names={"Asia": "Form!$B$1", "Europe": "Form!$B$2:$B$3"})


def written(tmp_path: Path, cells: dict[str, CellValue]) -> dict[tuple[int, int], CellValue]:
    workbook = open_workbook(write_workbook(tmp_path / "form.xlsx", COUNTRIES, book=REGIONS))
    return checked(workbook, [CellEdit("Form", at, value) for at, value in cells.items()])["Form"]


def test_a_list_that_depends_on_an_answer_follows_its_new_value(tmp_path: Path) -> None:
    assert written(tmp_path, {"D1": "France", "C1": "Europe"}) == {(1, 3): "Europe", (1, 4): "France"}
    assert written(tmp_path, {"D1": "Japan"}) == {(1, 4): "Japan"}
    with pytest.raises(EditsRefused, match=r"D1 cannot take .Japan., which is not in its list, .* France"):
        written(tmp_path, {"C1": "Europe", "D1": "Japan"})
    with pytest.raises(EditsRefused, match=r"D1 cannot take .France."):
        written(tmp_path, {"D1": "France"})


def test_a_list_whose_parent_is_emptied_is_not_known(tmp_path: Path) -> None:
    assert written(tmp_path, {"C1": None, "D1": "anything"})[1, 4] == "anything"


def test_a_list_of_cells_that_are_written_has_their_new_words(tmp_path: Path) -> None:
    assert written(tmp_path, {"B3": "Poland", "D2": "Poland", "C2": "Europe"})[2, 4] == "Poland"
    with pytest.raises(EditsRefused, match=r"D2 cannot take .Austria."):
        written(tmp_path, {"B3": None, "D2": "Austria", "C2": "Europe"})


def test_a_bound_that_is_written_too_counts_with_its_new_value(tmp_path: Path) -> None:
    assert written(tmp_path, {"E1": 12, "F1": 20})[1, 5] == 12
    with pytest.raises(EditsRefused, match=r"E1 cannot take .12., .* less than 8"):
        written(tmp_path, {"E1": 12, "F1": 8})
