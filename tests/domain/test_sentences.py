"""A sentence is plain English everywhere, and keeps what a translation needs."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import date

import pytest

from prefill.domain.errors import PrefillError
from prefill.domain.sentences import Sentence, joined, said, said_count


class Refused(PrefillError):
    def __init__(self) -> None:
        super().__init__(said("The file {name} is no workbook.", name="a.pdf"))


def test_a_sentence_reads_as_english_text() -> None:
    sentence = said(
        "It holds from {day} on, in {share:.1%} of {rows:,} rows.",
        day=date(2026, 5, 31),
        share=0.5,
        rows=1200,
    )
    assert sentence == "It holds from 2026-05-31 on, in 50.0% of 1,200 rows."
    assert json.dumps({"why": sentence}) == json.dumps({"why": str.__str__(sentence)})


def test_an_error_hands_on_the_sentence_that_it_was_raised_with() -> None:
    told = str(Refused())
    assert told == "The file a.pdf is no workbook."
    assert isinstance(told, Sentence)
    assert (told.template, told.values) == ("The file {name} is no workbook.", {"name": "a.pdf"})


@pytest.mark.parametrize(
    ("n", "expected"), [(0, "0 rows are left."), (1, "1 row is left."), (2, "2 rows are left.")]
)
def test_a_number_chooses_its_words(n: int, expected: str) -> None:
    sentence = said_count("{n} row is left.", "{n} rows are left.", n)
    assert sentence == expected
    assert (sentence.source, sentence.number) == ("{n} rows are left.", n)


def test_joined_sentences_keep_their_parts() -> None:
    both = joined([said("It is {what}.", what="a{b}"), "Ask again."], " {} ")
    assert both == "It is a{b}. {} Ask again."
    assert [isinstance(part, Sentence) for part in both.values.values()] == [True, False]
    assert joined([]) == ""


def test_a_sentence_goes_to_other_processes_whole() -> None:
    sentence = said("It is {what}.", what=said("lost"))
    for sent in (pickle.loads(pickle.dumps(sentence)), copy.deepcopy(sentence)):
        assert (sent, sent.template, sent.values) == (sentence, sentence.template, sentence.values)
