"""Catalogues of criteria: what a file may hold, and that the shipped ones are whole."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from prefill.criteria import CatalogueBroken, load_catalogues, natural_order

SHIPPED = Path(__file__).parents[2] / "resources" / "criteria"
SOC2 = {
    *(
        f"CC{group}.{n}"
        for group, last in enumerate((5, 3, 4, 2, 3, 8, 5, 1, 2), 1)
        for n in range(1, last + 1)
    ),
    *(f"A1.{n}" for n in (1, 2, 3)),
    *(f"C1.{n}" for n in (1, 2)),
    *(f"PI1.{n}" for n in range(1, 6)),
    *(f"P{group}.{n}" for group, last in enumerate((1, 1, 2, 3, 2, 7, 1, 1), 1) for n in range(1, last + 1)),
}


def catalogue(**changes: Any) -> dict[str, Any]:
    codes = ("X1.10", "X1.2", "X2.1")
    whole = {
        "framework": "x",
        "name": "Framework X",
        "source": "made up",
        "groups": [{"code": "X1", "name": "First"}, {"code": "X2", "name": "Second"}],
        "criteria": [{"code": c, "group": c[:2], "title": f"About {c}", "words": "It asks."} for c in codes],
    }
    return whole | changes


def write(folder: Path, document: Any, name: str = "x.json") -> Path:
    path = folder / name
    path.write_text(document if isinstance(document, str) else json.dumps(document), encoding="utf-8")
    return path


def test_a_dropped_in_file_is_a_catalogue(tmp_path: Path) -> None:
    write(tmp_path, catalogue())
    (found,) = load_catalogues(tmp_path)
    assert (found.framework, found.name) == ("x", "Framework X")
    assert found.criterion("X1.2").title == "About X1.2"
    assert found.group_of("X2.1").name == "Second"
    assert [one.code for one in found.in_group("X1")] == ["X1.2", "X1.10"]


def test_codes_are_in_natural_order(tmp_path: Path) -> None:
    write(tmp_path, catalogue())
    (found,) = load_catalogues(tmp_path)
    assert [one.code for one in found.criteria] == ["X1.2", "X1.10", "X2.1"]
    assert sorted(["A.5.10", "CC1.10", "A.5.9", "CC1.2", "1"], key=natural_order) == [
        "1",
        "A.5.9",
        "A.5.10",
        "CC1.2",
        "CC1.10",
    ]


def test_an_unknown_code_has_neither_criterion_nor_group(tmp_path: Path) -> None:
    write(tmp_path, catalogue())
    (found,) = load_catalogues(tmp_path)
    assert found.criterion("X9") is None
    assert found.group_of("X9") is None


def test_a_folder_without_catalogues_gives_none(tmp_path: Path) -> None:
    assert load_catalogues(tmp_path) == ()
    assert load_catalogues(tmp_path / "missing") == ()


BROKEN = {
    "no JSON": ("{", "no valid JSON"),
    "no object": ([], "“groups” is not a list"),
    "no criteria": (catalogue(criteria=[]), "“criteria” is not a list that holds something"),
    "no title": (catalogue(criteria=[{"code": "X1.1", "group": "X1"}]), "the “title” of X1.1 is missing"),
    "no name": (catalogue(name=3), "the “name” is missing or is no text"),
    "text for an object": (catalogue(groups=["X1"]), "the “code” is missing"),
    "a group that is not there": (
        catalogue(groups=[{"code": "X1", "name": "First"}]),
        "X2.1 belongs to the group X2",
    ),
    "a code twice": (catalogue(criteria=catalogue()["criteria"] * 2), "the code X1.10 stands in it twice"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_named_with_its_fault(tmp_path: Path, name: str) -> None:
    document, fault = BROKEN[name]
    path = write(tmp_path, document)
    with pytest.raises(CatalogueBroken) as refusal:
        load_catalogues(tmp_path)
    assert str(path) in str(refusal.value)
    assert fault in str(refusal.value)


def test_two_files_of_one_framework_are_refused(tmp_path: Path) -> None:
    write(tmp_path, catalogue())
    write(tmp_path, catalogue(), "y.json")
    with pytest.raises(CatalogueBroken, match=r"y\.json.*another file has the framework “x”"):
        load_catalogues(tmp_path)


def test_the_shipped_soc_2_catalogue_holds_all_61_criteria() -> None:
    soc2 = next(one for one in load_catalogues(SHIPPED) if one.framework == "soc2")
    assert len(SOC2) == 61
    assert {one.code for one in soc2.criteria} == SOC2
    assert all(soc2.group_of(one.code) for one in soc2.criteria)


def test_every_shipped_catalogue_loads_and_describes_each_criterion_in_words() -> None:
    for one in load_catalogues(SHIPPED):
        assert all(len(criterion.words) > len(criterion.code) for criterion in one.criteria)
