"""Care of the bank by matcher and catalogues: coverage with the entries behind it, gaps, near duplicates."""

from __future__ import annotations

from pathlib import Path

from prefill.bank import Bank
from prefill.criteria import Catalogue, Criterion, Group
from prefill.domain.entries import EntryId, Level
from prefill.domain.progress import finish
from prefill.jobs.hygiene import coverage, gaps, near_duplicates
from tests.fixtures.entries import entry

CATALOGUE = Catalogue(
    "mine",
    "Mine",
    "ours",
    (Group("A", "First"), Group("B", "Second")),
    (Criterion("A1", "A", "t", "w"), Criterion("A2", "A", "t", "w"), Criterion("B1", "B", "t", "w")),
)


def test_every_criterion_has_the_entries_behind_it_and_drafts_leave_a_gap() -> None:
    covered = coverage(
        [
            entry(id=EntryId("g"), criteria=("A1", "A1", "B1"), level=Level.GOLDEN),
            entry(id=EntryId("d"), criteria=("A1", "A2"), level=Level.DRAFT),
            entry(id=EntryId("r"), criteria=("A2",), level=Level.RETIRED),
        ],
        CATALOGUE,
    )
    assert [group.group.code for group in covered] == ["A", "B"]
    first, second = covered[0].criteria
    assert first.by_level[Level.GOLDEN] == ("g",)
    assert (first.entries, first.is_gap) == (("g", "d"), False)
    assert (second.entries, second.is_gap) == (("d",), True)
    assert [one.code for one in gaps(covered)] == ["A2"]


def test_near_duplicates_share_a_wording_or_the_matchers_word_but_never_contradict(tmp_path: Path) -> None:
    path = tmp_path / "answers.db"
    with Bank.create(path) as bank:
        for name, question, answer in (
            ("a", "Do you encrypt customer data at rest?", "Yes."),
            ("b", "do you ENCRYPT customer data at rest?", "yes."),
            ("c", "Do you encrypt the customers' data at rest?", "Yes."),
            ("d", "Do you encrypt customer data in transit?", "Yes."),
            ("e", "Are visitors signed in at the gate?", "Yes."),
            ("f", "Are visitors signed in at the gate?", "No."),
        ):
            bank.add(entry(question, id=EntryId(name), answer=answer))
    found = finish(near_duplicates(path, likeness=0.5))
    assert found[0].entries == ("a", "b")
    assert {"c"} <= {id for one in found for id in one.entries}
    assert not {"d", "e", "f"} & {id for one in found for id in one.entries}
