"""How the window looks: colours for light, dark and high contrast, the palette, the style sheet, icons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from string import Template

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

from prefill.resources import find

_ICON_SIZES = (16, 20)
_LARGE_ICON_SIZES = (24, 48)


class Appearance(StrEnum):
    """What the user asked for; ``SYSTEM`` follows the desktop as it changes."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class Tones:
    """The colours of one appearance, as ``#rrggbb``. Text on its own background has a contrast over 4.5.

    ``outline`` is drawn around what is chosen, where its ground alone would not show it; ``disabled`` is the
    text of what cannot be used.
    """

    window: str
    surface: str
    raised: str
    line: str
    track: str
    control_line: str
    text: str
    muted: str
    accent: str
    accent_strong: str
    on_accent: str
    accent_soft: str
    outline: str
    disabled: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str


LIGHT = Tones(
    window="#f5f6f8",
    surface="#ffffff",
    raised="#fafbfc",
    line="#e1e4ea",
    track="#e1e4ea",
    control_line="#c3c8d2",
    text="#1b2130",
    muted="#596275",
    accent="#2f56cf",
    accent_strong="#2546ad",
    on_accent="#ffffff",
    accent_soft="#e6ecfc",
    outline="#e6ecfc",
    disabled="#596275",
    good="#176b41",
    good_soft="#e2f3e9",
    warn="#8a5100",
    warn_soft="#fdf0d8",
    bad="#b3261e",
    bad_soft="#fce8e6",
)
DARK = Tones(
    window="#16181d",
    surface="#1d2026",
    raised="#242830",
    line="#30353f",
    track="#30353f",
    control_line="#4a515f",
    text="#e7e9ee",
    muted="#a0a8b8",
    accent="#93aeff",
    accent_strong="#b3c6ff",
    on_accent="#10141d",
    accent_soft="#27324f",
    outline="#27324f",
    disabled="#a0a8b8",
    good="#79d2a0",
    good_soft="#1d3529",
    warn="#f2b95c",
    warn_soft="#3b2f1a",
    bad="#ff9d94",
    bad_soft="#43211f",
)


