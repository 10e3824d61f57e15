"""Whose words a column holds, and of when: what the customer says, and what was said before, is not ours."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import Enum
from functools import cache

from prefill.questionnaire.choices import folded
from prefill.questionnaire.header_words import PARTIES, HeaderRole
from prefill.questionnaire.party_words import (
    ANSWERS,
    ARTICLES,
    BY_WORDS,
    COMPOUNDING,
    CUSTOMERS,
    JUDGEMENTS,
    PAST_SIGNS,
    PAST_WORDS,
    QUALIFIERS,
    SINCE,
    SINCE_SIGNS,
    TO_WORDS,
    UTTERANCES,
    VENDORS,
)

_SETTLED = (HeaderRole.ANSWER, HeaderRole.MARK)
_SAID = (HeaderRole.ANSWER, HeaderRole.SCORE, HeaderRole.COMMENT)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_COMPANY = re.compile(
    r"\b([A-Z][\w&-]{2,})(?:\s+[A-Z][\w&-]+){0,2},?\s+"
    r"(?:Inc|Corp|Corporation|Ltd|Limited|LLC|GmbH|AG|KG|SE|PLC|plc|SA|S\.A|SAS|BV|B\.V|NV|AB|Oy|SpA|S\.p\.A)\b"
)
_LONGEST_TITLE = 120
_BRACKETED = re.compile(r"[(\[]\s*([A-Z][\w&-]{2,})\s*[)\]]")


class Speaker(Enum):
    """Who speaks in a column."""

    CUSTOMER = "customer"
    VENDOR = "vendor"


@cache
def speaker_of(text: str) -> Speaker | None:
    """Who speaks, by the words above a column: the party it is "by", else the first that is named.

    A party that something is said to does not speak: "Comments to the customer".
    """
    words = _words(text)
    found: Speaker | None = None
    for place, word in enumerate(words):
        party = _party(word)
        before = [w for w in words[:place] if w not in ARTICLES]
        if party is None or (before and before[-1] in TO_WORDS):
            continue
        if before and before[-1] in BY_WORDS:
            return party
        found = found or party
    return found


@cache
def is_of_customer(text: str, names: frozenset[str] = frozenset()) -> bool:
    """Whether the words say that the customer says something, and no more: "Bewertung (Auftraggeber)".

    ``names`` are those of customers, such as Acme.
    """
    words = ["customer" if word in names else word for word in _words(text)]
    if speaker_of(" ".join(words)) is not Speaker.CUSTOMER:
        return False
    rest = [w for w in words if w not in CUSTOMERS and w not in VENDORS and w not in PARTIES]
    small = QUALIFIERS | ARTICLES | BY_WORDS | TO_WORDS
    said = [w for w in rest if w not in small and not w.isdecimal()]
    return bool(said) and all(w in UTTERANCES for w in said)


@cache
def says_something(text: str) -> bool:
    """Whether one of the words is for what a party says, alone or in a compound: "Vorjahresantwort"."""
    return bool(UTTERANCES.intersection(_words(text)))


@cache
def is_of_past(text: str) -> bool:
    """Whether the words are about an answer given at another time: "Last year's response"."""
    if any(sign in text for sign in PAST_SIGNS):
        return not any(sign in text for sign in SINCE_SIGNS)
    words = _words(text)
    return not text.endswith("?") and any(
        words[start : start + len(phrase)] == phrase
        for phrase in _PAST
        for start in range(len(words))
        if not SINCE.intersection(words[:start])
    )


def company_names(texts: Iterable[str]) -> frozenset[str]:
    """The first words of the companies that titles and the like name, folded: "acme" of "Acme Corp."."""
    short = (text for text in texts if len(text) <= _LONGEST_TITLE)
    return frozenset(folded(found[1]) for text in short for found in _COMPANY.finditer(text))


def settle_speakers(
    labels: Mapping[int, str], roles: dict[int, HeaderRole], companies: frozenset[str] = frozenset()
) -> None:
    """Give to others what only all headings together show to be theirs, and back what is not."""
    _settle_names(labels, roles, companies)
    _settle_lone_customer(labels, roles)
    _settle_answering_customer(labels, roles)
    _settle_past(labels, roles)
    _settle_judgements(labels, roles)
    _settle_right_of_customer(labels, roles)


def _settle_names(labels: Mapping[int, str], roles: dict[int, HeaderRole], companies: frozenset[str]) -> None:
    """Columns of a customer that is called by its name, known as a company's or put in brackets elsewhere."""
    said = UTTERANCES | QUALIFIERS
    bracketed = {
        folded(found[1])
        for text in labels.values()
        if (found := _BRACKETED.search(text)) and said.issuperset(_words(text[: found.start()]))
    }
    named = {words[0] for text in labels.values() if (words := _words(text))}
    names = (companies | (bracketed & named)) - _KNOWN
    for column, text in labels.items():
        if names and is_of_customer(text, names):
            roles[column] = HeaderRole.REVIEWER


