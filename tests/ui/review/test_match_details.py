"""Why a match was proposed is a click away, in words, in bars and in the entry's own history."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from prefill.ui.review.match_card import MatchCard
from prefill.ui.review.match_details import MatchDetails, marked, review_words, use_words
from prefill.ui.review.score_bars import ScoreBars, score_name
from prefill.ui.theme import Theme
from tests.fixtures.questions import entry, match

TODAY = date(2026, 11, 23)
SCORES = {"words": 0.5, "meaning": 0.75}


@pytest.fixture
def card(qtbot: QtBot, theme: Theme) -> Iterator[MatchCard]:
    window = QWidget()
    card = MatchCard(0, theme, window)
    window.show()
    yield card
    delete(window)


def show(card: MatchCard, asked: str = "Do you encrypt all backups?", **of_entry: object) -> None:
    found = replace(match(), scores=SCORES, reasons=("Both speak of: backups.",))
    card.show_match(found, entry(**of_entry), asked, TODAY, is_taken=False)


def unfold(qtbot: QtBot, card: MatchCard) -> MatchDetails:
    (why,) = (b for b in card.findChildren(QPushButton) if b.text() == "Why")
    qtbot.mouseClick(why, Qt.MouseButton.LeftButton)
    return card.findChildren(MatchDetails)[0]


def says(widget: QWidget) -> str:
    texts = []
    for text in widget.findChildren(QLabel):
        if text.isVisibleTo(widget):
            document = QTextDocument()
            document.setHtml(text.text())
            texts.append(document.toPlainText())
    return " ".join(texts)


def test_reasons_and_age_are_in_sight_and_the_rest_is_there_for_who_asks_why(
    qtbot: QtBot, card: MatchCard
) -> None:
    show(card, reviewed_on=date(2026, 3, 1))
    assert "Both speak of: backups. Reviewed on 1 Mar 2026." in says(card)
    assert "Asked here" not in says(card)
    assert "Asked here: Do you encrypt all backups?" in says(unfold(qtbot, card))


def test_what_was_unfolded_stays_so_at_the_next_question(qtbot: QtBot, card: MatchCard) -> None:
    show(card)
    details = unfold(qtbot, card)
    with qtbot.assertNotEmitted(card.unfolded):  # else the pane would begin again, without end
        show(card, asked="Do you encrypt backups?")
    assert details.isVisibleTo(card)
    assert "Asked here" not in says(details)


def test_sub_scores_are_bars_with_names_that_a_screen_reader_reads(qtbot: QtBot, card: MatchCard) -> None:
    show(card)
    bars = unfold(qtbot, card).findChildren(ScoreBars)[0]
    assert bars.accessibleDescription() == "Words in common 50%, Meaning 75%"
    bars.resize(bars.sizeHint())
    assert not bars.grab().isNull()
    assert score_name("section") == "Heading found"
    assert score_name("unheard of") == "Unheard of"


def test_without_sub_scores_there_are_no_bars(qtbot: QtBot, card: MatchCard) -> None:
    card.show_match(match(), entry(), "Do you?", TODAY, is_taken=False)
    assert unfold(qtbot, card).findChildren(ScoreBars)[0].isHidden()


def test_words_on_one_side_only_are_underlined_and_coloured() -> None:
    assert marked("encrypt <all> backups", "encrypt backups", "#8a5100") == (
        'encrypt <span style="color:#8a5100; text-decoration:underline">&lt;all&gt;</span> backups'
    )


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        ({}, "No review on record."),
        ({"reviewed_on": date(2026, 3, 1)}, "Reviewed on 1 Mar 2026."),
        ({"review_by": date(2026, 12, 1)}, "Review due 1 Dec 2026."),
        (
            {"reviewed_on": date(2026, 3, 1), "review_every": 6},
            "Reviewed on 1 Mar 2026, review overdue since 1 Sep 2026.",
        ),
    ],
)
def test_reviews_are_told(dates: dict[str, object], words: str) -> None:
    assert review_words(entry(**dates), TODAY) == words


@pytest.mark.parametrize(
    ("uses", "words"),
    [
        ({}, "Not used in a filled copy yet."),
        ({"times_used": 1}, "Used once."),
        ({"times_used": 14, "last_used": date(2026, 11, 2)}, "Used 14 times, last on 2 Nov 2026."),
    ],
)
def test_uses_are_told(uses: dict[str, object], words: str) -> None:
    assert use_words(entry(**uses)) == words
