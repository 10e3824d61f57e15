"""Sheets that explain the form ask nothing, though they hold questions."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from prefill.questionnaire import read
from prefill.questionnaire.instructions import ends_asking
from prefill.workbook import open_workbook
from tests.fixtures.forms import QUESTIONS, first_sheet, header, put


def sheets_that_ask(path: Path, rows: Sequence[Sequence[str]]) -> list[str]:
    book = Workbook()
    guide = first_sheet(book, "Guide")
    for row, values in enumerate(rows, 1):
        put(guide, row, *values)
    form = book.create_sheet("Form")
    header(form, 1, "Question", "Answer")
    for row, text in enumerate(QUESTIONS, 2):
        put(form, row, text)
    book.save(path)
    return [sheet.name for sheet in read(open_workbook(path)).sheets]


@pytest.mark.parametrize(
    "rows",
    [
        [
            ["How to fill in"],
            ["What if a question does not apply? Choose N/A."],
            ["How do I return the file? By mail."],
        ],
        [["1.", "Read all."], ["2.", "Choose a word."], ["3.", "Not sure? Ask us."], ["4.", "Send it back."]],
        [
            ["How do I fill in this form?"],
            ["Row by row."],
            ["Who do I ask?"],
            ["Us."],
            ["Can I stop?"],
            ["Yes."],
        ],
        [
            ["Question", "Answer"],
            ["Who may fill in the form?", "Anybody."],
            ["What if we do not know?", "Say so."],
        ],
        [
            ["Frage", "Antwort"],
            ["Wann ist das Formular fällig?", "Im Mai."],
            ["Wen kann ich fragen?", "Uns."],
        ],
    ],
)
def test_a_guide_asks_nothing(tmp_path: Path, rows: list[list[str]]) -> None:
    assert sheets_that_ask(tmp_path / "form.xlsx", rows) == ["Form"]


@pytest.mark.parametrize(
    "rows",
    [
        [
            ["Do you keep logs? If so, how long?"],
            ["Are they read? Please say by whom."],
            ["Where are they kept?"],
        ],
        [["Question", "Answer"], ["Do you fill in a form for each change?"], ["Which template do you use?"]],
        [
            ["Question", "Answer"],
            ["How long does your form stay open?", "An hour."],
            ["Who reads it?", "Ana."],
        ],
    ],
)
def test_questions_about_the_suppliers_own_forms_are_asked(tmp_path: Path, rows: list[list[str]]) -> None:
    assert sheets_that_ask(tmp_path / "form.xlsx", rows) == ["Guide", "Form"]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Do you keep logs?", True),
        ("Do you keep logs? (for a year)", True),
        ("Do you keep logs? If yes, how long?", True),
        ("Do you keep logs? Describe how they are read.", True),
        ("ログを保管していますか。", True),
        ("Any question? Contact us.", False),
        ("What is this? A form.", False),
        ("Logs are kept.", False),
    ],
)
def test_a_text_that_answers_itself_does_not_end_asking(text: str, ends: bool) -> None:
    assert ends_asking(text) is ends
