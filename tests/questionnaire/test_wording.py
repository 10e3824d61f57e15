"""A text's own words tell questions, statements, notes and totals apart."""

from __future__ import annotations

import pytest

from prefill.questionnaire import wording


@pytest.mark.parametrize(
    "text",
    [
        "Do you log access?",
        "3.1 Describe your backups.",
        "(a) Is there a policy (in writing)?*",
        "Bitte nennen Sie Ihre Unterauftragnehmer",
        "Décrivez vos sauvegardes.",
        "¿Existe una política?",
        "Descreva as cópias de segurança.",
        "Esiste un inventario dei beni?",
        "Beschrijf uw beleid voor back-ups.",
        "手順はありますか。",
        "ログを保管しているか",
        "是否加密？",
        "정책이 있습니까?",
        "담당자를 지정하였는지 여부",
    ],
)
def test_questions_and_requests_ask(text: str) -> None:
    assert wording.asks(text)


@pytest.mark.parametrize(
    "text", ["Governance", "Backups are tested every year.", "Risk management policy", "安全管理"]
)
def test_titles_and_statements_do_not_ask(text: str) -> None:
    assert not wording.asks(text)


@pytest.mark.parametrize(
    "text",
    [
        "Backups are tested every year.",
        "The supplier shall encrypt data.",
        "Employees sign an agreement before start.",
        "Es muss ein Verzeichnis geführt werden.",
        "Los accesos se revisan cada seis meses.",
        "定期的に見直しを実施している。",
    ],
)
def test_statements_demand(text: str) -> None:
    assert wording.demands(text)


def test_names_demand_nothing() -> None:
    assert not wording.demands("Access control")


@pytest.mark.parametrize(
    "text", ["Note: see above", "© 2031 ACME", "Hint: all sites", "Hinweis: alle Standorte", "※ 任意"]
)
def test_notes_are_noticed(text: str) -> None:
    assert wording.is_note(text)


@pytest.mark.parametrize("text", ["Example", "e.g. yes", "Beispiel", "記入例"])
def test_examples_are_noticed(text: str) -> None:
    assert wording.is_example(text)


@pytest.mark.parametrize("text", ["Total score", "Erreichte Punkte", "Subtotal", "合計"])
def test_totals_are_noticed(text: str) -> None:
    assert wording.is_total(text)


@pytest.mark.parametrize(
    "text", ["Is the total amount of data known?", "Sample size and method are documented?"]
)
def test_a_question_about_a_total_is_none(text: str) -> None:
    assert not wording.is_total(text)


def test_two_questions_in_one_cell_are_told_apart() -> None:
    text = "Do you encrypt backups? If so, which algorithm (e.g. AES) is used? Please attach a policy."
    assert wording.questions_in(text) == (
        "Do you encrypt backups?",
        "If so, which algorithm (e.g. AES) is used?",
    )
    assert wording.questions_in("バックアップを取得していますか？復元を試験していますか？") != ()


@pytest.mark.parametrize("text", ["Do you encrypt backups?", "State the address https://a.example/?x=1&y=?"])
def test_one_question_has_no_parts(text: str) -> None:
    assert wording.questions_in(text) == ()


def test_an_abbreviation_in_capitals_is_no_verb() -> None:
    assert not wording.asks("IS Policies and Organisation")
    assert wording.asks("IS ACCESS TO PRODUCTION LIMITED")
