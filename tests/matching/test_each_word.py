"""In other languages than English every word counts: nobody taught us which may be said otherwise."""

from __future__ import annotations

import pytest

from prefill.matching.cautions import Cautions
from prefill.matching.lexicon import Lexicon, load_lexicon
from prefill.matching.wording import Analyser
from prefill.resources import find


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon(find("matching/lexicon.json"))


def sentences(lexicon: Lexicon, question: str, entry: str, language: str) -> list[str]:
    analyser = Analyser(lexicon)
    asked, known = analyser.wording(question, language), analyser.wording(entry, language)
    return [caution.sentence for caution in Cautions(lexicon).between(asked, known, language)]


DIFFERENT = [
    (
        "de",
        "Werden nicht alle Datenträger bei der Rückgabe gelöscht?",
        "Werden alle Datenträger bei der Rückgabe gelöscht?",
    ),
    ("de", "Werden die Protokolle extern ausgewertet?", "Werden die Protokolle intern ausgewertet?"),
    ("de", "Haftet der Auftragnehmer für Schäden?", "Haftet der Auftraggeber für Schäden?"),
    ("de", "Sind Notebooks der Mitarbeiter erfasst?", "Sind Server der Mitarbeiter erfasst?"),
    (
        "de",
        "Prüft der Kunde die Berichte des Dienstleisters?",
        "Prüft der Dienstleister die Berichte des Kunden?",
    ),
    (
        "de",
        "Gibt es einen Notfallplan, der in jedem Jahr geübt wird?",
        "Gibt es einen Notfallplan?",
    ),
    (
        "fr",
        "Les postes de vos salariés sont-ils surveillés ?",
        "Les postes de vos clients sont-ils surveillés ?",
    ),
    ("es", "¿Se cifran los datos de los clientes?", "¿Se borran los datos de los clientes?"),
    ("nl", "Worden de logbestanden door u bewaard?", "Worden de logbestanden niet door u bewaard?"),
]


@pytest.mark.parametrize(("language", "question", "entry"), DIFFERENT)
def test_one_word_that_differs_is_told(lexicon: Lexicon, language: str, question: str, entry: str) -> None:
    assert len(sentences(lexicon, question, entry, language)) == 1
    assert len(sentences(lexicon, entry, question, language)) == 1


@pytest.mark.parametrize(
    ("language", "question", "entry"),
    [
        ("de", "Gibt es eine Richtlinie für Passwörter?", "Existiert eine Richtlinie für Passwörter?"),
        ("de", "Ist ein Verzeichnis der Anlagen vorhanden?", "Haben Sie ein Verzeichnis der Anlagen?"),
        ("de", "Sichern Sie die Daten Ihrer Kunden täglich?", "Sichern Sie die Daten der Kunden täglich?"),
        ("de", "Wird Ihr System durch ein IDS überwacht?", "Wird ihr System durch das IDS überwacht?"),
        ("fr", "Avez-vous une politique des accès ?", "Disposez-vous d’une politique des accès ?"),
        ("es", "¿Existe un plan de continuidad para la sede?", "¿Tiene un plan de continuidad para la sede?"),
    ],
)
def test_articles_endings_and_ways_to_ask_for_something_do_not_count(
    lexicon: Lexicon, language: str, question: str, entry: str
) -> None:
    assert sentences(lexicon, question, entry, language) == []


def test_the_words_are_named(lexicon: Lexicon) -> None:
    (sentence,) = sentences(lexicon, *DIFFERENT[1][1:], "de")
    assert sentence == "Another word: the question says “extern”, the entry “intern”."
