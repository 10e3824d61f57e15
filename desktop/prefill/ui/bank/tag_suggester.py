"""Finds criteria for the entry that is shown, off the window's thread, once the person rests on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from prefill.domain.entries import Entry, EntryId
from prefill.domain.progress import Progress, Task
from prefill.domain.sentences import said
from prefill.resources import find
from prefill.ui.tasks import BackgroundTask

if TYPE_CHECKING:
    from prefill.bank import Bank
    from prefill.bank.places import BankAt
    from prefill.jobs.desk import Desk
    from prefill.jobs.tagging import KeptVectors, Tagger
    from prefill.matching.vectors import VectorCache

_PAUSE = 500  # milliseconds on an entry before it is worth the work
SUGGESTED = 3
_NEIGHBOURS = 2000  # tagged entries that lend their tags; more cost more than they tell
_FRAMEWORK = "soc2"
_LIKELY = 0.005  # nearly all questions of the official mapping are as near, and six in ten are right
_WORDS = 4


class _Memory:
    """Keeps the tagger from one question to the next, and the vectors from one tagger to the next."""

    def __init__(self, vectors: KeptVectors | None = None) -> None:
        from prefill.jobs.tagging import KeptVectors

        self.tagger: Tagger | None = None
        self.vectors = vectors or KeptVectors()


class _Vectors:
    """The bank's vectors, as long as the bank is open in the thread that opened it, and what was made beside.

    The bank is only read: what is made is kept in memory.
    """

    def __init__(self, cache: VectorCache, made: VectorCache) -> None:
        self._caches = [made, cache]

    def close(self) -> None:
        self._caches.pop()

    def get(self, model: str, hashes: Sequence[str]) -> Mapping[str, bytes]:
        found: dict[str, bytes] = {}
        for cache in self._caches:
            found.update(cache.get(model, [key for key in hashes if key not in found]))
        return found

    def put(self, model: str, vectors: Mapping[str, bytes]) -> None:
        self._caches[0].put(model, vectors)


class TagSuggester(QObject):
    """Answers for the entry that was asked for last; what comes too late is dropped."""

    suggested = Signal(object, object)
    """Carries the id of an entry, and the codes that fit it."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._memory = _Memory()
        self._asked: Entry | None = None
        self._answered: EntryId | None = None
        self._running: BackgroundTask | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._on_rested)

    def ask(self, entry: Entry | None) -> None:
        """Suggest for this entry, if it has no criteria yet; None takes the question back."""
        wants = entry is not None and not entry.criteria and bool(entry.question.strip())
        self._asked = entry if wants else None
        if wants:
            self._pause.start()
        else:
            self._pause.stop()

    def forget(self) -> None:
        """Learn the tags of the entries anew, at the next question: they were changed."""
        self._memory = _Memory(self._memory.vectors)

    def stop(self) -> None:
        """Stop and wait."""
        self._pause.stop()
        if self._running is not None:
            self._running.stop()
            self._running = None

    def _on_rested(self) -> None:
        entry = self._asked
        if entry is None or self._running is not None:
            return
        self._answered = entry.id
        task = suggested_codes(self._desk.bank_path, self._memory, entry.question)
        self._running = BackgroundTask(task, self)
        self._running.done.connect(self._on_done)
        self._running.failed.connect(self._on_failed)
        self._running.start()

    def _on_done(self, codes: tuple[str, ...]) -> None:
        self._running = None
        if self._asked is not None and self._asked.id == self._answered:
            self.suggested.emit(self._answered, codes)
        elif self._asked is not None:
            self._pause.start()

    def _on_failed(self, error: Exception) -> None:
        self._running = None
        raise error


def suggested_codes(bank_path: BankAt, memory: _Memory, question: str) -> Task[tuple[str, ...]]:
    """The codes that fit a question. The first time the model and the bank's tags are taken up."""
    from prefill.bank import Bank

    yield Progress(0, 1, said("Looking for criteria"))
    if memory.tagger is not None:
        return next(iter(memory.tagger.suggest([question], SUGGESTED)))
    with Bank.open(bank_path, read_only=True) as bank:
        vectors = _Vectors(bank.vectors, memory.vectors)
        tagger = _tagger(bank, vectors)
        codes = next(iter(tagger.suggest([question], SUGGESTED)))
        vectors.close()
    memory.tagger = tagger
    return codes


@dataclass(frozen=True)
class Suggested:
    """The codes that fit a question, best first, and whether the best is likely to be right."""

    codes: tuple[str, ...]
    is_likely: bool


def suggested_for_all(bank_path: BankAt, questions: Sequence[str]) -> Task[list[Suggested]]:
    """The codes that fit each of many questions, in their order; it can be stopped between two.

    What is asked in a word or two, such as a name, touches no criterion, whatever its words are near to.
    """
    from prefill.bank import Bank

    yield Progress(0, len(questions), said("Looking for criteria"))
    found: list[Suggested] = []
    with Bank.open(bank_path, read_only=True) as bank:
        tagger = _tagger(bank, bank.vectors)
        for question, scored in zip(questions, tagger.scored(questions, SUGGESTED), strict=True):
            is_asked = len(question.split()) >= _WORDS
            is_likely = is_asked and bool(scored) and scored[0][1] >= _LIKELY
            found.append(Suggested(tuple([code for code, _ in scored]), is_likely))
            yield Progress(len(found), len(questions), said("Looking for criteria"))
    return found


def _tagger(bank: Bank, vectors: VectorCache) -> Tagger:
    from prefill.criteria import load_catalogues
    from prefill.jobs.tagging import Tagger, find_catalogue

    catalogue = find_catalogue(load_catalogues(find("criteria")), _FRAMEWORK)
    tagged = list(islice((entry for entry in bank.entries() if entry.criteria), _NEIGHBOURS))
    return Tagger(catalogue, tagged, vectors)
