"""Tables: every field survives each format, and what spreadsheets and people write is understood."""

from __future__ import annotations

import json
import stat
import zipfile
from collections.abc import Sequence
from csv import reader
from dataclasses import fields
from datetime import date, datetime
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prefill.bank import Bank
from prefill.bank.importing import import_entries
from prefill.bank.table_errors import (
    NoTableColumns,
    TableMissing,
    TableUnreadable,
    TableUnwritable,
    TextTooLong,
    UnknownTableKind,
)
from prefill.bank.tables import is_table, read_table, write_table
from prefill.domain.entries import Entry, EntryId, LabelledAnswer, Level
from prefill.domain.questions import ChoiceCode
from tests.fixtures.entries import entries, entry, full_entry

FORMATS = (".csv", ".xlsx", ".json")


def csv(folder: Path, text: str, encoding: str = "utf-8", name: str = "table.csv") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def xlsx(folder: Path, *rows: Sequence[Any], name: str = "table.xlsx") -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(folder / name)
    return folder / name


def read(path: Path, level: Level | None = None) -> list[Entry]:
    return [found.entry for found in read_table(path, level).found]


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_field_survives(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"bank{suffix}"
    write_table(path, [full_entry()])
    table = read_table(path)
    assert [found.entry for found in table.found] == [full_entry()]
    assert table.found[0].has_id
    assert (table.skipped, table.unknown_columns) == ((), ())


@pytest.mark.parametrize("suffix", FORMATS)
@given(
    found=st.lists(
        entries(st.from_regex(r"[0-9A-Za-z.=+-]{1,6}", fullmatch=True)), unique_by=lambda one: one.id
    )
)
@settings(max_examples=25)
def test_exporting_and_importing_a_bank_gives_an_equal_bank(suffix: str, found: Sequence[Entry]) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        with Bank.create(folder / "one.db") as bank:
            for one in found:
                bank.add(one)
            kept = bank.entries()
        write_table(folder / f"table{suffix}", kept)
        with Bank.create(folder / "other.db") as other:
            import_entries(other, read_table(folder / f"table{suffix}").found)
            assert other.entries() == kept


@pytest.mark.parametrize("suffix", FORMATS)
def test_an_empty_bank_makes_a_table_that_reads_back(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"bank{suffix}"
    write_table(path, [])
    assert read(path) == []


@pytest.mark.parametrize("suffix", FORMATS)
def test_ids_stay_strings(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"bank{suffix}"
    ids = ["007", "1.10", "1e5", "TRUE", "=1+1"]
    write_table(path, [entry(id=EntryId(name)) for name in ids])
    assert [one.id for one in read(path)] == ids


def test_a_text_that_looks_like_a_formula_stays_text_in_a_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "bank.xlsx"
    write_table(path, [full_entry(), entry(answer="#N/A", notes="@x")])
    sheet = openpyxl.load_workbook(path).active
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None} == {"s"}


def test_a_sheet_is_made_for_reading(tmp_path: Path) -> None:
    path = tmp_path / "bank.xlsx"
    write_table(path, [full_entry()])
    sheet = openpyxl.load_workbook(path).active
    assert sheet.freeze_panes == "C2"
    assert sheet.auto_filter.ref.startswith("A1:")
    assert sheet["A1"].font.bold
    assert sheet["B2"].alignment.wrap_text
    offered = {str(one.sqref)[0]: one.formula1 for one in sheet.data_validations.dataValidation}
    assert offered["H"] == '"golden,approved,draft,retired"'


def test_columns_without_a_text_are_hidden_and_read_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "bank.xlsx"
    write_table(path, [entry(id=EntryId("7"))])
    sheet = openpyxl.load_workbook(path).active
    hidden = {sheet[f"{letter}1"].value for letter, one in sheet.column_dimensions.items() if one.hidden}
    assert {"evidence", "variants", "notes"} <= hidden
    assert {"question", "answer", "owner", "level"} & hidden == set()
    assert read(path) == [entry(id=EntryId("7"))]


@pytest.mark.parametrize("text", ["=1+1", "-1", "+1", "@sum", "'=1", "''+1", "\tx", "'quoted'", "'", "a=1"])
def test_no_text_of_a_csv_is_a_formula_and_none_is_lost(tmp_path: Path, text: str) -> None:
    path = tmp_path / "bank.csv"
    kept = entry(id=EntryId("7"), answer=text, criteria=(text,))
    write_table(path, [kept])
    _, cells = reader(path.read_text(encoding="utf-8-sig").splitlines())
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert read(path) == [kept]


_ODD = [
    "=1",
    "-",
    "'=",
    "007",
    "1e5",
    "TRUE",
    "_x000D_",
    "é值😀",
    " two  spaces ",
    "line\nbreak",
    '"',
    "[",
    "",
]


_SAMPLES = (full_entry(), entry(), entry(), entry())


def varied_entry(number: int, draw: Random) -> Entry:
    """Every field is empty in some entries and holds something in others, texts what tables stumble over."""
    values: dict[str, Any] = {}
    for field in fields(Entry):
        value = getattr(draw.choice(_SAMPLES), field.name)
        values[field.name] = draw.choice(_ODD) + draw.choice(_ODD) if type(value) is str else value
    own = {"id": EntryId(str(number)), "question": f"Question {number}? {values['question']}"}
    return Entry(**{**values, **own, "language": draw.choice(["en", "de", "pt-BR"])})


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_bank_of_ten_thousand_entries_survives_each_format(tmp_path: Path, suffix: str) -> None:
    draw = Random(1)
    made = [varied_entry(number, draw) for number in range(10_000)]
    with Bank.create(tmp_path / "one.db") as one, Bank.create(tmp_path / "other.db") as other:
        one.put_all(made)
        path = tmp_path / f"bank{suffix}"
        write_table(path, one.entries())
        import_entries(other, read_table(path).found)
        assert other.entries() == one.entries() == made


def test_columns_are_known_in_any_case_and_spacing(tmp_path: Path) -> None:
    path = csv(tmp_path, "ID,QUESTION,Response,Review by,Other Phrasings,Colour\n1,Q?,A.,2027-03-31,P?,red\n")
    table = read_table(path)
    (one,) = [found.entry for found in table.found]
    assert (one.id, one.answer, one.review_by, one.phrasings) == ("1", "A.", date(2027, 3, 31), ("P?",))
    assert table.unknown_columns == ("Colour",)


def test_a_fields_own_name_comes_before_other_names_for_it(tmp_path: Path) -> None:
    table = read_table(csv(tmp_path, "question,response,answer\nQ?,second,first\n"))
    assert table.found[0].entry.answer == "first"
    assert table.unknown_columns == ("response",)


def test_the_level_is_the_callers_else_the_rows_own_else_draft(tmp_path: Path) -> None:
    path = csv(tmp_path, "question,answer,level\nA?,a,Golden\nB?,b,\n")
    assert [one.level for one in read(path)] == [Level.GOLDEN, Level.DRAFT]
    assert [one.level for one in read(path, Level.APPROVED)] == [Level.APPROVED, Level.APPROVED]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_the_encodings_of_spreadsheets_are_read(tmp_path: Path, encoding: str) -> None:
    path = csv(tmp_path, "question,answer\nVerschlüsselt?,“Ja” – größtenteils\n", encoding)
    assert read(path) == [Entry(EntryId(""), "Verschlüsselt?", answer="“Ja” – größtenteils")]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(tmp_path: Path, delimiter: str) -> None:
    text = f'question{delimiter}answer\r\n"One, two; three?"{delimiter}"a ""b""\r\nc"\r\n'
    assert read(csv(tmp_path, text))[0].question == "One, two; three?"
    assert read(csv(tmp_path, text))[0].answer == 'a "b"\r\nc'


def test_excels_own_line_for_the_delimiter_is_obeyed(tmp_path: Path) -> None:
    path = csv(tmp_path, "sep=|\r\nquestion|answer\r\nQ?|A.\r\n|B.\r\n")
    assert read(path)[0].answer == "A."
    assert read_table(path).skipped[0].where == "table.csv, line 4"


def test_long_answers_are_read(tmp_path: Path) -> None:
    assert len(read(csv(tmp_path, f"question,answer\nQ?,{'x' * 200_000}\n"))[0].answer) == 200_000


def test_a_row_that_is_no_entry_is_skipped_with_line_and_reason(tmp_path: Path) -> None:
    path = csv(
        tmp_path,
        'question,answer,choice,level,review_by,other_answers\n"Q\n?",fine,,,,\n,no question,,,,\n'
        "Q?,,perhaps,,,\nQ?,,,silver,,\nQ?,,,,31/03/27,\nQ?,,,,2027-02-30,\nQ?,,,,,Owner: Ada\n,,,,,\n",
    )
    table = read_table(path)
    assert len(table.found) == 1
    assert [(one.where, one.why) for one in table.skipped] == [
        ("table.csv, line 4", "It has no question."),
        ("table.csv, line 5", "The choice “perhaps” is not one of yes, no, partial and n/a."),
        ("table.csv, line 6", "The level “silver” is not one of golden, approved, draft and retired."),
        ("table.csv, line 7", "The review by “31/03/27” is not a date like 2026-03-31."),
        ("table.csv, line 8", "The review by “2027-02-30” is not a date like 2026-03-31."),
        (
            "table.csv, line 9",
            'The other answers “Owner: Ada” is not a list like [{"label": "Owner", "value": "Shared"}].',
        ),
    ]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Yes", ChoiceCode.YES),
        ("N/A", ChoiceCode.NA),
        ("not applicable", ChoiceCode.NA),
        ("y", ChoiceCode.YES),
        ("FALSE", ChoiceCode.NO),
        ("Partially", ChoiceCode.PARTIAL),
        (" ", None),
    ],
)
def test_choices_are_understood(tmp_path: Path, written: str, meant: ChoiceCode | None) -> None:
    assert read(csv(tmp_path, f"question,choice\nQ?,{written}\n"))[0].choice is meant


