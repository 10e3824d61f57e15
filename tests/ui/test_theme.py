"""Everything can be read, in light and in dark, and nothing is told by colour alone."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QColor, QPalette
from PySide6.QtWidgets import QApplication, QListWidget, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from prefill.domain.responses import State
from prefill.ui.state_bar import StateBar
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


HIGH_CONTRAST = SimpleNamespace(contrastPreference=lambda: Qt.ContrastPreference.HighContrast)


@pytest.fixture
def black_and_white(qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> Iterator[Theme]:
    """A theme on a system that knows no colours at all, and draws what cannot be used in grey."""
    role = QPalette.ColorRole
    palette = QPalette(QColor("black"))
    for target in (role.Window, role.Base, role.HighlightedText):
        palette.setColor(target, QColor("black"))
    for target in (role.WindowText, role.Text, role.Highlight):
        palette.setColor(target, QColor("white"))
    palette.setColor(QPalette.ColorGroup.Disabled, role.WindowText, QColor("grey"))
    monkeypatch.setattr(theme, "_accessibility", HIGH_CONTRAST)
    monkeypatch.setattr(theme, "_system_palette", palette)
    theme.set_appearance(Appearance.SYSTEM)
    yield theme
    monkeypatch.undo()
    theme.set_appearance(Appearance.LIGHT)


def test_without_colours_it_can_be_seen_what_is_chosen_and_what_has_the_focus(
    qtbot: QtBot, black_and_white: Theme
) -> None:
    words = QListWidget()
    qtbot.addWidget(words)
    words.addItems(["same", "same"])
    words.show()
    pictures = set()
    for choose, focus in ((False, False), (True, False), (True, True)):
        words.setCurrentRow(0 if choose else 1)
        if focus:
            words.activateWindow()
            words.setFocus()
            qtbot.waitUntil(words.hasFocus)
        picture = words.viewport().grab(words.visualItemRect(words.item(0))).toImage()
        pictures.add(bytes(picture.constBits()))
    assert len(pictures) == 3


def test_without_colours_each_state_has_its_own_part_of_the_bar(qtbot: QtBot, black_and_white: Theme) -> None:
    pictures = set()
    for state in (State.ACCEPTED, State.FLAGGED, State.PREFILLED, State.EMPTY):
        bar = StateBar(black_and_white)
        qtbot.addWidget(bar)
        bar.resize(100, 8)
        bar.show_counts({state: 1}, 1)
        pictures.add(bytes(bar.grab().toImage().constBits()))
    assert len(pictures) == 4


def test_without_colours_what_cannot_be_used_can_be_read(qtbot: QtBot, black_and_white: Theme) -> None:
    button = QPushButton("Join")
    button.setProperty("kind", "primary")
    button.setEnabled(False)
    qtbot.addWidget(button)
    picture = button.grab().toImage()
    shades = {picture.pixelColor(x, y).lightness() for x in range(button.width()) for y in range(20)}
    assert min(shades) < 20 < 110 < max(shades) < 200


def test_high_contrast_is_taken_from_the_system_as_it_is_then(
    qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = qapp.style().standardPalette()
    assert theme.tones is LIGHT
    monkeypatch.setattr(theme, "_accessibility", HIGH_CONTRAST)
    theme._on_system_changed()
    assert theme.tones.window == system.color(QPalette.ColorRole.Window).name()
    monkeypatch.undo()
    theme.set_appearance(Appearance.LIGHT)


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
