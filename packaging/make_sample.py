"""Builds the sample questionnaire: ``python packaging/make_sample.py [TARGET]``; the same bytes each run."""

from __future__ import annotations

import io
import sys
from pathlib import Path

from openpyxl import Workbook
from sample.asked import read_asked
from sample.forms import add_general, add_operations, add_requirements
from sample.package import Sheets, finish
from sample.pages import CUSTOMER, RESPONSES, add_cover, add_instructions, add_lists

SAMPLE = Path(__file__).parents[1] / "resources" / "sample" / "vendor-security-questionnaire.xlsx"


def build() -> bytes:
    """The whole workbook, as the bytes of its file."""
    asked = read_asked()
    book = Workbook()
    book.remove(book.worksheets[0])
    book.properties.creator, book.properties.title = CUSTOMER, "Supplier security and control questionnaire"
    add_cover(book)
    add_instructions(book)
    add_general(book, asked["general"])
    listed = add_operations(book, asked["operations"])
    add_requirements(book, asked["requirements"])
    add_lists(book)
    buffer = io.BytesIO()
    book.save(buffer)
    general, operations = _part(book, asked["general"].name), _part(book, asked["operations"].name)
    sheets = Sheets(cover=_part(book, "Cover"), growing=(general, operations), protected=operations)
    return finish(buffer.getvalue(), sheets, listed, f"Lists!$A$2:$A${len(RESPONSES) + 1}")


def _part(book: Workbook, name: str) -> str:
    """The part in which openpyxl keeps a sheet: it numbers them in order."""
    return f"xl/worksheets/sheet{book.sheetnames.index(name) + 1}.xml"


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(build())
    print(f"{target.name}: {target.stat().st_size:,} bytes")
