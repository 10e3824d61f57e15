"""Answers mean the same in ten languages, and are given back in a list's own words."""

from __future__ import annotations

import pytest

from prefill.domain.cells import CellValue
from prefill.domain.questions import ChoiceCode
from prefill.questionnaire.choices import code_of, word_for

YES, NO, PARTIAL, NA = ChoiceCode.YES, ChoiceCode.NO, ChoiceCode.PARTIAL, ChoiceCode.NA


@pytest.mark.parametrize(
    "text", ["Yes", "yes.", "Y", "TRUE", "Ja", "Oui", "Sí", "Sim", "Sì", "はい", "是", "예"]
)
def test_yes_is_yes_in_ten_languages(text: str) -> None:
    assert code_of(text) is YES


@pytest.mark.parametrize("text", ["No", "n", "Nein", "Non", "Não", "Nee", "いいえ", "否", "아니오", False])
def test_no_is_no_in_ten_languages(text: CellValue) -> None:
    assert code_of(text) is NO


@pytest.mark.parametrize(
    "text",
    [
        "N/A",
        "NA",
        "n.a.",
        "Not Applicable",
        "Not Applicable (N/A)",
        "entbehrlich",
        "Sans objet",
        "No aplica",
        "Não aplicável",
        "Non applicabile",
        "N.v.t.",
        "該当なし",
        "不适用",
        "해당 없음",
        "Out of scope",
    ],
)
def test_not_applicable_is_told_from_no(text: str) -> None:
    assert code_of(text) is NA


@pytest.mark.parametrize(
    "text",
    [
        "Partial",
        "Yes, partially",
        "Teilweise umgesetzt",
        "部分符合",
        "일부",
        "Yes, with exceptions",
        "Met with exceptions",
        "Ja, außer in Asien",
    ],
)
def test_partly_is_neither_yes_nor_no(text: str) -> None:
    assert code_of(text) is PARTIAL


@pytest.mark.parametrize(
    "text",
    [
        "Yes - fully implemented",
        "Compliant",
        "In place",
        "(1) Ja",
        "Yes (see notes)",
        "Yes, without exception",
        "Yes, access is refused to all except administrators",
    ],
)
def test_claims_and_riders_count(text: str) -> None:
    assert code_of(text) is YES


@pytest.mark.parametrize(
    "text", ["Non-compliant", "Not in place", "Nicht erfüllt", "未対応", "No. We do not"]
)
def test_denied_claims_are_a_no(text: str) -> None:
    assert code_of(text) is NO


@pytest.mark.parametrize(
    "text",
    [
        "I don't know",
        "Unknown",
        "Planned",
        "In progress",
        "No - planned",
        "Yes, not yet for all",
        "geplant",
        "Yes/No",
        "Yes / No / N/A",
        "",
        "-",
        "3",
        5,
        2.5,
        None,
        "No exceptions were noted",
        "Shared",
    ],
)
def test_what_is_uncertain_or_no_answer_has_no_code(text: CellValue) -> None:
    assert code_of(text) is None


@pytest.mark.parametrize(
    ("code", "choices", "word"),
    [
        (NA, ("Yes", "No", "NA"), "NA"),
        (NA, ("Yes", "No", "Not Applicable"), "Not Applicable"),
        (YES, ("Yes", "Yes with compensating control", "No"), "Yes"),
        (YES, ("Compliant", "Partially compliant", "Non-compliant"), "Compliant"),
        (NO, ("Oui", "Non"), "Non"),
        (YES, (True, False), True),
    ],
)
def test_a_code_is_written_in_the_lists_own_words(
    code: ChoiceCode, choices: tuple[CellValue, ...], word: CellValue
) -> None:
    assert word_for(code, choices) == word


@pytest.mark.parametrize(
    ("code", "choices"),
    [
        (NA, ("Yes", "No")),
        (NA, ("Yes", "I don't know")),
        (YES, ("Compliant", "Implemented")),
        (YES, (0, 1, 2)),
    ],
)
def test_no_word_is_better_than_a_wrong_one(code: ChoiceCode, choices: tuple[CellValue, ...]) -> None:
    assert word_for(code, choices) is None
