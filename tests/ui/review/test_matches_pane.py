"""The matches say how sure they are, why, and what to beware of."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from prefill.domain.responses import State
from prefill.jobs.job import Job
from prefill.ui.review.match_card import MatchCard
from prefill.ui.review.matches_pane import MatchesPane
from prefill.ui.review.session import ReviewSession
from prefill.ui.theme import Appearance, Theme
from tests.ui.conftest import key


@pytest.fixture
def pane(qtbot: QtBot, session: ReviewSession, theme: Theme) -> MatchesPane:
    pane = MatchesPane(session, theme)
    list(pane.building())
    qtbot.addWidget(pane)
    pane.resize(320, 600)
    pane.show()
    return pane


def cards(pane: MatchesPane) -> list[MatchCard]:
    return [card for card in pane.findChildren(MatchCard) if card.isVisible()]


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def go_to(qtbot: QtBot, pane: MatchesPane, session: ReviewSession, row: int) -> None:
    """Go to a question and wait until its matches are shown: the list does not wait for them."""
    session.go_to(key(row))
    qtbot.waitUntil(lambda: not pane.is_behind)


def test_each_match_shows_confidence_level_question_and_answer(pane: MatchesPane) -> None:
    first, second = cards(pane)
    assert words(first) == [
        "1",
        "100%",
        "Approved",
        "In use",
        "Do you encrypt backups?",
        "Yes",
        "With AES-256.",
        "No review on record.",
    ]
    assert words(second)[:3] == ["2", "20%", "Approved"]
    assert "In use" not in words(second)


def test_a_caution_is_told_and_keeps_the_match_from_being_prefilled(
    qtbot: QtBot, pane: MatchesPane, session: ReviewSession
) -> None:
    go_to(qtbot, pane, session, 4)
    assert "The number differs." in words(cards(pane)[0])
    assert words(pane)[0] == "Not prefilled: The number differs."


def test_a_question_without_a_match_says_what_to_do(
    qtbot: QtBot, pane: MatchesPane, session: ReviewSession
) -> None:
    go_to(qtbot, pane, session, 6)
    assert cards(pane) == []
    assert words(pane)[0].startswith("The answer bank has nothing like this question.")


def test_a_match_is_taken_with_its_button_or_a_double_click(
    qtbot: QtBot, pane: MatchesPane, job: Job
) -> None:
    (use,) = (b for b in cards(pane)[1].findChildren(QPushButton) if b.text() == "Use")
    qtbot.mouseClick(use, Qt.MouseButton.LeftButton)
    assert job.response(key(2)).values["C2"] == "No"
    qtbot.waitUntil(lambda: "In use" in words(cards(pane)[1]))
    qtbot.mouseDClick(cards(pane)[0], Qt.MouseButton.LeftButton)
    assert job.response(key(2)).state is State.ACCEPTED
    assert job.response(key(2)).values["C2"] == "Yes"


def test_words_that_differ_are_marked_in_the_colours_of_the_theme(
    qtbot: QtBot, pane: MatchesPane, session: ReviewSession, theme: Theme
) -> None:
    go_to(qtbot, pane, session, 5)  # Is access reviewed?
    theme.set_appearance(Appearance.DARK)
    question = next(text for text in words(cards(pane)[0]) if "<span" in text)
    assert theme.tones.warn in question
    assert "backups" in question
    theme.set_appearance(Appearance.LIGHT)


def test_the_cards_have_their_height_at_once(qtbot: QtBot, pane: MatchesPane, session: ReviewSession) -> None:
    go_to(qtbot, pane, session, 3)
    for label in cards(pane)[0].findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width())
