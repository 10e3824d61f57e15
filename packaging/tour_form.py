"""A short questionnaire for the tour, with what the sample has none of."""

from __future__ import annotations

from pathlib import Path

import openpyxl
from openpyxl.worksheet.datavalidation import DataValidation

LONG_LIST = "Every day,Every week,Every month,Every quarter,Twice a year,Once a year,Every other year,Never"
SPECIAL = (
    ("How often are backups restored in a test?", None),
    ("Do you encrypt customer data at rest?", None),
    ("Do you have a documented information security policy?", "Yes"),
    ("Is multi-factor authentication required for administrators?", None),
    ("Do you encrypt customer data at rest?", None),
)


def special_form(path: Path) -> Path:
    """A long list to pick from, a limit on the words, an answer in the file, and a row asked twice."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["No.", "Question", "Answer", "Comment (max. 200 characters)"])
    for number, (asked, held) in enumerate(SPECIAL, 1):
        sheet.append([f"Q-{number}", asked, held])
    kinds = {"C2:C2": LONG_LIST, "C3:C6": "Yes,No,Not applicable"}
    for cells, items in kinds.items():
        validation = DataValidation(type="list", formula1=f'"{items}"')
        validation.add(cells)
        sheet.add_data_validation(validation)
    book.save(path)
    return path
