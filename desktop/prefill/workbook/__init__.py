"""OOXML in, OOXML out: cells, merges, lists and protection; knows nothing of questions."""

from prefill.workbook.book import Workbook, open_workbook
from prefill.workbook.sheet import Sheet
from prefill.workbook.validations import Validation

__all__ = ["Sheet", "Validation", "Workbook", "open_workbook"]
