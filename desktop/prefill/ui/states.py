"""What a state, a level and a choice look like: a word, a sign and a tone, never colour alone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from prefill.domain.entries import Level
from prefill.domain.questions import ChoiceCode
from prefill.domain.responses import State


@dataclass(frozen=True)
class Look:
    """A word for the user, the name of an icon, and a tone of the theme with its soft background."""

    word: str
    icon: str
    tone: str
    soft: str


def look_of(state: State) -> Look:
    """How a response's state is shown."""
    tr = QCoreApplication.translate
    return {
        State.EMPTY: Look(tr("State", "Empty"), "state-empty", "muted", "window"),
        State.PREFILLED: Look(tr("State", "Prefilled"), "state-prefilled", "accent", "accent_soft"),
        State.ACCEPTED: Look(tr("State", "Accepted"), "state-accepted", "good", "good_soft"),
        State.EDITED: Look(tr("State", "Edited"), "state-edited", "good", "good_soft"),
        State.FLAGGED: Look(tr("State", "Flagged"), "state-flagged", "warn", "warn_soft"),
        State.SKIPPED: Look(tr("State", "Skipped"), "state-skipped", "muted", "window"),
    }[state]


def level_word(level: Level) -> str:
    tr = QCoreApplication.translate
    return {
        Level.GOLDEN: tr("Level", "Golden"),
        Level.APPROVED: tr("Level", "Approved"),
        Level.DRAFT: tr("Level", "Draft"),
        Level.RETIRED: tr("Level", "Retired"),
    }[level]


def choice_word(choice: ChoiceCode) -> str:
    tr = QCoreApplication.translate
    return {
        ChoiceCode.YES: tr("Choice", "Yes"),
        ChoiceCode.NO: tr("Choice", "No"),
        ChoiceCode.PARTIAL: tr("Choice", "Partially"),
        ChoiceCode.NA: tr("Choice", "Not applicable"),
    }[choice]