def _settle_lone_customer(labels: Mapping[int, str], roles: dict[int, HeaderRole]) -> None:
    """A customer's bare name heads its own column where another is for answers, and no vendor has one."""
    bare = [c for c, text in labels.items() if folded(text) in CUSTOMERS]
    if any(folded(text) in PARTIES for text in labels.values()) or HeaderRole.ANSWER not in roles.values():
        return
    roles.update(dict.fromkeys(bare, HeaderRole.REVIEWER))


def _settle_answering_customer(labels: Mapping[int, str], roles: dict[int, HeaderRole]) -> None:
    """Who sends a form to its own customers calls them so: theirs is the only answer."""
    if any(role in (*_SETTLED, HeaderRole.SCORE) for role in roles.values()):
        return
    spoken = [c for c, text in sorted(labels.items()) if roles.get(c) and speaker_of(text)]
    answers = [c for c in spoken if ANSWERS.intersection(_words(labels[c]))]
    others = [c for c, role in roles.items() if role is HeaderRole.COMMENT]
    if not answers or any(c < answers[0] for c in others) or len(spoken) > len(answers) + 1:
        return
    for column in spoken:
        if roles[column] is HeaderRole.REVIEWER and is_of_customer(labels[column]):
            roles[column] = HeaderRole.ANSWER if column in answers else HeaderRole.COMMENT


def _settle_past(labels: Mapping[int, str], roles: dict[int, HeaderRole]) -> None:
    """Of answers of several years only those of the last one are given now; "Last year" is not now."""
    if any(ANSWERS.intersection(_words(text)) for text in labels.values()):
        past = (c for c, text in labels.items() if c not in roles and is_of_past(text))
        roles.update(dict.fromkeys(past, HeaderRole.REVIEWER))
    years = {
        column: max(map(int, found))
        for column, text in labels.items()
        if roles.get(column) in _SAID
        and (ANSWERS & set(_words(text)) or roles[column] is HeaderRole.COMMENT)
        and (found := _YEAR.findall(text))
    }
    for column, year in years.items():
        if year < max(years.values()):
            roles[column] = HeaderRole.REVIEWER


def _settle_judgements(labels: Mapping[int, str], roles: dict[int, HeaderRole]) -> None:
    """Where columns name who answers, a judgement to their right that names nobody is the customer's."""
    named = [
        c
        for c, text in labels.items()
        if roles.get(c) is HeaderRole.ANSWER and speaker_of(text) is Speaker.VENDOR
    ]
    for column, text in labels.items():
        words = set(_words(text))
        if named and column > named[0] and words & JUDGEMENTS and words <= UTTERANCES | QUALIFIERS:
            roles[column] = HeaderRole.REVIEWER


def _settle_right_of_customer(labels: Mapping[int, str], roles: dict[int, HeaderRole]) -> None:
    """What stands to the right of the customer's columns is the customer's, where no other name is given.

    A comment is so only where the answer has one of its own.
    """
    seen: set[HeaderRole] = set()
    is_theirs = False
    for column, text in sorted(labels.items()):
        role, speaker = roles.get(column), speaker_of(text)
        if role is HeaderRole.REVIEWER and speaker is not Speaker.VENDOR:
            named = speaker is Speaker.CUSTOMER or is_theirs or bool(JUDGEMENTS.intersection(_words(text)))
            is_theirs = named and bool(seen.intersection(_SETTLED))
        elif speaker is Speaker.VENDOR or role is HeaderRole.MARK or ANSWERS.intersection(_words(text)):
            is_theirs = False
        elif is_theirs and role in _SAID and (role is not HeaderRole.COMMENT or role in seen):
            roles[column] = HeaderRole.REVIEWER
        if role is not None:
            seen.add(role)


def _party(word: str) -> Speaker | None:
    if word in CUSTOMERS:
        return Speaker.CUSTOMER
    return Speaker.VENDOR if word in VENDORS or word in PARTIES else None


@cache
def _words(text: str) -> tuple[str, ...]:
    """The folded words; a word that names a party and what it says is taken apart."""
    return tuple(part for word in folded(text).split() for part in _parts(word))


def _parts(word: str) -> Iterable[str]:
    for party in COMPOUNDING:
        said = word.removeprefix(party).removeprefix("s")
        if word.startswith(party) and said in UTTERANCES:
            return party, said
    return (word,)


_PAST = [tuple(phrase.split()) for phrase in PAST_WORDS]
_KNOWN = UTTERANCES | QUALIFIERS | ARTICLES | CUSTOMERS | VENDORS | PARTIES
