"""The language of a question is told only where that is safe."""

from __future__ import annotations

import pytest

from prefill.matching.languages import language_of

SAID = [
    ("en", "Do you use a firewall?"),
    ("en", "Is there a plan for the recovery of the service?"),
    ("de", "Werden die Daten Ihrer Kunden verschlüsselt und gesichert?"),
    ("fr", "Les données de vos clients sont-elles chiffrées sur le serveur ?"),
    ("es", "¿Están cifrados los datos de sus clientes en el servidor?"),
    ("pt", "Os dados dos seus clientes são cifrados no servidor?"),
    ("it", "I dati dei vostri clienti sono cifrati e conservati nel paese?"),
    ("nl", "Worden de gegevens van uw klanten versleuteld door het bedrijf?"),
    ("ja", "顧客のデータは暗号化されていますか。"),
    ("zh", "客户数据是否加密？"),
    ("ko", "고객 데이터는 암호화되어 있습니까?"),
    ("ru", "Шифруются ли данные клиентов?"),
]


@pytest.mark.parametrize(("language", "text"), SAID)
def test_a_whole_question_shows_its_language(language: str, text: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text", ["", "TLS 1.2", "Vendor name", "SOC 2 Type II", "42", "Data Center (Frankfurt am Main)"]
)
def test_short_texts_are_left_open(text: str) -> None:
    assert language_of(text) is None


def test_a_foreign_name_in_an_english_question_does_not_mislead() -> None:
    assert language_of("Is Banco de la Nación a customer of the company?") == "en"
