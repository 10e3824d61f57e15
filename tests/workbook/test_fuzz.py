"""Whatever a file holds: no crash, no hang, no changed source; either it is read, or a sentence says why not.

PREFILL_FUZZ_CASES sets how many packages are tried by each test; CI tries 2,000.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prefill.domain.cells import CellEdit
from prefill.domain.errors import PrefillError
from prefill.questionnaire import read
from prefill.workbook import open_workbook, patch, verify
from tests.fixtures.workbooks import (
    PROTECTED,
    BookXml,
    Extra,
    SheetXml,
    cell,
    formula,
    merges,
    parts_of,
    row,
    shared,
    validation,
    validations,
    write_package,
    x14_list,
)

CASES = int(os.environ.get("PREFILL_FUZZ_CASES", "250"))
SHEETS = (
    SheetXml(
        "Form",
        row(
            1,
            shared("A1", 0),
            cell("B1", "old", style=1),
            formula("C1", "1+1", 2),
            attributes=' ht="20" spans="1:3"',
        )
        + row(2, cell("A2", 45000, style=3), cell("B2", 5.5), cell("C2", True))
        + row(4, formula("A4", "X", 1, ' t="array" ref="A4:B5"'), attributes=' hidden="1"'),
        before='<cols><col min="1" max="3" width="9" style="1"/></cols>',
        after=PROTECTED
        + merges("D1:E2")
        + validations(validation("list", "B1", "Answers"), validation("whole", "B2", "1", "9"))
        + x14_list("C2", "Lists!$A$1:$A$2"),
    ),
    SheetXml("Lists", row(1, cell("A1", "Yes")) + row(2, cell("A2", "No")), state="hidden"),
)
BOOK = BookXml(
    strings=["<si><r><t>rich</t></r><rPh><t>x</t></rPh></si>"],
    names={"Answers": "OFFSET(Lists!$A$1,0,0,COUNTA(Lists!$A:$A),1)"},
    extras=[Extra("xl/media/logo.png", bytes(range(256)))],
    calculation='<calcPr calcId="1"/>',
)
PARTS = parts_of(SHEETS, BOOK)
XML_TOKENS = (
    '< > " / & &#0; <row> </row> <c\tr="A1"/> <!-- ]]> <![CDATA[ <?x\t?> <sheetData> </sheetData> x: <f> </f>'
)
VALUE_TOKENS = (
    "-1 99999999999999999999 1e999 nan A1:A1048576 A0 \tr='B1' \tt='s' ../ "
    "INDIRECT( Answers #REF! <!DOCTYPE\ta>"
)
TOKENS = [b"", b"\0", b"\xff", *f"{XML_TOKENS} {VALUE_TOKENS}".replace(" ", "\n").encode().splitlines()]

mutations = st.lists(
    st.tuples(
        st.sampled_from(sorted(name for name in PARTS if name.endswith((".xml", ".rels")))),
        st.floats(0, 1, exclude_max=True),
        st.integers(0, 40),
        st.sampled_from(TOKENS),
    ),
    min_size=1,
    max_size=3,
)


def survives(source: Path) -> None:
    """Read all of a file, fill a cell and compare: results or refusals, and the source as it was."""
    before = source.read_bytes()
    target = source.with_name("filled.xlsx")
    try:
        workbook = open_workbook(source)
        for sheet in workbook.sheets:
            for at in [(1, 2), (2, 2), (2, 3), (1_048_576, 16_384)]:
                sheet.values.get(at)
                sheet.anchor(*at)
                sheet.style(*at)
                sheet.choices_at(*at)
        read(workbook)
        edits = [
            CellEdit(sheet.name, address, "Yes") for sheet in workbook.sheets for address in ("B1", "F9")
        ]
        patch(workbook, edits, target)
        assert verify(source, target).ok
    except PrefillError as refused:
        assert str(refused).endswith((".", ")"))
    target.unlink(missing_ok=True)
    assert source.read_bytes() == before
    assert [path.name for path in source.parent.iterdir()] == [source.name]


def fuzzed(test: Callable[..., None]) -> Callable[..., None]:
    checks = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
    return settings(max_examples=CASES, suppress_health_check=checks)(test)


@fuzzed
@given(mutations=mutations)
def test_parts_that_were_tampered_with(
    tmp_path: Path, mutations: list[tuple[str, float, int, bytes]]
) -> None:
    parts = dict(PARTS)
    for name, where, length, token in mutations:
        start = int(where * len(parts[name]))
        parts[name] = parts[name][:start] + token + parts[name][start + length :]
    survives(write_package(tmp_path / "form.xlsx", parts))


@fuzzed
@given(where=st.floats(0, 1, exclude_max=True), length=st.integers(0, 60), junk=st.binary(max_size=60))
def test_files_that_were_tampered_with(tmp_path: Path, where: float, length: int, junk: bytes) -> None:
    source = write_package(tmp_path / "form.xlsx", PARTS)
    data = source.read_bytes()
    start = int(where * len(data))
    source.write_bytes(data[:start] + junk + data[start + length :])
    survives(source)
