"""OOXML in, OOXML out: cells, merges, lists and protection; knows nothing of questions."""

from prefill.workbook.book import Workbook, open_workbook
from prefill.workbook.patch import patch
from prefill.workbook.sheet import Sheet
from prefill.workbook.validations import Validation
from prefill.workbook.verify import verify

__all__ = ["Sheet", "Validation", "Workbook", "open_workbook", "patch", "verify"]
