"""Everything can be read, in light and in dark, and nothing is told by colour alone."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QApplication, QMenu

from prefill.domain.responses import State
from prefill.ui.states import look_of
from prefill.ui.theme import DARK, LIGHT, Appearance, Theme, Tones
from tests.ui.windows import OpenWindow

LEAST_CONTRAST = 4.5
PAIRS = [
    *product(("text", "muted", "accent", "good", "warn", "bad"), ("window", "surface")),
    ("text", "accent_soft"),
    ("muted", "accent_soft"),
    ("accent", "accent_soft"),
    ("good", "good_soft"),
    ("warn", "warn_soft"),
    ("bad", "bad_soft"),
    ("text", "bad_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_strong"),
]


@pytest.mark.parametrize("tones", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_stands_out_from_its_ground(tones: Tones, text: str, ground: str) -> None:
    assert contrast(getattr(tones, text), getattr(tones, ground)) >= LEAST_CONTRAST


def test_each_state_has_a_word_and_a_sign_of_its_own(theme: Theme) -> None:
    looks = [look_of(state) for state in State]
    assert len({look.word for look in looks}) == len({look.icon for look in looks}) == len(State)
    assert not any(theme.icon(look.icon).isNull() for look in looks)


def test_icons_follow_the_colours(theme: Theme) -> None:
    action = QAction()
    theme.keep_icon(action, "save")
    light = action.icon().pixmap(16, 16).toImage()
    theme.set_appearance(Appearance.DARK)
    assert theme.tones is DARK
    assert action.icon().pixmap(16, 16).toImage() != light
    theme.set_appearance(Appearance.LIGHT)
    assert action.icon().pixmap(16, 16).toImage() == light


def test_icons_are_drawn_in_the_points_of_the_screen(qapp: QApplication, theme: Theme) -> None:
    for size in theme.icon("save").availableSizes():
        drawn = theme.icon("save").pixmap(size, qapp.devicePixelRatio())
        assert drawn.size() == size * qapp.devicePixelRatio()


def test_a_missing_icon_is_an_empty_one(theme: Theme) -> None:
    assert theme.icon("no-such-icon").isNull()


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, contrast ratio."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_an_appearance_is_chosen_in_the_menu(
    open_window: OpenWindow, theme: Theme, app_settings: QSettings
) -> None:
    window = open_window()
    actions = [action for menu in window.findChildren(QMenu) for action in menu.actions()]
    (dark,) = [action for action in actions if action.text() == "Dark"]
    dark.trigger()
    assert theme.appearance is Appearance.DARK
    assert app_settings.value("window/appearance") == Appearance.DARK.value
