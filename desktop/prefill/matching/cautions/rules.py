"""The cautions: which differences between a question and an entry change the meaning.

A rule finds in each text what it is about, as labels with the words they stand in. Where the labels of the
two texts differ there is a caution. To add one, write a function from a text to its labels and put it into
the list, or add a contrast to ``resources/matching/contrasts.json``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass

from prefill.domain.matches import Caution
from prefill.domain.sentences import Sentence, from_data, joined, said, said_count
from prefill.matching.cautions import asking, signs
from prefill.matching.cautions.contrasts import Phrasebook, load_contrasts
from prefill.matching.cautions.each_word import EachWord
from prefill.matching.cautions.kinds import other_kind_of_word
from prefill.matching.cautions.modals import may_or_must
from prefill.matching.cautions.order import traded_places
from prefill.matching.cautions.replaced import MOST_STEMS, own_words, say_nearly_the_same
from prefill.matching.cautions.small_words import exchanged
from prefill.matching.cautions.spare import EXAMPLES
from prefill.matching.lexicon import Lexicon
from prefill.matching.quantities import quantities
from prefill.matching.wording import Wording
from prefill.resources import find

Labels = Mapping[str, str]


@dataclass(frozen=True)
class Rule:
    """``find`` gives the labels of a text; ``is_strict`` as for a contrast."""

    title: Sentence
    find: Callable[[str], Labels]
    is_strict: bool = True

    @property
    def name(self) -> str:
        return self.title.lower()


class Cautions:
    """Compares texts by every rule; remembers what each text says."""

    def __init__(self, lexicon: Lexicon) -> None:
        contrasts = load_contrasts(find("matching/contrasts.json"))
        self._lexicon = lexicon
        self._each_word = EachWord()
        self._generic = lexicon.generic | lexicon.empty
        self._phrasebook = Phrasebook(contrasts)
        self._titles = {rule.name: rule.title for rule in RULES}
        self._titles |= {contrast.name: from_data(contrast.name.capitalize()) for contrast in contrasts}
        self._lax = {rule.name for rule in RULES if not rule.is_strict}
        self._lax |= {contrast.name for contrast in contrasts if not contrast.is_strict}
        self._said: dict[str, Mapping[str, Labels]] = {}

    def between(self, question: Wording, entry: Wording, entry_language: str) -> tuple[Caution, ...]:
        """Every caution that holds between a question and a phrasing of an entry.

        Across languages that is one in itself, and words can't be compared any further.
        """
        cautions = [*_language(question, entry_language), *_context(question, self._generic)]
        if question.language not in (None, entry_language):
            return tuple(cautions)
        cautions += _more_asked(question, entry)
        asked, known = self._says(question.text), self._says(entry.text)
        for name, title in self._titles.items():
            here, there = asked.get(name, {}), known.get(name, {})
            if here.keys() != there.keys() and (name not in self._lax or (here and there)):
                cautions.append(Caution(name, _sentence(title, here, there)))
        language = question.language or entry_language
        if not cautions and language != "en":
            found = self._each_word.difference(question, entry, language)
            cautions += [Caution(found.title.lower(), _sentence(*found))] if found else []
        elif not cautions:
            found = own_words(question, entry, self._lexicon)
            if not found and say_nearly_the_same(question, entry):
                found = (
                    other_kind_of_word(question, entry, self._lexicon)
                    or traded_places(question, entry)
                    or exchanged(question, entry)
                )
            cautions += [Caution(found.title.lower(), _sentence(*found))] if found else []
        return tuple(cautions)

    def _says(self, text: str) -> Mapping[str, Labels]:
        labels = self._said.get(text)
        if labels is None:
            plain = EXAMPLES.sub(" ", text)
            named = _UNITED_STATES.sub("united states", plain).lower()
            by_rules = {rule.name: rule.find(plain) for rule in RULES} | self._phrasebook.find(named)
            labels = self._said[text] = {name: found for name, found in by_rules.items() if found}
        return labels


def _sentence(caution: Sentence, question: Labels, entry: Labels) -> str:
    """Names what stands on one side only."""
    here = [question[label] for label in question if label not in entry]
    there = [entry[label] for label in entry if label not in question]
    if here and there:
        return said(
            "{caution}: the question says {asked}, the entry {known}.",
            caution=caution,
            asked=_quoted(here),
            known=_quoted(there),
        )
    if here:
        return said("{caution}: only the question says {words}.", caution=caution, words=_quoted(here))
    return said("{caution}: only the entry says {words}.", caution=caution, words=_quoted(there))


def _quoted(words: Sequence[str]) -> str:
    return joined((said("“{word}”", word=word) for word in words), ", ")


def _numbers(text: str) -> Labels:
    return quantities(_TYPE.sub(" ", _CODE.sub(" ", text)).lower())


def _codes(text: str) -> Labels:
    """Standards and protocols with their number: TLS 1.2, SOC 2 Type II, ISO/IEC 27001."""
    found = {}
    for match in _CODE.finditer(text):
        name = re.sub(r"[^a-z]", "", match["name"].lower()).removesuffix("iec").removesuffix("pub")
        found[f"{name} {match['number'].lower().rstrip('.-:')}"] = match[0].strip()
    for match in _TYPE.finditer(text):
        found["type 1" if match[1].lower() in ("i", "1") else "type 2"] = match[0]
    return found


def _negation(text: str) -> Labels:
    """Denials outside brackets, which hold explanations; and words such as unencrypted."""
    lower = _NO_NEGATION.sub(" ", _BRACKETS.sub(" ", text.lower()))
    found = {match[0].replace("ise", "ize"): match[0] for match in _OPPOSITE.finditer(lower)}
    denials = _NEGATION.findall(lower)
    return found | {f"not {count}": denial for count, denial in enumerate(denials, 1)}


def _several(text: str) -> Labels:
    """How many questions a text asks, where it asks more than one."""
    count = len(_ASKED.findall(text)) + len(_AND_ASKED.findall(text))
    return {"several": said_count("{n} question", "{n} questions", count)} if count > 1 else {}


def _future(text: str) -> Labels:
    """What is to come: “Will a test be performed”."""
    future = _FUTURE.search(text)
    return {"future": future[0].strip()} if future else {}


RULES: tuple[Rule, ...] = (
    Rule(said("Numbers"), _numbers),
    Rule(said("Less or more"), signs.compared),
    Rule(said("Currency"), signs.currencies, is_strict=False),
    Rule(said("Named standards"), _codes),
    Rule(said("Names with signs"), signs.names),
    Rule(said("Negation"), _negation),
    Rule(said("Several questions in one"), _several),
    Rule(said("Now or in future"), _future),
    Rule(said("Now or in the past"), asking.happened),
    Rule(said("Any of them"), asking.any_of_them),
    Rule(said("Done or under way"), asking.under_way),
    Rule(said("Can, must or does"), may_or_must, is_strict=False),
    Rule(said("Yes or no, or more"), asking.kind_of_question, is_strict=False),
    Rule(said("Who does it"), asking.acting, is_strict=False),
    Rule(said("Who is to do it"), asking.meant_to_act),
    Rule(said("Whom it is about"), asking.concerned, is_strict=False),
)


def _language(question: Wording, entry_language: str) -> Sequence[Caution]:
    if question.language in (None, entry_language):
        return ()
    asked, known = (_LANGUAGES.get(code, code) for code in (question.language or "", entry_language))
    return (
        Caution(
            "language", said("The question is in {asked}, the entry in {known}.", asked=asked, known=known)
        ),
    )


def _context(question: Wording, generic: Container[str]) -> Sequence[Caution]:
    """A question that cannot be understood alone: what it means depends on the row above it."""
    text = question.text.lower()
    leaning = _LEANING.search(text)
    if leaning:
        return (Caution("context", said("“{words}” refers to another question.", words=leaning[0].strip())),)
    condition = _CONDITION.match(text)
    rest = re.findall(r"[^\W\d_]{2,}", text[condition.end() :] if condition else text)
    own = [word for word in rest if word not in generic]
    if not own or (condition and len(own) < _LEAST_OWN_WORDS):
        return (Caution("context", said("The question says too little to be understood alone.")),)
    return ()


def _more_asked(question: Wording, entry: Wording) -> Sequence[Caution]:
    """A second thing named beside one that the entry knows: changes and exceptions, where it has changes."""
    if len(question.stems) > MOST_STEMS:
        return ()
    stems_of: dict[str, set[str]] = {}
    for stem, word in question.spoken.items():
        stems_of.setdefault(word, set()).add(stem)
    for match in _JOINED.finditer(_BRACKETS.sub(" ", question.text.lower())):
        pair = match[1], match[2]
        is_known = [word in stems_of and stems_of[word] <= entry.bag for word in pair]
        if any(is_known) and not all(is_known) and all(word in stems_of for word in pair):
            missing, beside = pair if is_known[1] else pair[::-1]
            sentence = said(
                "More is asked: the question names “{missing}” beside “{beside}”, the entry does not.",
                missing=missing,
                beside=beside,
            )
            return (Caution("more is asked", sentence),)
    return ()


_LEAST_OWN_WORDS = 4
_JOINED = re.compile(r"(?<![\w\-/])([^\W\d_]+),? (?:and|or|and/or) ([^\W\d_]+)(?![\w\-/])")
_UNITED_STATES = re.compile(r"\bU\.?S\.?(?:A\.?)?(?=\W|$)")  # in lower case it would be the pronoun
_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_CODE = re.compile(
    r"\b(?P<name>(?i:soc|iso(?:/iec)?|iec|tls|ssl|aes|sha|rsa|sp|fips(?: pub)?|ssae|isae|sas|cmmc|wcag|rfc"
    r"|saml|oauth|ipv|wpa|nis|csf|smb|smbv|snmp|snmpv|rev)|[A-Z][A-Z/]+)[ -]?(?P<number>v?\d[\w.\-]*)"
)
_TYPE = re.compile(r"\btype[ -](i{1,2}|[12])\b", re.IGNORECASE)
_NO_NEGATION = re.compile(
    r"\bnot limited to\b|\bwhether or not\b|\bif not\b|\byes ?(?:/|or|,) ?no\b|\bno later than\b|\bif no\b"
    r"|\bnot only\b|\bno more than\b|\bnot applicable\b"
)
_NEGATION = re.compile(
    r"\b(?:not|no|never|cannot|without|neither|nor|none|refrain\w*|abstain\w*|avoid\w*|lack\w*|exempt\w*|unable"
    r"|fail(?:s|ed|ing)? to)\b|n['’]t\b"
)
_OPPOSITE = re.compile(
    r"\b(?:un(?:encrypted|authori[sz]ed|approved|supported|managed|patched|secured?|restricted|trusted|monitored"
    r"|planned|necessary|used|attended|classified)|in(?:secure|active|complete|effective)|non-?compliant)\b"
)
_FUTURE = re.compile(r"^\W*will\b(?! you\b)|\b(?:is|are) (?:you|your \w+) considering\b", re.IGNORECASE)
_ASKED = re.compile(r"\?(?=\s|$)(?![^(]*\))")
_AND_ASKED = re.compile(
    r"\band (?:(?:to |by |for )?(?:what|how|whom?|when|where|which|why)\b(?! (?:applicable|necessary|needed))"
    r"|(?:is|are|was|were|do|does|did|has|have|can|will) (?:it|they|this|these|you|there)\b)",
    re.IGNORECASE,
)
_LEANING = re.compile(
    r"\b(?:(?:the )?(?:above|previous|preceding|prior|last) (?:question|answer|item|response|row)s?"
    r"|(?:listed|mentioned|described|stated|identified|noted|see|as|to the|of the) above)\b"
)
_CONDITION = re.compile(
    r"^\W*(?:if (?:yes|no|not|so|any|applicable|other|you answered|the answer|answered)\b[^,:;]*[,:;]?)"
)
_LANGUAGES = {
    "ar": said("Arabic"),
    "cs": said("Czech"),
    "da": said("Danish"),
    "de": said("German"),
    "el": said("Greek"),
    "en": said("English"),
    "es": said("Spanish"),
    "fr": said("French"),
    "he": said("Hebrew"),
    "hi": said("Hindi"),
    "it": said("Italian"),
    "ja": said("Japanese"),
    "ko": said("Korean"),
    "nl": said("Dutch"),
    "pl": said("Polish"),
    "pt": said("Portuguese"),
    "ru": said("Russian"),
    "sv": said("Swedish"),
    "th": said("Thai"),
    "tr": said("Turkish"),
    "zh": said("Chinese"),
}
