"""Differences that change the meaning, each with a name and a sentence: see ``rules`` for the list."""

from prefill.matching.cautions.rules import Cautions

__all__ = ["Cautions"]
