"""The catalogues of frameworks hold every official code, each with words of its own."""

from __future__ import annotations

import pytest

from prefill.criteria import Catalogue, load_catalogues
from prefill.resources import find

COUNTS = {"ccm4": 17, "iso27001": 93, "nistcsf": 106, "soc1": 26, "soc2": 61}
SOC2_SERIES = {
    "CC": (5, 3, 4, 2, 3, 8, 5, 1, 2),
    "A": (3,),
    "C": (2,),
    "PI": (5,),
    "P": (1, 1, 2, 3, 2, 7, 1, 1),
}
ISO_SERIES = {"A.5": 37, "A.6": 8, "A.7": 14, "A.8": 34}


@pytest.fixture(scope="module")
def catalogues() -> dict[str, Catalogue]:
    return {catalogue.framework: catalogue for catalogue in load_catalogues(find("criteria"))}


def codes(catalogue: Catalogue) -> set[str]:
    return {criterion.code for criterion in catalogue.criteria}


def test_each_framework_is_there_and_whole(catalogues: dict[str, Catalogue]) -> None:
    assert {name: len(one.criteria) for name, one in catalogues.items()} == COUNTS


def test_soc2_holds_the_61_official_codes(catalogues: dict[str, Catalogue]) -> None:
    official = {
        f"{letters}{series}.{n}"
        for letters, lasts in SOC2_SERIES.items()
        for series, last in enumerate(lasts, start=1)
        for n in range(1, last + 1)
    }
    assert len(official) == 61
    assert codes(catalogues["soc2"]) == official


def test_soc2_groups_say_to_which_category_they_belong(catalogues: dict[str, Catalogue]) -> None:
    categories = {group.name.split(":")[0] for group in catalogues["soc2"].groups}
    assert categories == {"Security", "Availability", "Confidentiality", "Processing integrity", "Privacy"}


def test_iso27001_holds_the_93_official_numbers(catalogues: dict[str, Catalogue]) -> None:
    official = {f"{series}.{n}" for series, last in ISO_SERIES.items() for n in range(1, last + 1)}
    assert codes(catalogues["iso27001"]) == official


def test_codes_belong_to_the_group_they_begin_with(catalogues: dict[str, Catalogue]) -> None:
    for name in ("soc2", "iso27001", "nistcsf", "soc1"):
        strays = [one.code for one in catalogues[name].criteria if not one.code.startswith(one.group)]
        assert strays == []


@pytest.mark.parametrize("framework", sorted(COUNTS))
def test_no_two_criteria_say_the_same(catalogues: dict[str, Catalogue], framework: str) -> None:
    criteria = catalogues[framework].criteria
    assert len({one.title for one in criteria}) == len(criteria)
    assert len({one.words for one in criteria}) == len(criteria)


def test_soc2_words_are_rich_enough_to_rank_questions_by(catalogues: dict[str, Catalogue]) -> None:
    thin = [one.code for one in catalogues["soc2"].criteria if len(one.words.split()) < 15]
    assert thin == []
