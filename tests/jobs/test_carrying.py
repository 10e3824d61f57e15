"""When the customer sends the file anew, answers stay with their questions and not with row numbers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from prefill.domain.questions import Question, QuestionKey
from prefill.domain.responses import Response, State
from prefill.jobs.carrying import carried
from prefill.jobs.store import Kept
from tests.fixtures.questions import choice_field, question, text_field


def asked(row: int, text: str) -> Question:
    return question(choice_field(f"C{row}"), text_field(f"D{row}"), text=text, row=row)


def kept(row: int, text: str, word: str = "Yes") -> Kept:
    return Kept(QuestionKey("Form", row), text, Response(State.ACCEPTED, {f"C{row}": word}))


def carry(old: list[Kept], *now: Question) -> tuple[tuple[Kept, ...], tuple[Kept, ...]]:
    result = carried(old, {q.key: q for q in now})
    return result.found, result.lost


def test_an_unchanged_file_keeps_every_answer_in_place() -> None:
    old = [kept(2, "One?"), kept(3, "Two?")]
    assert carry(old, asked(2, "One?"), asked(3, "Two?")) == (tuple(old), ())


def test_an_answer_moves_with_its_question_to_another_row() -> None:
    found, lost = carry(
        [kept(2, "One?"), kept(3, "Two?")], asked(2, "New?"), asked(3, "One?"), asked(4, "Two?")
    )
    assert found == (kept(3, "One?"), kept(4, "Two?"))
    assert lost == ()


def test_an_answer_is_never_given_to_another_question() -> None:
    gone = kept(2, "Do you store card data?")
    assert carry([gone], asked(2, "Do you encrypt card data?")) == ((), (replace(gone, is_lost=True),))


def test_a_question_that_stands_twice_elsewhere_is_no_safe_place() -> None:
    old = kept(9, "If yes, describe.")
    assert carry([old], asked(2, "If yes, describe."), asked(4, "If yes, describe.")) == (
        (),
        (replace(old, is_lost=True),),
    )


def test_a_question_that_stands_twice_keeps_its_answer_in_place() -> None:
    old = [kept(2, "If yes, describe.", "Yes"), kept(4, "If yes, describe.", "No")]
    found, lost = carry(old, asked(2, "If yes, describe."), asked(4, "If yes,  describe."))
    assert [one.response for one in found] == [one.response for one in old]
    assert lost == ()


def test_an_answer_moves_with_its_column() -> None:
    now = question(choice_field("E2"), text_field("F2"), text="One?", row=2)
    ours = Response(State.EDITED, {"C2": "No", "D2": "Not yet."}, note="Ask Ana.")
    (found,), _ = carry([Kept(QuestionKey("Form", 2), "One?", ours)], now)
    assert found.response == Response(State.EDITED, {"E2": "No", "F2": "Not yet."}, note="Ask Ana.")


def test_a_decision_that_has_no_place_any_more_is_flagged() -> None:
    now = question(choice_field("E2", choices=("High", "Low")), text="One?", row=2)
    (found,), _ = carry([kept(2, "One?")], now)
    assert found.response == Response(State.FLAGGED, {})


@pytest.mark.parametrize("sign", ["x", "●"])
def test_a_mark_never_moves_to_a_column_that_means_something_else(sign: str) -> None:
    now = question(choice_field("E2", choices=(sign,)), text_field("F2"), text="One?", row=2)
    (found,), _ = carry([kept(2, "One?", sign)], now)
    assert found.response.values == {}


def test_what_was_prefilled_is_given_up_when_its_cells_are() -> None:
    ours = Response(State.PREFILLED, {"C2": "Yes"}, note="Ask Ana.")
    now = question(choice_field("E2"), text="One?", row=2)
    result = carried([Kept(now.key, "One?", ours)], {now.key: now})
    assert result.found[0].response == Response(note="Ask Ana.")
    assert result.displaced == {now.key}