class Theme(QObject):
    """Dresses the application and keeps it dressed when the system changes between light and dark."""

    changed = Signal()

    def __init__(self, app: QApplication, appearance: Appearance = Appearance.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._hints = app.styleHints()
        self._accessibility = self._hints.accessibility()
        self._system_palette = QPalette(app.palette())
        self._sheet = Template(find("themes/window.qss").read_text(encoding="utf-8"))
        self._icons: dict[tuple[str, str, bool], QIcon] = {}
        self._colors: dict[str, QColor] = {}
        self._appearance = appearance
        self._tones = LIGHT
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        self._accessibility.contrastPreferenceChanged.connect(self._on_system_changed)
        app.screenAdded.connect(self._on_system_changed)
        self.set_appearance(appearance)

    @property
    def tones(self) -> Tones:
        return self._tones

    @property
    def appearance(self) -> Appearance:
        return self._appearance

    @property
    def _is_high_contrast(self) -> bool:
        return self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast

    def color(self, name: str) -> QColor:
        """The colour of a tone by its name in ``Tones``, such as ``"muted"``; paints ask for it often."""
        if name not in self._colors:
            self._colors[name] = QColor(str(getattr(self._tones, name)))
        return QColor(self._colors[name])

    def set_appearance(self, appearance: Appearance) -> None:
        self._appearance = appearance
        if appearance is Appearance.SYSTEM:
            self._hints.unsetColorScheme()
        else:
            is_dark = appearance is Appearance.DARK
            self._hints.setColorScheme(Qt.ColorScheme.Dark if is_dark else Qt.ColorScheme.Light)
        self._dress()

    def icon(self, name: str, tone: str = "text", *, is_large: bool = False) -> QIcon:
        """The icon ``resources/icons/<name>.svg`` in a tone; an empty icon where there is no such file."""
        key = (name, tone, is_large)
        if key not in self._icons:
            ratios = {screen.devicePixelRatio() for screen in self._app.screens()}
            sizes = _LARGE_ICON_SIZES if is_large else _ICON_SIZES
            pixels = sorted({round(size * ratio) for size in sizes for ratio in ratios})
            self._icons[key] = _drawn_icon(name, pixels, self.color(tone), self.color("muted"))
        return self._icons[key]

    def keep_icon(self, target: QAction | QAbstractButton, name: str, tone: str = "text") -> None:
        """Give an action or a button an icon, and give it again whenever the colours change."""
        _IconKeeper(self, target, name, tone)

    def _on_system_changed(self) -> None:
        if self._is_high_contrast:  # in the system's colours of now, which ours have taken the place of
            self._app.setPalette(QPalette())
            self._system_palette = QPalette(self._app.palette())
        self._dress()

    def _dress(self) -> None:
        self._tones = self._chosen_tones()
        self._icons.clear()
        self._colors.clear()
        self._app.setPalette(_palette(self._tones))
        self._app.setStyleSheet(self._sheet.substitute(asdict(self._tones), **_marks(self._tones)))
        self.changed.emit()

    def _chosen_tones(self) -> Tones:
        if self._is_high_contrast:
            return _high_contrast(self._system_palette)
        if self._appearance is Appearance.SYSTEM:
            return DARK if self._hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
        return DARK if self._appearance is Appearance.DARK else LIGHT


class _IconKeeper(QObject):
    """Lives with its target, so that a theme never holds on to a window that has gone."""

    def __init__(self, theme: Theme, target: QAction | QAbstractButton, name: str, tone: str) -> None:
        super().__init__(target)
        self._theme, self._target, self._name, self._tone = theme, target, name, tone
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        self._target.setIcon(self._theme.icon(self._name, self._tone))


def _marks(tones: Tones) -> dict[str, str]:
    """Where the style sheet finds its small drawings, which can't take on a tone, and the tick that shows."""
    is_light = QColor(tones.on_accent).lightness() > 127
    return {"marks": find("themes").as_posix(), "check": "light" if is_light else "dark"}


def _drawn_icon(name: str, pixels: Sequence[int], color: QColor, disabled: QColor) -> QIcon:
    """An icon in these sizes, and no others: most of them are there before the first paint."""
    try:
        drawing = find(f"icons/{name}.svg").read_bytes()
    except FileNotFoundError:
        return QIcon()
    icon = QIcon()
    renderer = QSvgRenderer(QByteArray(drawing))
    for size in pixels:
        shape = QPixmap(size, size)
        shape.fill(Qt.GlobalColor.transparent)
        painter = QPainter(shape)
        renderer.render(painter, QRectF(shape.rect()))
        painter.end()
        icon.addPixmap(_tinted(shape, color))
        icon.addPixmap(_tinted(shape, disabled, opacity=0.5), QIcon.Mode.Disabled)
    return icon


def _tinted(shape: QPixmap, color: QColor, opacity: float = 1.0) -> QPixmap:
    ink = QColor(color)
    ink.setAlphaF(opacity)
    tinted = QPixmap(shape)
    painter = QPainter(tinted)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(tinted.rect(), ink)
    painter.end()
    return tinted


def _palette(tones: Tones) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(QColor(tones.window))
    for target, tone in (
        (role.Window, tones.window),
        (role.WindowText, tones.text),
        (role.Base, tones.surface),
        (role.AlternateBase, tones.raised),
        (role.Text, tones.text),
        (role.Button, tones.surface),
        (role.ButtonText, tones.text),
        (role.ToolTipBase, tones.raised),
        (role.ToolTipText, tones.text),
        (role.PlaceholderText, tones.muted),
        (role.Highlight, tones.accent),
        (role.HighlightedText, tones.on_accent),
        (role.Accent, tones.accent),
        (role.Link, tones.accent),
        (role.LinkVisited, tones.accent),
    ):
        palette.setColor(target, QColor(tone))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(tones.disabled))
    return palette


def _high_contrast(palette: QPalette) -> Tones:
    """The system's own few colours, and nothing between them."""
    text = palette.color(QPalette.ColorRole.WindowText).name()
    window = palette.color(QPalette.ColorRole.Window).name()
    base = palette.color(QPalette.ColorRole.Base).name()
    highlight = palette.color(QPalette.ColorRole.Highlight).name()
    on_highlight = palette.color(QPalette.ColorRole.HighlightedText).name()
    return Tones(
        window=window,
        surface=base,
        raised=base,
        line=text,
        track=window,
        control_line=text,
        text=text,
        muted=text,
        accent=highlight,
        accent_strong=highlight,
        on_accent=on_highlight,
        accent_soft=window,
        outline=text,
        disabled=palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText).name(),
        good=text,
        good_soft=window,
        warn=text,
        warn_soft=window,
        bad=text,
        bad_soft=window,
    )
