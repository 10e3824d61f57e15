"""A question in one of fifteen languages finds its English entry, says so, and is left for a person."""

from __future__ import annotations

import pytest

from prefill.domain.entries import EntryId, Phrasing
from prefill.domain.matches import Match, Query
from prefill.matching.available import available_encoders
from prefill.matching.encoders import MULTILINGUAL
from prefill.matching.matcher import Matcher

BANK = {
    "encryption": "Is the data of your customers encrypted when it is stored?",
    "backup": "How often do you make backups of your systems?",
    "training": "Do all employees receive training in information security?",
    "passwords": "How long must passwords be?",
    "incidents": "How do you inform customers about security incidents?",
    "visitors": "Must visitors to the data centre be accompanied?",
    "suppliers": "Do you assess the security of your suppliers?",
    "insurance": "Does your company have cyber insurance?",
    "patches": "How quickly do you install security updates?",
    "certificate": "Does your company have an ISO 27001 certificate?",
}
ASKED = {
    "Arabic": {
        "encryption": "هل يتم تشفير بيانات عملائكم عند تخزينها؟",
        "training": "هل يتلقى جميع الموظفين تدريباً على أمن المعلومات؟",
    },
    "Chinese, simplified": {
        "encryption": "存储时客户数据是否加密？",
        "training": "所有员工都接受信息安全培训吗？",
    },
    "Chinese, traditional": {
        "backup": "您多久備份一次系統？",
        "insurance": "貴公司有網路保險嗎？",
    },
    "Dutch": {
        "encryption": "Worden de gegevens van uw klanten versleuteld wanneer ze worden opgeslagen?",
        "backup": "Hoe vaak maakt u back-ups van uw systemen?",
    },
    "French": {
        "encryption": "Les données de vos clients sont-elles chiffrées lorsqu'elles sont stockées ?",
        "suppliers": "Évaluez-vous la sécurité de vos fournisseurs et de leurs services ?",
    },
    "German": {
        "encryption": "Werden die Daten Ihrer Kunden verschlüsselt gespeichert?",
        "visitors": "Müssen die Besucher im Rechenzentrum begleitet werden?",
    },
    "Italian": {
        "encryption": "I dati dei vostri clienti sono cifrati quando sono conservati?",
        "training": "Tutti i dipendenti ricevono una formazione sulla sicurezza delle informazioni?",
    },
    "Japanese": {
        "encryption": "お客様のデータは保存時に暗号化されていますか。",
        "passwords": "パスワードは何文字以上でなければなりませんか。",
    },
    "Korean": {
        "encryption": "고객 데이터는 저장될 때 암호화됩니까?",
        "suppliers": "공급업체의 보안을 평가합니까?",
    },
    "Polish": {
        "encryption": "Czy dane klientów są szyfrowane podczas przechowywania?",
        "patches": "Jak szybko są instalowane aktualizacje zabezpieczeń?",
    },
    "Portuguese": {
        "encryption": "Os dados dos seus clientes são criptografados quando armazenados?",
        "incidents": "Como são informados os clientes sobre incidentes de segurança?",
    },
    "Russian": {
        "encryption": "Шифруются ли данные ваших клиентов при хранении?",
        "insurance": "Есть ли у вашей компании киберстрахование?",
    },
    "Spanish": {
        "encryption": "¿Se cifran los datos de sus clientes cuando se almacenan?",
        "suppliers": "¿Se evalúa la seguridad de los proveedores de su empresa?",
    },
    "Thai": {
        "encryption": "ข้อมูลของลูกค้าได้รับการเข้ารหัสเมื่อจัดเก็บหรือไม่",
        "training": "พนักงานทุกคนได้รับการฝึกอบรมด้านความปลอดภัยของข้อมูลหรือไม่",
    },
    "Turkish": {
        "encryption": "Müşterilerin verileri depolanırken şifreleniyor mu ve nasıl?",
        "training": "Tüm çalışanlar bilgi güvenliği için bir eğitim alıyor mu?",
    },
}
CASES = [(language, entry, text) for language, asked in ASKED.items() for entry, text in asked.items()]


@pytest.fixture(scope="module")
def found() -> dict[str, Match]:
    if MULTILINGUAL not in available_encoders():
        pytest.skip("the multilingual sentence model is not installed here")
    matcher = Matcher([Phrasing(EntryId(entry), text) for entry, text in BANK.items()])
    texts = [text for *_, text in CASES]
    return dict(zip(texts, (matches[0] for matches in matcher.suggest(list(map(Query, texts)))), strict=True))


def test_there_are_fifteen_languages() -> None:
    assert len(ASKED) == 15


@pytest.mark.parametrize(("language", "entry", "text"), CASES)
def test_it_finds_its_english_entry_with_a_caution(
    found: dict[str, Match], language: str, entry: str, text: str
) -> None:
    match = found[text]
    assert match.entry == entry
    (caution,) = match.cautions
    assert caution.name == "language"
    assert language.partition(",")[0] in caution.sentence
    assert "English" in caution.sentence
