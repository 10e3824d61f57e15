"""What a state, a level and a choice look like: a word, a sign and a tone, never colour alone."""

from __future__ import annotations

from dataclasses import dataclass

from prefill.domain.entries import Level
from prefill.domain.questions import ChoiceCode
from prefill.domain.responses import State
from prefill.ui.language import tr
from prefill.ui.translated import translated


@dataclass(frozen=True)
class Look:
    """A word for the user, the name of an icon, and a tone of the theme with its soft background."""

    word: str
    icon: str
    tone: str
    soft: str


def look_of(state: State) -> Look:
    """How a response's state is shown."""
    return {
        State.EMPTY: Look(tr("Empty"), "state-empty", "muted", "window"),
        State.PREFILLED: Look(tr("Prefilled"), "state-prefilled", "accent", "accent_soft"),
        State.ACCEPTED: Look(tr("Accepted"), "state-accepted", "good", "good_soft"),
        State.EDITED: Look(tr("Edited"), "state-edited", "good", "good_soft"),
        State.FLAGGED: Look(tr("Flagged"), "state-flagged", "warn", "warn_soft"),
        State.SKIPPED: Look(tr("Skipped"), "state-skipped", "muted", "window"),
    }[state]


def level_word(level: Level) -> str:
    return {
        Level.GOLDEN: tr("Golden"),
        Level.APPROVED: tr("Approved"),
        Level.DRAFT: tr("Draft"),
        Level.RETIRED: tr("Retired"),
    }[level]


def choice_word(choice: ChoiceCode) -> str:
    return translated(choice.word)