def test_lists_may_be_written_by_hand(tmp_path: Path) -> None:
    path = csv(tmp_path, 'question,answer,criteria,phrasings\nQ?,A.,"CC6.1; CC6.7,A1.1","One?\n[Two?\n"\n')
    (one,) = read(path)
    assert one.criteria == ("CC6.1", "CC6.7", "A1.1")
    assert one.phrasings == ("One?", "[Two?")


def test_cells_of_a_spreadsheet_are_read_as_they_are_shown(tmp_path: Path) -> None:
    path = xlsx(tmp_path, ["id", "question", "answer", "review_by"])
    book = openpyxl.load_workbook(path)
    sheet = book.active
    for row, (value, shown) in enumerate([(7, "000"), (1.1, "0.00"), (12, "General"), (2.5, "General")], 2):
        sheet.cell(row, 1, value).number_format = shown
        sheet.cell(row, 2, "Q?")
        sheet.cell(row, 3, 99.5 if row == 2 else True)
        sheet.cell(row, 4, datetime(2027, 3, 31))
    book.save(path)
    found = read(path)
    assert [one.id for one in found] == ["007", "1.10", "12", "2.5"]
    assert [one.answer for one in found[:2]] == ["99.5", "TRUE"]
    assert found[0].review_by == date(2027, 3, 31)


