"""What is said below the window, and numbers and days, are written in the language of the window."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings

from prefill.domain.receipts import Receipt
from prefill.domain.sentences import joined, said
from prefill.jobs.export import NothingToWrite
from prefill.jobs.receipt_page import receipt_page
from prefill.ui.figures import day_words, moment_words, number_words, percent_words
from prefill.ui.language import Language, keep_language, language_in, tr
from prefill.ui.translated import plural, translated

pytestmark = pytest.mark.usefixtures("german")


def test_an_error_from_below_is_shown_in_the_windows_language() -> None:
    error = NothingToWrite(Path("fragen.xlsx"))
    assert str(error) == "No question of fragen.xlsx has an answer yet. Answer at least one, then save."
    assert translated(str(error)).startswith("In fragen.xlsx ist noch keine Frage beantwortet.")


def test_text_that_is_no_sentence_of_ours_stays_as_it_is() -> None:
    assert translated("The sheet is empty.") == "The sheet is empty."


def test_values_are_translated_and_written_as_germans_do() -> None:
    inner = said("The entry was to be reviewed by {day}.", day=date(2026, 5, 3))
    assert translated(inner) == "Der Eintrag war bis 3. Mai 2026 zu prüfen."
    both = joined([inner, said("The sheet is empty."), "x"])
    assert translated(both) == "Der Eintrag war bis 3. Mai 2026 zu prüfen. Das Blatt ist leer. x"


@pytest.mark.parametrize(("n", "words"), [(0, "0 Fragen"), (1, "1 Frage"), (1234, "1.234 Fragen")])
def test_a_number_chooses_its_words(n: int, words: str) -> None:
    assert plural("{n:,} question", "{n:,} questions", n) == words


def test_numbers_and_days_are_written_as_germans_do() -> None:
    assert number_words(1234567) == "1.234.567"
    assert percent_words(0.9675, 1) == "96,8 %"
    assert day_words(date(2026, 5, 3)) == "3. Mai 2026"
    assert moment_words(datetime(2026, 5, 3, 7, 5)) == "3. Mai 2026, 07:05"
    assert QLocale().language() is QLocale.Language.German


def test_qts_own_buttons_speak_german() -> None:
    from PySide6.QtCore import QCoreApplication

    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert tr("Trash") == "Papierkorb"


def test_the_chosen_language_is_remembered(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert language_in(settings) is Language.SYSTEM
    keep_language(settings, Language.GERMAN)
    assert language_in(settings) is Language.GERMAN
    settings.setValue("window/language", "tlh")
    assert language_in(settings) is Language.SYSTEM


def test_the_page_of_a_receipt_speaks_german() -> None:
    receipt = Receipt((), (), 17, "a" * 64, "b" * 64, counts={said("merges"): (2, 2)})
    page = receipt_page(receipt, Path("a.xlsx"), Path("b.xlsx"), datetime(2026, 5, 3, 7, 5), translated)
    assert '<html lang="de">' in page
    assert "Sonst ist nichts verschieden: 17 Teile" in page
    assert "<td>Zellverbünde</td>" in page
    assert "Erstellt am 3. Mai 2026 um 07:05" in page


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the language is no matter of the environment")
@pytest.mark.parametrize(
    ("languages", "word"),
    [
        ("de_AT", "Papierkorb"),
        ("en_GB", "Trash"),
        ("fr_FR", "Trash"),
        ("fr:de", "Papierkorb"),
        ("C", "Trash"),
    ],
)
def test_the_window_speaks_the_first_known_of_the_systems_languages(languages: str, word: str) -> None:
    script = (
        "from PySide6.QtCore import QCoreApplication\n"
        "from prefill.ui.language import Language, speak, tr\n"
        "app = QCoreApplication([])\n"
        "speak(app, Language.SYSTEM)\n"
        "print(tr('Trash'))\n"
    )
    first = languages.split(":")[0]
    named = {"LANG": f"{first}.UTF-8", "LC_ALL": "", "LANGUAGE": languages if ":" in languages else ""}
    told = subprocess.run(
        [sys.executable, "-c", script], env=os.environ | named, capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == word
