"""A sign for another row is told as that row's number, follows its question, and never names another row."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from prefill.domain.questions import QuestionKey
from prefill.domain.references import GONE, redirected, rows_named, sign_of, signs_in, spelled

ROW = QuestionKey("Security", 14)
SHEETS = st.text(
    st.characters(exclude_characters="⟦⟧\n:\\/?*[]", exclude_categories=("Cs", "Cc")), min_size=1
)
KEYS = st.builds(QuestionKey, SHEETS, st.integers(1, 1_048_576), st.integers(0, 16_384))


def test_a_row_is_told_by_its_number_and_on_another_sheet_with_the_sheets_name() -> None:
    text = f"See the answer to row {sign_of(ROW)}."
    assert spelled(text, "Security") == "See the answer to row 14."
    assert spelled(text, "Privacy") == "See the answer to row 14 (Security)."


def test_a_question_in_a_table_beside_another_is_told_by_its_column_too() -> None:
    text = f"See {sign_of(QuestionKey('Security', 14, column=6))}."
    assert spelled(text, "Security") == "See F14."
    assert spelled(text, "Privacy") == "See F14 (Security)."


def test_a_row_follows_its_question() -> None:
    moved = redirected(f"See row {sign_of(ROW)}.", {ROW: QuestionKey("Security", 17)})
    assert spelled(moved, "Security") == "See row 17."


def test_a_row_that_is_gone_names_no_other_one() -> None:
    gone = redirected(f"See row {sign_of(ROW)}.", {})
    assert gone == f"See row {GONE}."
    assert list(rows_named(gone)) == [None]
    assert redirected(gone, {ROW: ROW}) == gone


@given(KEYS, KEYS, st.text(), st.text())
def test_whatever_stands_around_a_sign_stays(
    key: QuestionKey, other: QuestionKey, before: str, after: str
) -> None:
    before, after = before.replace("⟦", ""), after.replace("⟧", "")
    text = f"{before}{sign_of(key)}{after}"
    assert list(rows_named(text)) == [key]
    assert redirected(text, {key: other}) == f"{before}{sign_of(other)}{after}"
    assert [text[start:end] for start, end in signs_in(text)] == [sign_of(key)]


@given(st.one_of(st.text().filter(lambda t: "⟦" not in t), st.integers(), st.none(), st.booleans()))
def test_what_holds_no_sign_is_told_as_it_is(value: str | int | bool | None) -> None:
    assert spelled(value, "Security") == value
    assert redirected(value, {}) == value
