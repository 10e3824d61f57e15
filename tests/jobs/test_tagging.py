"""Criteria are suggested by a catalogue's words and by entries that carry codes already."""

from __future__ import annotations

import pytest

from prefill.criteria import Catalogue, Criterion, Group, load_catalogues
from prefill.domain.entries import EntryId
from prefill.jobs.tagging import Tagger, UnknownFramework, find_catalogue, suggest_criteria
from prefill.resources import find
from tests.fixtures.entries import entry

CATALOGUE = Catalogue(
    "mine",
    "Mine",
    "ours",
    (Group("A", "All"),),
    (
        Criterion("A1", "A", "Encryption", "Is data encrypted at rest and in transit? Are keys protected?"),
        Criterion("A2", "A", "Backups", "Are backups of data made and is their restoration tested?"),
        Criterion("A3", "A", "Hiring", "Are people screened before they are hired?"),
    ),
)


def test_the_words_of_the_catalogue_find_the_code() -> None:
    suggested = suggest_criteria(["Do you make and test backups?", "Is stored data encrypted?"], CATALOGUE)
    assert [codes[0] for codes in suggested] == ["A2", "A1"]


def test_a_tagged_neighbour_lends_its_code() -> None:
    neighbour = entry("Do llamas guard the gate?", id=EntryId("7"), criteria=("A3", "OTHER 1"))
    (codes,) = Tagger(CATALOGUE, [neighbour]).suggest(["Do llamas guard the main gate?"])
    assert codes[0] == "A3"
    assert "OTHER 1" not in codes


def test_an_empty_question_touches_nothing() -> None:
    assert list(suggest_criteria([""], CATALOGUE)) == [()]


def test_every_catalogue_can_be_asked_and_an_unknown_one_is_refused() -> None:
    catalogues = load_catalogues(find("criteria"))
    known = {catalogue.framework for catalogue in catalogues}
    assert known >= {"soc2", "soc1", "iso27001", "nistcsf", "ccm4"}
    assert find_catalogue(catalogues, "SOC2").framework == "soc2"
    with pytest.raises(UnknownFramework, match="soc1"):
        find_catalogue(catalogues, "cobit")