def test_a_title_above_the_headings_and_further_sheets_are_no_hindrance(tmp_path: Path) -> None:
    path = xlsx(
        tmp_path, ["Our answers"], [], ["Question", "Answer"], ["Q?", "A."], [], [None, "no question"]
    )
    book = openpyxl.load_workbook(path)
    book.create_sheet("Read me").append(["Nothing here"])
    book.create_sheet("More").append(["answer", "question"])
    book["More"].append(["B.", "P?"])
    book.save(path)
    table = read_table(path)
    assert [(f.where, f.entry.question, f.entry.answer) for f in table.found] == [
        ("table.xlsx, sheet Sheet, row 4", "Q?", "A."),
        ("table.xlsx, sheet More, row 2", "P?", "B."),
    ]
    assert [one.where for one in table.skipped] == ["table.xlsx, sheet Sheet, row 6"]


def test_json_may_hold_real_lists_and_other_kinds_of_values(tmp_path: Path) -> None:
    path = tmp_path / "table.json"
    one = {"id": 7, "question": "Q?", "choice": True, "criteria": ["CC6.1"], "phrasings": "P?", "notes": None}
    path.write_text(json.dumps({"entries": [one | {"other_answers": [{"label": "L", "value": "V"}]}, {}]}))
    table = read_table(path)
    (found,) = table.found
    assert (found.entry.id, found.entry.choice, found.entry.notes) == ("7", ChoiceCode.YES, "")
    assert (found.entry.criteria, found.entry.phrasings) == (("CC6.1",), ("P?",))
    assert found.entry.other_answers == (LabelledAnswer("L", "V"),)
    assert [one.where for one in table.skipped] == ["table.json, entry 2"]


