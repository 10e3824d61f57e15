"""Sign-off: where the settings ask for it, a second person looks at the answers before they are delivered.

It holds for what would be written at that moment and for nothing else: any change of an answer voids it, and
undoing the change makes it hold again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from unicodedata import normalize

from prefill.domain.errors import PrefillError
from prefill.domain.questions import QuestionKey
from prefill.domain.responses import State
from prefill.domain.sentences import said
from prefill.jobs.export import edits_of, told
from prefill.jobs.job import Job
from prefill.jobs.store import Delivery, JobStore, SignOff

_ASKED_FOR = "sign-off"
_ANSWERED_BY = "answered by"
_UNSEEN = "\u115f\u1160"  # Unicode has these fillers for letters, and they show nothing


class NoSecondName(PrefillError):
    """A sign-off without two names, or by the one who answered."""

    def __init__(self, answered_by: str, signed_by: str) -> None:
        if answered_by and signed_by:
            sentence = said(
                "{signed_by} answered it too. A second person has to sign it off.", signed_by=signed_by
            )
        else:
            sentence = said("Say who answered it and who signs it off.")
        super().__init__(sentence)


class NotSignedOff(PrefillError):
    """A copy is to be delivered that nobody has signed off as it is."""

    def __init__(self, delivery: Delivery) -> None:
        super().__init__(
            said(
                "Nobody has signed off {name} as it was written. Have the answers signed off, and if "
                "they have changed since, save the copy again. Then it can be marked as delivered.",
                name=delivery.target.name,
            )
        )


class Standing(Enum):
    """How a job stands with its sign-off."""

    NOT_ASKED_FOR = auto()
    MISSING = auto()
    VOID = auto()
    HOLDS = auto()


@dataclass(frozen=True)
class Signed:
    """How a job stands, and the last sign-off there is."""

    standing: Standing
    last: SignOff | None = None


class SignOffs:
    """The sign-offs of all jobs, and whether any are asked for. They are kept in the jobs file."""

    def __init__(self, store: JobStore, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now

    @property
    def is_asked_for(self) -> bool:
        return bool(self._store.setting(_ASKED_FOR))

    def ask_for(self, is_asked_for: bool) -> None:
        """Want a second name before a copy is delivered, or want it no longer."""
        self._store.keep_setting(_ASKED_FOR, is_asked_for or None)

    @property
    def answered_by(self) -> str:
        """The name that was given last."""
        return str(self._store.setting(_ANSWERED_BY) or "")

    def sign(
        self, job: Job, answered_by: str, signed_by: str, held_back: Collection[QuestionKey] = ()
    ) -> SignOff:
        """Sign off what a copy would hold now of what is decided and not held back. Raises NoSecondName."""
        first, second = (" ".join(name.split()) for name in (answered_by, signed_by))
        if not _letters(first) or not _letters(second):
            raise NoSecondName("", "")
        if _letters(first) == _letters(second):
            raise NoSecondName(first, second)
        sign_off = SignOff(first, second, self._now(), content_of(job, held_back=held_back))
        self._store.sign(job.id, sign_off)
        self._store.keep_setting(_ANSWERED_BY, first)
        return sign_off

    def signed(
        self, job: Job, also: Collection[State] = (), held_back: Collection[QuestionKey] = ()
    ) -> Signed:
        """How it stands with a copy of what would be ``told`` now."""
        sign_offs = self._store.sign_offs(job.id)
        last = sign_offs[-1] if sign_offs else None
        content = content_of(job, also, held_back)
        if any(one.content == content for one in sign_offs):
            return Signed(Standing.HOLDS, next(s for s in reversed(sign_offs) if s.content == content))
        if not self.is_asked_for:
            return Signed(Standing.NOT_ASKED_FOR, last)
        return Signed(Standing.VOID if last else Standing.MISSING, last)

    def of(self, job: Job, delivery: Delivery) -> SignOff | None:
        """The last sign-off of just what a written copy holds."""
        found = (one for one in self._store.sign_offs(job.id) if one.content == delivery.content)
        return max(found, key=lambda one: one.moment, default=None)

    def signer(self, job: Job, delivery: Delivery) -> str:
        """Who has signed a written copy off; nothing where nobody has."""
        sign_off = self.of(job, delivery)
        return sign_off.signed_by if sign_off is not None else ""

    def check(self, job: Job, delivery: Delivery) -> None:
        """Raise NotSignedOff where a second name is asked for and this copy has none."""
        if self.is_asked_for and self.of(job, delivery) is None:
            raise NotSignedOff(delivery)


def content_of(job: Job, also: Collection[State] = (), held_back: Collection[QuestionKey] = ()) -> str:
    """A fingerprint of what a copy would hold now: the SHA-256 of the cells and values that are ``told``."""
    cells = sorted([edit.sheet, edit.cell, edit.value] for edit in edits_of(told(job, also, held_back)))
    return hashlib.sha256(json.dumps(cells, ensure_ascii=False).encode()).hexdigest()


def _letters(name: str) -> str:
    """What tells one name from another: letters and digits, whatever their case and width."""
    folded = normalize("NFKC", normalize("NFKC", name).casefold())
    return "".join(sign for sign in folded if sign.isalnum() and sign not in _UNSEEN)
