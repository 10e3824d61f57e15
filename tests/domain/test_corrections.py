"""What was said of one sheet holds for those of its shape, and the latest word holds."""

from __future__ import annotations

from prefill.domain.corrections import (
    NOTHING_SAID,
    UNCORRECTED,
    Corrections,
    Fingerprint,
    KeptCorrection,
    SheetCorrection,
)
from prefill.domain.questions import ChoiceCode

SHAPE, OTHER = Fingerprint("shape"), Fingerprint("other")
IN_E = SheetCorrection(answers=("E",))
IN_F = SheetCorrection(answers=("F",))
ASKS_NOTHING = SheetCorrection(asks=False, question="B")


def said(*kept: tuple[str, SheetCorrection], shape: Fingerprint = SHAPE) -> Corrections:
    corrections = NOTHING_SAID
    for sheet, correction in kept:
        corrections = corrections.with_sheet(KeptCorrection(shape, sheet, correction))
    return corrections


def test_a_sheet_of_the_same_shape_is_read_alike_whatever_its_name() -> None:
    assert said(("Form", IN_E)).of_sheet(SHAPE, "Form 2027") == IN_E
    assert said(("Form", IN_E)).of_sheet(OTHER, "Form") is None


def test_a_sheets_own_correction_goes_before_its_neighbours() -> None:
    corrections = said(("One", IN_E), ("Two", IN_F))
    assert corrections.of_sheet(SHAPE, "One") == IN_E
    assert corrections.of_sheet(SHAPE, "Three") == IN_F


def test_the_latest_word_holds() -> None:
    assert said(("Form", IN_E), ("Form", IN_F)).of_sheet(SHAPE, "Form") == IN_F


def test_that_one_sheet_asks_nothing_says_nothing_of_its_neighbours() -> None:
    corrections = said(("One", ASKS_NOTHING))
    assert corrections.of_sheet(SHAPE, "Two", {"One", "Two"}) == SheetCorrection(question="B")
    assert corrections.of_sheet(SHAPE, "Two", {"Two"}) == ASKS_NOTHING


def test_a_sheet_without_text_has_no_shape_to_be_remembered_by() -> None:
    assert said(("Form", IN_E), shape=Fingerprint("")).of_sheet(Fingerprint(""), "Empty") is None


def test_taking_everything_back_leaves_the_matter_to_detection() -> None:
    assert said(("Form", UNCORRECTED)).of_sheet(SHAPE, "Form") is None
    assert said(("Form", IN_E)).without(SHAPE) == NOTHING_SAID


def test_a_list_is_known_again_in_any_order_and_case() -> None:
    corrections = NOTHING_SAID.with_meaning(("Live", "Off"), "Live", ChoiceCode.YES)
    corrections = corrections.with_meaning(("off", "LIVE"), "Off", ChoiceCode.NO)
    assert corrections.meanings_of((" Live ", "Off")) == {"Live": ChoiceCode.YES, "Off": ChoiceCode.NO}
    assert corrections.meanings_of(("Live", "Off", "N/A")) == {}
    assert len(corrections.lists) == 1


def test_of_two_sets_the_later_goes_before_the_earlier() -> None:
    ours = said(("Form", IN_E)).with_meaning(("A", "B"), "A", ChoiceCode.YES)
    theirs = said(("Form", IN_F)).with_meaning(("A", "B"), "A", ChoiceCode.NO)
    joined = ours.joined(theirs)
    assert joined.of_sheet(SHAPE, "Form") == IN_F
    assert joined.meanings_of(("A", "B")) == {"A": ChoiceCode.NO}
    assert NOTHING_SAID.joined(ours) == ours


def test_what_two_windows_said_at_once_is_all_kept() -> None:
    start = said(("One", IN_E)).with_meaning(("Live", "Off"), "Live", ChoiceCode.YES)
    elsewhere = start.joined(said(("Two", IN_F), shape=OTHER)).with_meaning(("A", "B"), "A", ChoiceCode.NO)
    here = start.without(SHAPE).joined(said(("Three", IN_E), shape=OTHER))
    moved = here.moved(start, elsewhere)
    assert [kept.sheet for kept in moved.sheets] == ["Two", "Three"]
    assert moved.meanings_of(("A", "B")) == {"A": ChoiceCode.NO}
    assert moved.meanings_of(("Live", "Off")) == {"Live": ChoiceCode.YES}


def test_the_later_of_two_windows_has_the_last_word_on_one_sheet() -> None:
    start, elsewhere, here = said(("One", IN_E)), said(("One", IN_F)), said(("One", ASKS_NOTHING))
    assert here.moved(start, elsewhere) == here
    assert start.moved(start, elsewhere) == elsewhere


def test_meanings_that_were_taken_back_are_gone() -> None:
    start = NOTHING_SAID.with_meaning(("Live", "Off"), "Live", ChoiceCode.YES)
    assert NOTHING_SAID.moved(start, start) == NOTHING_SAID
