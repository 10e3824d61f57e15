"""What a questionnaire asks, by criterion: which parts of a framework, and which of it the bank covers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from prefill.criteria import Catalogue
from prefill.domain.progress import Progress, Task
from prefill.domain.sentences import said
from prefill.jobs.overview import MORE_LIKELY_THAN_NOT
from prefill.jobs.reading import Reading
from prefill.jobs.tagging import suggest_criteria

_SOC_1 = {"TP": "Financial reporting", "ITGC": "Security"}  # in the words of its readers
_SAID: Mapping[str, str] = {
    name: name
    for name in (
        said("Security"),
        said("Availability"),
        said("Confidentiality"),
        said("Processing integrity"),
        said("Privacy"),
        said("Financial reporting"),
    )
}  # other catalogues name their groups themselves


@dataclass(frozen=True)
class Share:
    """A category of criteria, how many questions are about it, and how many of these the bank knows."""

    name: str
    questions: int
    covered: int


@dataclass(frozen=True)
class Asked:
    """A questionnaire by categories of criteria, the largest first; ``total`` counts every question."""

    categories: tuple[Share, ...]
    total: int


def asked(reading: Reading, catalogues: Sequence[Catalogue]) -> Task[Asked]:
    """For each question the category of the criterion that is nearest, among all catalogues.

    A category is what stands before the colon in the name of a group: Security, Privacy. A question is
    covered where its best match is more likely right than not. It may run in any thread.
    """
    catalogue = _joined(catalogues)
    questions = tuple(reading.questions.values())
    yield Progress(0, len(questions), said("Looking at what is asked"))
    counts: Counter[str] = Counter()
    covered: Counter[str] = Counter()
    texts = [question.text for question in questions]
    found = suggest_criteria(texts, catalogue, tuple(reading.entries.values()), top=1)
    for done, (question, codes) in enumerate(zip(questions, found, strict=True), 1):
        group = catalogue.group_of(codes[0]) if codes else None
        if group is not None:
            name = _SOC_1.get(group.code) or group.name.split(":")[0]
            matches = reading.matches[question.key]
            counts[name] += 1
            covered[name] += bool(matches) and matches[0].confidence >= MORE_LIKELY_THAN_NOT
        yield Progress(done, len(questions), said("Looking at what is asked"))
    shares = tuple(Share(_SAID.get(name, name), n, covered[name]) for name, n in counts.most_common())
    return Asked(shares, len(questions))


def _joined(catalogues: Sequence[Catalogue]) -> Catalogue:
    return Catalogue(
        framework="",
        name=", ".join(one.name for one in catalogues),
        source="",
        groups=tuple(group for one in catalogues for group in one.groups),
        criteria=tuple(criterion for one in catalogues for criterion in one.criteria),
    )