@pytest.mark.parametrize("text", ["", "{", "3", '["Q?"]', '{"questions": []}', "[" * 100_000])
def test_json_that_is_no_list_of_entries_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(TableUnreadable, match=r"table\.json cannot be read"):
        read_table(csv(tmp_path, text, name="table.json"))


def test_files_that_are_no_tables_are_refused(tmp_path: Path) -> None:
    with pytest.raises(TableMissing):
        read_table(tmp_path / "missing.csv")
    with pytest.raises(UnknownTableKind):
        read_table(csv(tmp_path, "", name="table.pdf"))
    with pytest.raises(TableUnreadable, match="holds no text"):
        read_table(csv(tmp_path, "a\0\0\0\0b\x81", "latin-1"))
    with pytest.raises(TableUnreadable, match="line 2"):
        read_table(csv(tmp_path, 'question,answer\nQ?,"never ends'))
    with pytest.raises(TableUnreadable, match=r"no \.xlsx workbook"):
        read_table(csv(tmp_path, "question", name="table.xlsx"))
    with pytest.raises(TableUnreadable):
        read_table(_folder(tmp_path))


def test_a_table_without_question_and_answer_is_refused_with_its_headings(tmp_path: Path) -> None:
    for path in (csv(tmp_path, "Frage,Antwort\n"), xlsx(tmp_path, ["Frage", "Antwort"])):
        with pytest.raises(NoTableColumns, match="“Frage”, “Antwort”"):
            read_table(path)
    with pytest.raises(NoTableColumns, match="none"):
        read_table(csv(tmp_path, ""))


def test_a_damaged_workbook_is_refused(tmp_path: Path) -> None:
    path = xlsx(tmp_path, ["question", "answer"], ["Q?", "A."])
    with zipfile.ZipFile(path) as whole:
        parts = {name: whole.read(name) for name in whole.namelist()}
    with zipfile.ZipFile(path, "w") as broken:
        for name, part in parts.items():
            broken.writestr(name, part[: len(part) // 2] if "sheet1" in name else part)
    with pytest.raises(TableUnreadable, match="damaged workbook"):
        read_table(path)


def test_a_questionnaire_is_no_table(tmp_path: Path) -> None:
    assert not is_table(xlsx(tmp_path, ["No", "Question", "Answer"]))
    assert not is_table(xlsx(tmp_path, [None, "Vendor questionnaire"]))
    assert is_table(xlsx(tmp_path, ["Question", "Answer", "Level"]))
    assert is_table(csv(tmp_path, "anything"))
    write_table(tmp_path / "bank.xlsx", [])
    assert is_table(tmp_path / "bank.xlsx")


def test_a_text_beyond_a_cell_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    long = entry(id=EntryId("7"), answer="x" * 32_768)
    path = tmp_path / "bank.xlsx"
    path.write_text("what was there")
    with pytest.raises(TextTooLong, match=r"The answer of the entry 7 .* Export to \.csv or \.json"):
        write_table(path, [long])
    assert path.read_text() == "what was there"
    assert [p.name for p in tmp_path.iterdir()] == ["bank.xlsx"]
    write_table(tmp_path / "bank.csv", [long])
    assert read(tmp_path / "bank.csv") == [long]


def test_what_cannot_be_written_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnknownTableKind):
        write_table(tmp_path / "bank.doc", [])
    with pytest.raises(TableUnwritable):
        write_table(tmp_path / "missing" / "bank.csv", [])
    with pytest.raises(TableUnwritable):
        write_table(_folder(tmp_path), [])


def test_a_table_is_for_its_owner_alone(tmp_path: Path) -> None:
    write_table(tmp_path / "bank.csv", [full_entry()])
    assert stat.S_IMODE((tmp_path / "bank.csv").stat().st_mode) & 0o077 == 0


def _folder(tmp_path: Path) -> Path:
    folder = tmp_path / "folder.csv"
    folder.mkdir(exist_ok=True)
    return folder
