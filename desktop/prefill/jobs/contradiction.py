"""Whether the words of an answer say otherwise than its choice, by general patterns of their first sentence.

A word of yes or no that they begin with counts most. A denial under a “Yes” and a claim under a “No” count
where they plainly speak of what was asked: "We do not store passwords in clear text" denies nothing.
"""

from __future__ import annotations

import re

from prefill.domain.questions import ChoiceCode
from prefill.questionnaire.choices import code_of

_FIRST_WORDS = re.compile(r"^[\W_]*([^\W\d_]+(?: applicable)?)(?=[\s]*[,.;:–—-]|$)")
_FIRST_SENTENCE = re.compile(r".*?(?:[.!?](?=\s|$)|$)")
_NOW = (
    r"(?:currently|presently|yet|today|for now|as of (?:today|now)|"
    r"at (?:present|the moment|this (?:time|point)))"
)
_NUN = r"(?:derzeit|aktuell|momentan|zurzeit|noch|bisher|leider)"
_END = r"(?=\W*$|\W*[.;,:])"
_DENIES = re.compile(
    "|".join(
        [
            r"no\b|nein\b|unfortunately\b|leider\b",
            r"there (?:is|are) (?:currently )?no(?:ne)?\b",
            rf"(?:(?:we|it|this) )?(?:(?:is|are|do) )?not {_NOW}",
            rf"(?:{_NOW},? )?(?:(?:this|that|it|these|they)(?: \w+)? )?"
            rf"(?:(?:(?:is|are|was|has|have) )?(?:{_NOW} )?not|(?:is|are|was|has|have)n['’]t)"
            rf" (?:been |{_NOW} |fully )?"
            r"(?:(?:supported|implemented|in place|established|introduced)\b|"
            rf"(?:available|done|performed|provided|offered|used|possible|the case)(?:{_END}| {_NOW}))",
            rf"(?:(?:das|dies|dieses|es)(?: \w+)? )?(?:(?:ist|sind|wird|werden) )?(?:{_NUN} )?nicht "
            r"(?:(?:umgesetzt|unterstützt|vorhanden|verfügbar|implementiert|eingeführt|im Einsatz|der Fall)"
            rf"\b|möglich{_END})",
            rf"{_NUN} (?:nicht|kein\w*)\b",
            rf"wir haben (?:{_NUN} )?kein|wir \w+ (?:[^.;,]* )?{_NUN} (?:nicht|kein\w*)\b",
            r"wir \w+ (?:[^.;,]* )?nicht\W*$",
        ]
    ),
    re.IGNORECASE,
)
_WE_DO_NOT = re.compile(
    rf"(?:{_NOW},? )?(?:we|our \w+) (?:{_NOW} )?"
    r"(?:do not|don['’]t|cannot|can['’]t|does not|doesn['’]t)(?: \w+ly| yet)? (?P<verb>\w+)(?P<rest>.*)",
    re.IGNORECASE,
)
_GUARDING = re.compile(
    r"accept|access|allow|collect|disclose|expose|give|grant|hold|keep|permit|process|release|rent|retain|sell|"
    r"send|share|store|tolerate|trade|transfer|transmit|use",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"[;,:–—]|\bbut\b")
_WE_DO = re.compile(r"(?:yes|we do|it (?:is|does)|they (?:are|do))\W*$", re.IGNORECASE)
_CLAIMS = re.compile(
    r"we (?:\w+ly )?(\w+)|(?:\w+ ){1,5}(?:is|are) (?:\w+ly )?(\w+(?:ed|en))\b(?! by)|wir (\w+?)e?n\b",
    re.IGNORECASE,
)
_SAYS_LITTLE = re.compile(
    r"are|can|do|get|have|hab|made|make|may|need|sind|take|taken|use|used", re.IGNORECASE
)
_TURNS = re.compile(
    r"\b(?:no|not|none|never|nor|neither|cannot|only|except|excluding|unless|until|instead|rather|without|but|"
    r"however|although|plan\w*|intend\w*|will|would|should|future|roadmap|partly|partial\w*|some|limited|"
    r"nicht|kein\w*|nie|niemals|ohne|nur|außer|sondern|aber|jedoch|statt\w*|plan\w*|geplant|künftig|teilweise)\b"
    r"|n['’]t\b",
    re.IGNORECASE,
)
_SHORTEST_STEM = 4


def contradicts(choice: ChoiceCode | None, words: str, asked: str) -> bool:
    """Whether words in normal form begin otherwise than the choice for the question ``asked`` says."""
    first = _FIRST_WORDS.match(words)
    told = code_of(first[1]) if first else None
    sentence = _FIRST_SENTENCE.match(words)
    begin = sentence[0].strip() if sentence else ""
    match choice:
        case ChoiceCode.YES if told is None:
            return bool(_DENIES.match(begin)) or _we_do_not(begin, asked)
        case ChoiceCode.NO if told is None:
            return bool(_WE_DO.match(begin)) or _claims(begin, asked)
        case ChoiceCode.YES | ChoiceCode.NO:
            return told is not choice
        case ChoiceCode.NA:
            return told is ChoiceCode.YES or (told is None and bool(_WE_DO.match(begin)))
    return False


def _we_do_not(begin: str, asked: str) -> bool:
    """Whether "we do not" denies what was asked, and not only what nobody should do."""
    found = _WE_DO_NOT.match(begin)
    if found is None or _TURNS.search(asked):
        return False
    if not _GUARDING.fullmatch(found["verb"]):
        return True
    return _asks_for(asked, found["verb"]) and not _GOES_ON.search(found["rest"])


def _claims(begin: str, asked: str) -> bool:
    """Whether a sentence says, without any reserve, that just what was asked is done."""
    found = None if _TURNS.search(begin) or _TURNS.search(asked) else _CLAIMS.match(begin)
    verb = "".join(filter(None, found.groups())) if found else ""
    return bool(verb) and not _SAYS_LITTLE.fullmatch(verb) and _asks_for(asked, verb)


def _asks_for(asked: str, verb: str) -> bool:
    """Whether a question has a form of the verb: "encrypt" in "Is it encrypted?"."""
    stem = re.sub(r"(?:ted|ed|en|e)$", "", verb.casefold())
    stem = stem if len(stem) >= _SHORTEST_STEM else verb.casefold()
    return bool(re.search(rf"(?<!\w){re.escape(stem)}", asked.casefold()))
