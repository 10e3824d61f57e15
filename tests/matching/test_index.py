"""The index: what is compared, what competes, and that rows come and go without a trace."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prefill.domain.entries import EntryId, Phrasing
from prefill.domain.matches import Query
from prefill.matching.bags import Bags
from prefill.matching.candidates import Postings, best_rows
from prefill.matching.encoders import ENGLISH, MULTILINGUAL, Vectors
from prefill.matching.index import Index
from prefill.matching.lexicon import load_lexicon
from prefill.matching.matcher import Matcher
from prefill.matching.model import default_threshold, lead, load_models
from prefill.matching.quantities import in_one_form
from prefill.matching.reasons import differences, reasons
from prefill.matching.wording import Analyser
from prefill.resources import find


class Kept:
    """A cache that counts what it is given."""

    def __init__(self) -> None:
        self.rows: dict[tuple[str, str], bytes] = {}

    def get(self, model: str, hashes: Sequence[str]) -> Mapping[str, bytes]:
        return {key: self.rows[model, key] for key in hashes if (model, key) in self.rows}

    def put(self, model: str, vectors: Mapping[str, bytes]) -> None:
        self.rows |= {(model, key): row for key, row in vectors.items()}


class Topics:
    """Stands in for a sentence model: a text points where its topic does, whatever the language."""

    size = 3
    topics = ({"encrypt", "verschlüsselt"}, {"backup", "sicherung"}, {"train", "geschult"})

    def __init__(self, name: str, *, is_english: bool) -> None:
        self.name, self.is_english = name, is_english
        self.asked: list[str] = []

    def encode(self, texts: Sequence[str]) -> Vectors:
        self.asked += texts
        hits = [
            [float(any(word in text.lower() for word in topic)) for topic in self.topics] for text in texts
        ]
        vectors = np.array(hits, dtype=np.float32) + np.float32(0.01)
        lengths: Vectors = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
        return lengths


BANK = [
    Phrasing(EntryId("encryption"), "Do you encrypt the data of your customers?"),
    Phrasing(EntryId("backups"), "Is there a backup of all systems?"),
    Phrasing(EntryId("training"), "Do you train all of your staff?"),
]


@pytest.fixture
def encoders() -> dict[str, Topics]:
    return {ENGLISH: Topics("e", is_english=True), MULTILINGUAL: Topics("m", is_english=False)}


@pytest.fixture
def analyser() -> Analyser:
    return Analyser(load_lexicon(find("matching/lexicon.json")))


def test_a_question_in_another_language_finds_its_entry_and_is_held_back(encoders: dict[str, Topics]) -> None:
    (matches,) = Matcher(BANK, encoders=encoders).suggest(
        [Query("Werden die Daten der Kunden verschlüsselt?")]
    )
    assert matches[0].entry == "encryption"
    assert [caution.name for caution in matches[0].cautions] == ["language"]


def test_an_entry_in_the_language_of_the_question_has_no_caution(encoders: dict[str, Topics]) -> None:
    german = Phrasing(EntryId("german"), "Werden die Daten der Kunden verschlüsselt und gesichert?", "de")
    asked = [Query("Werden die Daten Ihrer Kunden verschlüsselt und gesichert?")]
    (matches,) = Matcher([*BANK, german], encoders=encoders).suggest(asked)
    assert (matches[0].entry, matches[0].cautions) == ("german", ())


def test_english_questions_never_wake_the_multilingual_model(encoders: dict[str, Topics]) -> None:
    list(Matcher(BANK, encoders=encoders).suggest([Query("Is the data of the customers encrypted?")]))
    assert encoders[MULTILINGUAL].asked == []


def test_a_warm_cache_changes_nothing_and_saves_the_work(encoders: dict[str, Topics]) -> None:
    cache, asked = Kept(), [Query("Is customer data encrypted?"), Query("Who takes the backups?")]
    cold = list(Matcher(BANK, cache, questions=cache, encoders=encoders).suggest(asked))
    encoders[ENGLISH].asked.clear()
    assert list(Matcher(BANK, cache, questions=cache, encoders=encoders).suggest(asked)) == cold
    assert encoders[ENGLISH].asked == []


def test_questions_never_reach_the_cache_of_the_bank(encoders: dict[str, Topics]) -> None:
    bank, questions = Kept(), Kept()
    list(Matcher(BANK, bank, questions=questions, encoders=encoders).suggest([Query("Is it encrypted?")]))
    assert len(bank.rows) == len(BANK)
    assert len(questions.rows) == 1


class OfOneThread(Kept):
    """A cache that, like a database, belongs to the thread that made it."""

    def __init__(self) -> None:
        super().__init__()
        self.owner = threading.get_ident()

    def get(self, model: str, hashes: Sequence[str]) -> Mapping[str, bytes]:
        assert threading.get_ident() == self.owner
        return super().get(model, hashes)

    def put(self, model: str, vectors: Mapping[str, bytes]) -> None:
        assert threading.get_ident() == self.owner
        super().put(model, vectors)


def test_many_questions_are_answered_as_each_alone_and_leave_no_thread(encoders: dict[str, Topics]) -> None:
    topics = ("backups", "staff", "encryption", "Sicherungen der Daten und")
    asked = [Query(f"Is there a policy for {topics[at % 4]} of kind {at}?") for at in range(150)]
    matcher = Matcher(BANK, OfOneThread(), questions=OfOneThread(), encoders=encoders)
    begun = matcher.suggest(asked)
    first = next(begun)
    del begun
    assert [first, *matcher.suggest(asked[1:])] == [next(matcher.suggest([one])) for one in asked]
    assert not [one for one in threading.enumerate() if one.name.startswith("ThreadPoolExecutor")]


def test_the_acronym_is_the_same_question() -> None:
    bank = [Phrasing(EntryId("mfa"), "Is multi-factor authentication (MFA) used?")]
    (matches,) = Matcher(bank, encoders={}).suggest([Query("Is MFA used?")])
    assert matches[0].confidence == 1.0


def test_a_lone_near_entry_is_not_taken_for_the_answer() -> None:
    bank = [Phrasing(EntryId("staffed"), "Is the data center staffed?")]
    (matches,) = Matcher(bank).suggest([Query("Is the data center certified?")])
    assert matches[0].confidence < default_threshold()


def test_an_index_that_lost_an_entry_is_like_one_that_never_had_it(analyser: Analyser) -> None:
    extra = Phrasing(EntryId("extra"), "Is there a backup of the backup?")
    with_loss, without = Index(analyser, [], None), Index(analyser, [], None)
    query = analyser.wording("Is there a backup plan?")
    with_loss.add([*BANK, extra])
    with_loss.sub_scores(query, with_loss.candidates(query, None), None)
    with_loss.remove(EntryId("extra"))
    without.add(BANK)
    rows = without.candidates(query, None)
    assert with_loss.candidates(query, None).tolist() == rows.tolist()
    lost, never = (index.sub_scores(query, rows, None) for index in (with_loss, without))
    assert all((lost[name] == never[name]).all() for name in never)


def test_phrasings_of_one_entry_and_the_same_stems_do_not_compete(analyser: Analyser) -> None:
    index = Index(analyser, [], None)
    index.add([Phrasing(EntryId("a"), "Is data encrypted?"), Phrasing(EntryId("a"), "Do you cipher data?")])
    index.add([Phrasing(EntryId("b"), "Are data encrypted?"), Phrasing(EntryId("c"), "Is data deleted?")])
    assert index.rivals(np.arange(4))[0].tolist() == [False, False, False, True]


def test_rare_terms_weigh_more_than_common_ones() -> None:
    bags = Bags()
    for terms in ([1, 2], [1, 3], [1, 4]):
        bags.add(np.array(terms, dtype=np.int32))
    cosines, covered = bags.compare(np.array([1, 2], dtype=np.int32), np.array([0, 1]))
    assert cosines[0] == pytest.approx(1)
    assert cosines[1] < 0.5 > covered[1]


def test_bm25_prefers_the_rarer_term_and_forgets_removed_rows() -> None:
    postings = Postings()
    rows = [np.array(terms, dtype=np.int32) for terms in ([1, 2], [1, 3], [1, 2])]
    for row in rows:
        postings.add(row)
    query = np.array([1, 3], dtype=np.int32)
    assert best_rows(postings.scores(query), 1).tolist() == [1]
    postings.remove(1, rows[1])
    assert postings.scores(query)[1] == 0


def test_ties_at_the_edge_are_all_candidates() -> None:
    assert best_rows(np.array([0.0, 2.0, 1.0, 1.0]), 2).tolist() == [1, 2, 3]


def test_a_lead_is_over_rivals_only() -> None:
    rivals = np.array([[False, False, True], [False, False, True], [True, True, False]])
    assert lead(np.array([0.9, 0.8, 0.5]), rivals).tolist() == pytest.approx([0.4, 0.3, -0.4])


def test_every_shipped_model_rewards_likeness() -> None:
    for model in load_models().values():
        assert all(weight >= 0 for weight in model.ranking.weights.values())
        assert all(weight >= 0 for weight in model.certainty.weights.values())


def test_reasons_name_the_words_on_either_side(analyser: Analyser) -> None:
    question, entry = analyser.wording("Are tapes encrypted?"), analyser.wording("Are disks encrypted?")
    assert differences(question, entry).only_entry == ("disks",)
    assert reasons(question, entry) == (
        "Both speak of: encrypted.",
        "Only the question speaks of: tapes.",
        "Only the entry speaks of: disks.",
    )


def test_reasons_show_what_was_written_not_its_normal_form(analyser: Analyser) -> None:
    question, entry = analyser.wording("Tested annually?"), analyser.wording("Reviewed every 12 months?")
    assert differences(question, entry).shared == ("annually", "annually")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("tested annually", "tested 365 days"),
        ("tested every 12 months", "tested 365 days"),
        ("at least every three months", "at least 90 days"),
        ("at least quarterly", "at least 90 days"),
        ("twelve characters", "12 character"),
        ("one of the two-factor methods", "one of the two-factor methods"),
    ],
)
def test_time_spans_have_one_form(text: str, plain: str) -> None:
    assert in_one_form(text)[0] == plain


@given(st.text())
def test_any_text_can_be_taken_apart(text: str) -> None:
    wording = Analyser(load_lexicon(find("matching/lexicon.json"))).wording(text)
    assert wording.bag == set(wording.spoken)
    assert len(wording.character_terms) == len(set(wording.character_terms.tolist()))


@given(st.lists(st.text(max_size=40), max_size=6))
def test_the_same_questions_always_get_the_same_matches(texts: list[str]) -> None:
    asked = [Query(text) for text in texts]
    first, second = (list(Matcher(BANK, encoders={}).suggest(asked)) for _ in range(2))
    assert first == second
