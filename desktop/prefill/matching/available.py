"""Which sentence models can load on this machine."""

from __future__ import annotations

from prefill.domain.sentences import said
from prefill.matching.encoders import ENGLISH, MULTILINGUAL, Encoder
from prefill.matching.english import EnglishEncoder
from prefill.matching.multilingual import MultilingualEncoder


def available_encoders() -> dict[str, Encoder]:
    """The sentence models at hand by their use, ``english`` and ``multilingual``. Nothing is loaded yet."""
    encoders: dict[str, Encoder] = {}
    if EnglishEncoder.is_available():
        encoders[ENGLISH] = EnglishEncoder()
    if MultilingualEncoder.is_available():
        encoders[MULTILINGUAL] = MultilingualEncoder()
    return encoders


def shortfall() -> str | None:
    """What a user should know where a sentence model cannot run on this machine; None where all can."""
    at_hand = available_encoders()
    if ENGLISH in at_hand:
        return None
    if MULTILINGUAL in at_hand:
        return said(
            "The English sentence model cannot run on this machine, so questions are matched by the "
            "multilingual one. Fewer answers are prefilled; those that are, are as sure as ever."
        )
    return said(
        "No sentence model can run on this machine, so questions are matched by their words alone. "
        "Fewer answers are prefilled; those that are, are as sure as ever."
    )
