"""Rows that share one merged answer cell never say two things about it."""

from __future__ import annotations

from dataclasses import replace

from prefill.domain.cells import CellValue
from prefill.domain.questions import Question, QuestionKey
from prefill.domain.responses import Response, State
from prefill.jobs.shared_cells import SharedCells
from tests.fixtures.questions import choice_field, question, text_field

SHARED = replace(choice_field(), shared=True)
TWO, THREE, FOUR = (QuestionKey("Form", row) for row in (2, 3, 4))


def said(value: CellValue, state: State = State.EDITED, **more: CellValue) -> Response:
    return Response(state, {"C2": value, **more} if value is not None else more)


def rows(*questions: Question) -> tuple[SharedCells, dict[QuestionKey, Response]]:
    return SharedCells(questions), {one.key: Response() for one in questions}


def test_an_answer_stands_in_all_rows_of_its_cell() -> None:
    cells, now = rows(question(SHARED), question(SHARED, row=3), question(choice_field("C4"), row=4))
    now[THREE] = replace(now[THREE], note="ask Ada")
    spread = cells.spread({TWO: said("Yes")}, now)
    assert spread == {TWO: said("Yes"), THREE: replace(said("Yes"), note="ask Ada")}


def test_clearing_it_clears_it_in_all_rows() -> None:
    cells, _ = rows(question(SHARED), question(SHARED, row=3))
    now = {TWO: said("Yes"), THREE: said("Yes")}
    assert cells.spread({THREE: Response()}, now) == {TWO: Response(), THREE: Response()}


def test_a_row_with_cells_of_its_own_keeps_its_state_and_follows_where_it_had_the_answer() -> None:
    cells, now = rows(question(SHARED), *(question(SHARED, text_field(f"D{n}"), row=n) for n in (3, 4)))
    now[TWO] = now[THREE] = said("Yes")
    now[THREE] = said("Yes", State.ACCEPTED, D3="Own words")
    spread = cells.spread({TWO: said("No")}, now)
    assert spread == {TWO: said("No"), THREE: said("No", State.ACCEPTED, D3="Own words"), FOUR: Response()}


def test_of_two_answers_in_one_act_the_last_holds_for_all() -> None:
    cells, now = rows(question(SHARED), question(SHARED, row=3))
    spread = cells.spread({TWO: said("Yes"), THREE: said("No")}, now)
    assert {response.values["C2"] for response in spread.values()} == {"No"}


def test_what_leaves_the_cell_alone_leaves_the_others_alone() -> None:
    cells, _ = rows(question(SHARED), question(SHARED, row=3))
    now = {TWO: said("Yes"), THREE: said("Yes")}
    flagged = {TWO: said("Yes", State.FLAGGED)}
    assert cells.spread(flagged, now) == flagged
