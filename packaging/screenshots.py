"""Takes a picture of every view, in light and dark, at 100 % and 200 %, into ``build/screenshots``.

``dev.py screenshots`` starts it. Each ratio is a process of its own, since Qt asks for it once. The best of
them goes into the README.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "build" / "screenshots"
README_PICTURE = ROOT / "desktop" / "screenshots" / "review.png"
RATIOS = (1, 2)


def main() -> None:
    """Take all pictures, or, with a ratio as argument, those of that ratio."""
    if len(sys.argv) > 1:
        take(int(sys.argv[1]))
        return
    shutil.rmtree(PICTURES, ignore_errors=True)
    for ratio in RATIOS:
        surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(ratio)}
        subprocess.run([sys.executable, __file__, str(ratio)], env=surroundings, check=True)
    shutil.copy(PICTURES / "light-200" / "review.png", README_PICTURE)
    print(f"The pictures are in {PICTURES}.")


def take(ratio: int) -> None:
    """The pictures of one ratio, in light and in dark."""
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication
    from tour import Tour

    from prefill.ui.theme import Appearance, Theme

    QLocale.setDefault(QLocale("en_GB"))
    app = QApplication([])
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        folder = PICTURES / f"{appearance.value}-{ratio * 100}"
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory() as home:
            os.environ["HOME"] = os.environ["USERPROFILE"] = home
            theme = Theme(app, appearance)
            tour = Tour(Path(home), theme)
            for name, widget in tour.stops():
                widget.grab().save(str(folder / f"{name}.png"))
            tour.close()


if __name__ == "__main__":
    main()
