"""From cells to questions and the fields that answer them."""

from prefill.questionnaire.reading import read

__all__ = ["read"]
