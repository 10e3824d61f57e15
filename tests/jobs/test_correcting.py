"""What a person says of a form overrules what was found, is remembered by its shape, and damages nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from openpyxl.styles import PatternFill, Protection
from openpyxl.worksheet.worksheet import Worksheet

from prefill.bank.database import create_database
from prefill.domain.corrections import NOTHING_SAID, Corrections
from prefill.domain.entries import Level
from prefill.domain.questions import ChoiceCode, Layout, LeftAlone, Questionnaire, QuestionSheet, Role
from prefill.jobs.answers import cells_for
from prefill.jobs.correcting import Correcting
from prefill.jobs.layouts import NotLayouts, read_layouts, write_layouts
from prefill.jobs.learning import learn
from prefill.jobs.schema import JOBS_FILE
from prefill.jobs.store import JobStore
from prefill.questionnaire import read
from prefill.workbook import open_workbook
from tests.fixtures.misread import ASKED, FIRST, LAST, misread_form
from tests.fixtures.questions import entry

TRAP, RIGHT = 3, 5  # the columns C, which looks like answers, and E, where they belong
Change = Callable[[Worksheet], object]


@pytest.fixture
def correcting(tmp_path: Path) -> Correcting:
    return Correcting(open_workbook(misread_form(tmp_path / "form.xlsx")), NOTHING_SAID)


def begin(path: Path, corrections: Corrections = NOTHING_SAID, change: Change | None = None) -> Correcting:
    return Correcting(open_workbook(misread_form(path, change=change)), corrections)


def asking(found: QuestionSheet | LeftAlone) -> QuestionSheet:
    assert isinstance(found, QuestionSheet), found
    return found


def cells(correcting: Correcting, sheet: str = "Form") -> list[str]:
    found = correcting.found(sheet)
    return [f.cell for q in found.questions for f in q.fields] if isinstance(found, QuestionSheet) else []


def test_the_form_is_misread_to_begin_with(correcting: Correcting) -> None:
    assert asking(correcting.found("Form")).layout.answers == ("C",)


def test_the_answers_go_where_a_person_says(correcting: Correcting) -> None:
    correcting.answers_go_in("Form", [RIGHT])
    found = asking(correcting.found("Form"))
    assert cells(correcting) == [f"E{row}" for row in range(FIRST, LAST + 1)]
    assert found.layout.answers == ("E",)
    assert found.is_corrected
    assert "Column E holds the answers: you said so." in found.layout.reasons


def test_a_further_column_is_filled_in_besides(correcting: Correcting) -> None:
    correcting.answers_go_in("Form", [RIGHT])
    correcting.answers_also_go_in("Form", [4])
    assert asking(correcting.found("Form")).layout.answers == ("D", "E")
    correcting.nothing_goes_in("Form", [4])
    assert asking(correcting.found("Form")).layout.answers == ("E",)


def test_the_next_file_of_that_shape_needs_no_correction(correcting: Correcting, tmp_path: Path) -> None:
    correcting.answers_go_in("Form", [RIGHT])

    def sent_anew(sheet: Worksheet) -> None:
        sheet.title = "Security 2027"
        sheet.insert_rows(FIRST, 2)
        sheet.cell(FIRST, 2, "Do you test your recovery plan every year?")
        sheet["B4"] = " QUESTION "

    again = begin(tmp_path / "next.xlsx", correcting.corrections, sent_anew)
    assert asking(again.found("Security 2027")).layout.answers == ("E",)


def test_a_form_of_another_shape_is_read_as_ever(correcting: Correcting, tmp_path: Path) -> None:
    correcting.answers_go_in("Form", [RIGHT])
    other = begin(tmp_path / "o.xlsx", correcting.corrections, lambda s: s.cell(4, 6, "Evidence"))
    assert not asking(other.found("Form")).is_corrected


def fill_with_formulas(sheet: Worksheet) -> None:
    for row in range(FIRST, LAST + 1):
        sheet.cell(row, RIGHT, f"=B{row}")


def lock(sheet: Worksheet) -> None:
    for row in range(FIRST, LAST + 1):
        sheet.cell(row, TRAP).protection = Protection(locked=False)
    sheet.protection.enable()


def merge_leftwards(sheet: Worksheet) -> None:
    for row in range(FIRST, LAST + 1):
        sheet.merge_cells(start_row=row, end_row=row, start_column=4, end_column=RIGHT)


def hide(sheet: Worksheet) -> None:
    sheet.column_dimensions["E"].hidden = True


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (fill_with_formulas, "Column E holds formulas, which are never written over."),
        (lock, "Column E is locked, so nothing can be written there."),
        (merge_leftwards, "Column E belongs to merged cells that begin in another column."),
        (hide, "Column E is hidden, so nothing is written there."),
    ],
)
def test_a_cell_that_may_not_be_filled_never_becomes_an_answer_field(
    tmp_path: Path, change: Change, why: str
) -> None:
    correcting = begin(tmp_path / "form.xlsx", change=change)
    correcting.answers_go_in("Form", [RIGHT])
    found = correcting.found("Form")
    assert cells(correcting) == []
    assert isinstance(found, LeftAlone)
    assert found.reason == why


def test_one_formula_among_the_answers_is_passed_over(tmp_path: Path) -> None:
    correcting = begin(tmp_path / "form.xlsx", change=lambda s: s.cell(FIRST, RIGHT, "=1+1"))
    correcting.answers_go_in("Form", [RIGHT])
    assert cells(correcting) == [f"E{row}" for row in range(FIRST + 1, LAST + 1)]


def test_a_row_is_no_question_and_one_again(correcting: Correcting) -> None:
    correcting.rows_ask("Form", [FIRST], asks=False)
    assert not correcting.asks("Form", FIRST)
    correcting.rows_ask("Form", [FIRST], asks=True)
    assert correcting.asks("Form", FIRST)


def test_a_row_is_found_again_by_its_words(correcting: Correcting, tmp_path: Path) -> None:
    correcting.rows_ask("Form", [FIRST], asks=False)
    again = begin(tmp_path / "n.xlsx", correcting.corrections, lambda s: s.insert_rows(FIRST))
    assert not again.asks("Form", FIRST + 1)
    assert again.asks("Form", FIRST + 2)


def test_all_rows_that_look_alike_are_meant_together(tmp_path: Path) -> None:
    def paint(sheet: Worksheet) -> None:
        for row in (FIRST, FIRST + 2):
            for column in (1, 2):
                sheet.cell(row, column).fill = PatternFill("solid", fgColor="FFEEDDCC")

    correcting = begin(tmp_path / "form.xlsx", change=paint)
    correcting.rows_ask("Form", [FIRST], asks=False)
    correcting.rows_like("Form", FIRST)
    asked = [row for row in range(FIRST, LAST + 1) if correcting.asks("Form", row)]
    assert asked == [FIRST + 1, *range(FIRST + 3, LAST + 1)]


def test_an_answer_does_not_change_what_a_row_looks_like(tmp_path: Path) -> None:
    correcting = begin(tmp_path / "form.xlsx", change=lambda s: s.cell(FIRST + 1, RIGHT, "Yes, we do."))
    correcting.answers_go_in("Form", [RIGHT])
    correcting.rows_ask("Form", [FIRST], asks=False)
    correcting.rows_like("Form", FIRST)
    assert cells(correcting) == []


def test_questions_ids_and_header_stand_where_a_person_says(correcting: Correcting) -> None:
    correcting.questions_are_in("Form", 4)
    correcting.answers_go_in("Form", [RIGHT])
    correcting.ids_are_in("Form", 2)
    first = asking(correcting.found("Form")).questions[0]
    assert (first.text, first.id) == ("Policy and proof 1", ASKED[0])
    correcting.header_is("Form", FIRST)
    assert asking(correcting.found("Form")).layout.header_row == FIRST
    assert not correcting.asks("Form", FIRST)


def test_the_column_of_questions_may_have_been_taken_for_answers(tmp_path: Path) -> None:
    correcting = begin(tmp_path / "form.xlsx", change=lambda s: s.cell(FIRST, TRAP, "Is there a policy?"))
    correcting.questions_are_in("Form", TRAP)
    assert asking(correcting.found("Form")).layout.question == "C"
    assert "C" not in asking(correcting.found("Form")).layout.answers


def test_nothing_is_answered_on_a_sheet_that_asks_nothing(correcting: Correcting) -> None:
    correcting.nothing_asked("Form")
    found = correcting.found("Form")
    assert isinstance(found, LeftAlone)
    assert found.reason == "You said that there is nothing to answer on this sheet."


def test_a_sheet_of_the_same_shape_still_asks(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(misread_form(tmp_path / "form.xlsx"))
    book.copy_worksheet(book["Form"]).title = "Twin"
    book.save(tmp_path / "two.xlsx")
    correcting = Correcting(open_workbook(tmp_path / "two.xlsx"), NOTHING_SAID)
    correcting.answers_go_in("Form", [RIGHT])
    assert asking(correcting.found("Twin")).layout.answers == ("E",)
    correcting.nothing_asked("Form")
    assert asking(correcting.found("Twin")).questions


def test_every_act_can_be_taken_back_and_done_again(correcting: Correcting) -> None:
    states = [correcting.corrections]
    acts: list[Callable[[], None]] = [
        lambda: correcting.answers_go_in("Form", [RIGHT]),
        lambda: correcting.rows_ask("Form", [FIRST], asks=False),
        lambda: correcting.word_means(("Done", "Open"), "Done", ChoiceCode.YES),
        lambda: correcting.forget("Form"),
    ]
    for act in acts:
        act()
        states.append(correcting.corrections)
    for state in reversed(states[:-1]):
        assert correcting.undo()
        assert correcting.corrections == state
    assert not correcting.undo()
    assert not correcting.is_changed
    while correcting.redo():
        pass
    assert correcting.corrections == states[-1]


def test_corrections_are_remembered_and_can_be_given_away(correcting: Correcting, tmp_path: Path) -> None:
    correcting.answers_go_in("Form", [RIGHT])
    correcting.header_is("Form", 4)
    correcting.rows_ask("Form", [FIRST], asks=False)
    correcting.rows_like("Form", FIRST + 1)
    correcting.word_means(("Done", 2, None), "Done", ChoiceCode.YES)
    correcting.word_means(("Done", 2, None), "2", None)
    store = JobStore(tmp_path / "jobs.db")
    store.keep_corrections(correcting.corrections)
    assert store.corrections() == correcting.corrections
    store.keep_corrections(correcting.corrections)
    store.close()
    write_layouts(tmp_path / "layouts.json", correcting.corrections)
    assert read_layouts(tmp_path / "layouts.json") == correcting.corrections


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"kind": "prefill layouts", "version": 2}',
        '{"kind": "prefill layouts", "version": 1}',
        '{"kind": "prefill layouts", "version": 1, "sheets": [{"fingerprint": "f", "sheet": "S", "asks": null'
        ', "header": null, "question": "ZZZZ", "id": null, "answers": null, "rows": []}], "lists": []}',
        '{"kind": "prefill layouts", "version": 1, "sheets": 3, "lists": []}',
    ],
)
def test_another_file_is_refused_with_a_sentence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "other.json"
    path.write_text(text)
    with pytest.raises(NotLayouts, match=r"^other\.json holds no layouts that Prefill can use: .+\."):
        read_layouts(path)


def test_a_word_of_a_list_means_what_a_person_says(tmp_path: Path) -> None:
    items = ("Running", "Dormant", "Yes")
    path = misread_form(tmp_path / "form.xlsx", items=items)
    correcting = Correcting(open_workbook(path), NOTHING_SAID)
    correcting.answers_go_in("Form", [RIGHT])
    correcting.word_means(items, "Dormant", ChoiceCode.NO)
    asked = read(open_workbook(path), correcting.corrections).sheets[0].questions[0]
    (field,) = asked.fields
    assert field.role is Role.CHOICE
    assert cells_for(asked, entry(choice=ChoiceCode.NO, answer="")) == {f"E{FIRST}": "Dormant"}
    done = replace(asked, fields=(replace(field, value="Dormant", is_answered=True),))
    sheet = QuestionSheet("Form", Layout(4, "A", "B", ("E",), None), (done,))
    found, _ = learn(Questionnaire((sheet,)), "done.xlsx", Level.DRAFT)
    assert found[0].entry.choice is ChoiceCode.NO


def test_a_jobs_file_of_an_earlier_version_takes_corrections(tmp_path: Path, correcting: Correcting) -> None:
    first = replace(JOBS_FILE, migrations=JOBS_FILE.migrations[:1])
    create_database(tmp_path / "jobs.db", first).close()
    correcting.answers_go_in("Form", [RIGHT])
    store = JobStore(tmp_path / "jobs.db")
    assert store.corrections() == NOTHING_SAID
    store.keep_corrections(correcting.corrections)
    assert store.corrections() == correcting.corrections
    store.close()
