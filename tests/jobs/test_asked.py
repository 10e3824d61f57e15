"""What a questionnaire asks is counted by category, and what of it the bank knows."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from prefill.criteria import load_catalogues
from prefill.domain.progress import finish
from prefill.domain.questions import Layout, Questionnaire, QuestionSheet
from prefill.jobs.asked import asked
from prefill.jobs.reading import Reading
from prefill.resources import find
from prefill.workbook import Workbook
from tests.fixtures.questions import entry, match, question, text_field

TEXTS = (
    "Is multi-factor authentication required for access to production?",
    "Are privileged access rights reviewed each quarter?",
    "Are bank reconciliations prepared and reviewed each month?",
)


def test_each_question_counts_once_in_its_nearest_category() -> None:
    questions = tuple(question(text_field(f"C{n}"), text=text, row=n) for n, text in enumerate(TEXTS, 2))
    sheet = QuestionSheet("Form", Layout(1, "A", "B", ("C",), None), questions)
    matches = {q.key: (match("E1", 0.9),) if q.key.row == 2 else () for q in questions}
    no_workbook = cast(Workbook, None)
    reading = Reading(no_workbook, Questionnaire((sheet,)), matches, {entry().id: entry()}, Path("bank.db"))
    catalogues = [one for one in load_catalogues(find("criteria")) if one.framework in ("soc1", "soc2")]
    found = finish(asked(reading, catalogues))
    assert found.total == 3
    assert [(one.name, one.questions, one.covered) for one in found.categories] == [
        ("Security", 2, 1),
        ("Financial reporting", 1, 0),
    ]
