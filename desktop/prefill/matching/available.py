"""Which sentence models can load on this machine."""

from __future__ import annotations

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
