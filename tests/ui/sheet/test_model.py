"""The sheet is drawn as it is: folded where it is hidden or empty, merged, filled, and never all at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from openpyxl.styles import Alignment, Color, PatternFill
from openpyxl.worksheet.worksheet import Worksheet
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from prefill.domain.cells import shown
from prefill.domain.questions import LeftAlone
from prefill.questionnaire import read
from prefill.ui.sheet.axes import Fold, columns_of, rows_of
from prefill.ui.sheet.cell_colors import fill_color, ink_on
from prefill.ui.sheet.marks import Part
from prefill.ui.sheet.model import PART_ROLE, SheetModel
from prefill.ui.sheet.view import SheetView
from prefill.ui.theme import Theme
from prefill.workbook import Workbook, open_workbook
from prefill.workbook.theme_colors import DEFAULT_COLORS
from tests.fixtures.misread import FIRST, HEADER, misread_form

NOTHING = LeftAlone("Form", "Nothing is asked here.")
Build = Callable[[Callable[[Worksheet], object]], Workbook]


@pytest.fixture
def build(tmp_path: Path) -> Build:
    """Builds a workbook of one sheet."""

    def build_it(fill_in: Callable[[Worksheet], object]) -> Workbook:
        book = openpyxl.Workbook()
        sheet = book.active
        assert isinstance(sheet, Worksheet)
        fill_in(sheet)
        book.save(tmp_path / "book.xlsx")
        return open_workbook(tmp_path / "book.xlsx")

    return build_it


def test_hidden_rows_and_long_empty_stretches_are_folded(build: Build) -> None:
    def fill_in(sheet: Worksheet) -> None:
        for row in (1, 2, 3, 100, 1_048_576):
            sheet.cell(row, 1, f"row {row}")
        sheet.row_dimensions[2].hidden = True

    axis = rows_of(build(fill_in).sheets[0], ())
    assert axis.numbers == (1, 3, 4, 5, 6, 100, 101, 102, 103, 1_048_576)
    assert axis.folds == {
        1: Fold(2, 2, is_hidden=True),
        5: Fold(7, 99, is_hidden=False),
        9: Fold(104, 1_048_575, is_hidden=False),
    }


def test_columns_that_are_hidden_are_folded_and_some_are_spare(build: Build) -> None:
    def fill_in(sheet: Worksheet) -> None:
        sheet.append(["a", "b", "c", "d"])
        for letter in "BC":
            sheet.column_dimensions[letter].hidden = True

    axis = columns_of(build(fill_in).sheets[0], ())
    assert axis.numbers == (1, 4, 5, 6, 7)
    assert axis.folds == {1: Fold(2, 3, is_hidden=True)}
    assert axis.from_number(2) == axis.from_number(4) == 1


def test_the_model_keeps_qts_rules_and_hands_out_rows_bit_by_bit(qapp: QApplication, build: Build) -> None:
    parent = QObject()
    model = SheetModel(parent)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, parent)
    tester.setUseFetchMore(False)
    sheet = build(lambda sheet: [sheet.append([number]) for number in range(1_000)]).sheets[0]
    model.show(sheet, NOTHING)
    assert model.rowCount() < 1_000
    model.load_to(999)
    assert model.rowCount() >= 1_000
    model.mark(NOTHING)
    parent.deleteLater()


def test_parts_are_named_in_words_as_well(qapp: QApplication, tmp_path: Path) -> None:
    book = open_workbook(misread_form(tmp_path / "form.xlsx"))
    parent = QObject()
    model = SheetModel(parent)
    model.show(book.sheets[0], read(book).sheets[0])
    across, words = Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
    assert model.headerData(1, across, words) == "Column B, Question"
    assert model.headerData(2, across, PART_ROLE) is Part.ANSWER
    assert model.headerData(FIRST - 1, Qt.Orientation.Vertical, words) == f"Row {FIRST}, Question"
    assert model.index(FIRST - 1, 0).data(words) == "ID: S-1"
    assert model.index(HEADER - 1, 1).data(PART_ROLE) is None
    parent.deleteLater()


def test_a_merge_is_drawn_as_one_cell_even_where_its_corner_is_hidden(
    qtbot: QtBot, theme: Theme, build: Build
) -> None:
    def fill_in(sheet: Worksheet) -> None:
        sheet["A1"], sheet["A5"] = "over all", "below"
        sheet.merge_cells("A1:C3")
        sheet.row_dimensions[1].hidden = True

    view = view_of(build(fill_in), qtbot, theme)
    assert (view.rowSpan(0, 0), view.columnSpan(0, 0)) == (2, 3)
    assert view.sheet_model.index(0, 0).data() == "over all"


def test_a_chosen_column_stays_chosen_as_a_whole(qtbot: QtBot, theme: Theme, build: Build) -> None:
    book = build(lambda sheet: [sheet.append([number, "text"]) for number in range(1_000)])
    view = view_of(book, qtbot, theme)
    view.choose_column(2)
    view.sheet_model.load_to(999)
    assert (view.chosen.columns, view.chosen.is_columns) == ((2,), True)
    assert view.chosen.rows[-1] >= 1_000


def test_widths_are_the_forms_own_and_wrapped_text_has_its_room(
    qtbot: QtBot, theme: Theme, build: Build
) -> None:
    def fill_in(sheet: Worksheet) -> None:
        sheet["A1"], sheet["B2"] = "long " * 60, "short"
        sheet["A1"].alignment = Alignment(wrap_text=True)
        sheet.column_dimensions["A"].width = 30

    view = view_of(build(fill_in), qtbot, theme)
    assert view.columnWidth(0) > 2 * view.columnWidth(1)
    assert view.rowHeight(0) > 3 * view.rowHeight(1)


def test_everything_is_painted_in_both_modes(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    book = open_workbook(misread_form(tmp_path / "form.xlsx"))
    view = view_of(book, qtbot, theme)
    found = read(book).sheets[0]
    view.show_sheet(book.sheets[0], found, book.theme_colors)
    marked = view.grab().toImage()
    view.show_sheet(book.sheets[0], found, book.theme_colors, {(FIRST, 3): "High"})
    assert view.grab().toImage() != marked


@pytest.mark.parametrize(
    ("fill", "tint", "expected"),
    [
        (None, 0.0, None),
        ("FFFFFF", 0.0, None),
        ("FF8800", 0.0, "#ff8800"),
        ("theme:4", 0.0, "#4472c4"),
        ("theme:4", 1.0, None),
        ("theme:4", -1.0, "#000000"),
        ("theme:99", 0.0, None),
        ("indexed:10", 0.0, "#ff0000"),
        ("indexed:64", 0.0, None),
    ],
)
def test_a_fill_is_the_colour_that_excel_shows(fill: str | None, tint: float, expected: str | None) -> None:
    color = fill_color(fill, tint, DEFAULT_COLORS)
    assert (color.name() if color is not None else None) == expected


def test_ink_stands_out_on_any_fill() -> None:
    assert ink_on(QColor("#002060")).lightness() > 200
    assert ink_on(QColor("#ffff99")).lightness() < 60


def test_theme_colours_and_tints_are_read(build: Build) -> None:
    def fill_in(sheet: Worksheet) -> None:
        sheet["A1"].fill = PatternFill("solid", fgColor=Color(theme=4, tint=0.5))

    book = build(fill_in)
    style = book.sheets[0].style(1, 1)
    assert (style.fill, style.tint) == ("theme:4", 0.5)
    assert len(book.theme_colors) == 12
    assert book.theme_colors[:2] == ("FFFFFF", "000000")


def test_values_are_shown_as_a_cell_shows_them() -> None:
    assert [shown(value) for value in (None, True, 3, 4.0, 2.5, "text")] == [
        "",
        "TRUE",
        "3",
        "4",
        "2.5",
        "text",
    ]


def view_of(book: Workbook, qtbot: QtBot, theme: Theme) -> SheetView:
    parent = QWidget()
    view = SheetView(theme, parent)
    view.setParent(None)
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show_sheet(book.sheets[0], NOTHING, book.theme_colors)
    return view
