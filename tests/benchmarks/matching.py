"""How fast the matcher is, and how well its confidence holds: run ``python -m tests.benchmarks.matching``.

Prints the time for 1,000 new questions against banks of 10,000 and 50,000 entries with their vectors cached,
and the same work by two plain ways: rapidfuzz over every entry, and BM25 alone. Then the figures that the
shipped model reached on families left out when it was fitted.
"""

from __future__ import annotations

import json
import random
import resource
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

import bm25s
import numpy as np
from rapidfuzz import fuzz, process

from prefill.domain.entries import EntryId, Phrasing
from prefill.domain.matches import JUDGED, Query
from prefill.matching.available import available_encoders
from prefill.matching.encoders import Encoder, Vectors
from prefill.matching.matcher import Matcher
from prefill.matching.model import MODEL_FILE
from prefill.resources import find

QUESTIONS = 1_000
_START = [
    "Is",
    "Are",
    "Do you keep",
    "Do you test",
    "Who approves",
    "How often do you review",
    "Describe",
    "Can customers see",
]
_WHAT = [
    "backups",
    "access rights",
    "firewall rules",
    "encryption keys",
    "audit logs",
    "incident reports",
    "vendor contracts",
    "source code",
    "security patches",
    "visitor records",
    "laptops",
    "network diagrams",
    "customer records",
    "risk registers",
    "training records",
    "recovery plans",
    "privileged accounts",
    "mobile devices",
    "test results",
    "data flows",
    "retention schedules",
    "badges",
]
_WHERE = [
    "in the cloud",
    "on site",
    "at the data centre",
    "for contractors",
    "for new staff",
    "before a release",
    "after an incident",
    "for third parties",
    "on every system",
    "for administrators",
    "during migration",
    "at termination",
    "for remote workers",
    "in development",
    "in every region",
    "under the agreement",
]
_HOW = [
    "every year",
    "each quarter",
    "by an independent party",
    "with two approvals",
    "automatically",
    "on request",
    "within the policy",
    "by the security team",
    "as the law requires",
    "with documented evidence",
    "by default",
    "without exception",
]


def questions(count: int, seed: int) -> list[str]:
    """Invented questions, no two alike."""
    draw = random.Random(seed)
    made: dict[str, None] = {}
    while len(made) < count:
        first, second = draw.sample(_WHAT, 2)
        words = (draw.choice(_START), first, "and", second, draw.choice(_WHERE), draw.choice(_HOW))
        made[f"{' '.join(words)} ({draw.randrange(9000)})?"] = None
    return list(made)


class Memory:
    """A cache of vectors, as the bank is one."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], bytes] = {}

    def get(self, model: str, hashes: Sequence[str]) -> Mapping[str, bytes]:
        return {key: self._kept[model, key] for key in hashes if (model, key) in self._kept}

    def put(self, model: str, vectors: Mapping[str, bytes]) -> None:
        self._kept |= {(model, key): row for key, row in vectors.items()}


class Random:
    """Stands in for the entries' vectors: making 50,000 real ones is not what is measured."""

    def __init__(self, real: Encoder, entries: set[str]) -> None:
        self._real = real
        self.name, self.size, self.is_english = real.name, real.size, real.is_english
        self._entries = {text.lower() for text in entries} | entries

    def encode(self, texts: Sequence[str]) -> Vectors:
        if texts[0] not in self._entries:
            return self._real.encode(texts)
        vectors = np.random.default_rng(1).random(size=(len(texts), self.size), dtype=np.float32) - 0.5
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


@contextmanager
def timed(label: str, sink: dict[str, float]) -> Iterator[None]:
    started, worked = time.perf_counter(), time.process_time()
    yield
    sink[label] = time.perf_counter() - started
    print(f"  {label:52} {sink[label]:7.2f} s  {time.process_time() - worked:7.2f} s of processor")


def measure(entries: int) -> None:
    print(f"\n{QUESTIONS:,} questions against {entries:,} entries")
    texts, asked = questions(entries, 1), questions(QUESTIONS, 2)
    phrasings = [Phrasing(EntryId(f"e{at:05}"), text) for at, text in enumerate(texts)]
    queries = [Query(text) for text in asked]
    encoders = {use: Random(encoder, set(texts)) for use, encoder in available_encoders().items()}
    cache, kept, took = Memory(), Memory(), {}
    with timed("index made", took):
        matcher = Matcher(phrasings, cache, questions=kept, encoders=encoders)
    matcher.warm()
    list(matcher.suggest([Query("Is this the first question?")]))
    with timed("new questions", took):
        found = list(matcher.suggest(queries, close=JUDGED))
    with timed("the same again, their vectors cached", took):
        again = list(matcher.suggest(queries, close=JUDGED))
    assert found == again
    with timed("one entry added, one question asked", took):
        matcher.add([Phrasing(EntryId("new"), "Is there a plan for moving the office?")])
        assert (
            next(iter(matcher.suggest([Query("Is there a plan for moving the office?")])))[0].entry == "new"
        )
    print(f"  {'peak memory':52} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:7.0f} MB")
    for label, plain in (
        ("rapidfuzz process.extract, token_set_ratio", by_rapidfuzz),
        ("bm25s alone", by_bm25),
    ):
        with timed(label, took):
            plain(texts, asked)
        print(f"  {'':52} {took[label] / took['new questions']:7.2f} times ours")


def by_rapidfuzz(texts: Sequence[str], asked: Sequence[str]) -> None:
    for text in asked:
        process.extract(text, texts, scorer=fuzz.token_set_ratio, limit=5)


def by_bm25(texts: Sequence[str], asked: Sequence[str]) -> None:
    index = bm25s.BM25()
    index.index(bm25s.tokenize(list(texts), show_progress=False), show_progress=False)
    index.retrieve(bm25s.tokenize(list(asked), show_progress=False), k=5, show_progress=False)


def reliability() -> None:
    """What was measured when the model was fitted, each family by weights that had not seen it."""
    data = json.loads(find(MODEL_FILE).read_text(encoding="utf-8"))
    for name, model in data["models"].items():
        print(f"\n{name}: families held out")
        for set_name, reached in model["held_out"]["sets"].items():
            print(f"  {set_name:40} first {reached['first']:.3f}   in five {reached['in five']:.3f}")
        if "threshold" in model:
            print(
                "  threshold {confidence}, {prefilled} prefilled, right {right}".format(**model["threshold"])
            )
        for words, table in (("that may be prefilled", "reliability"), ("held by a caution", "held")):
            print(f"  of answers {words}:\n  confidence from   answers   claimed   right")
            for row in model["held_out"][table]:
                print(f"  {row['from']:15.2f} {row['answers']:9} {row['claimed']:9.3f} {row['right']:7.3f}")


def main(parts: Sequence[Callable[[], None]]) -> None:
    for part in parts:
        part()


if __name__ == "__main__":
    sizes = [int(size) for size in sys.argv[1:]] or [10_000, 50_000]
    main([*(lambda size=size: measure(size) for size in sizes), reliability])
