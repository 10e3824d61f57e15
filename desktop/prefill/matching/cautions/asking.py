"""What a question is about before its first noun: whether it can be answered yes or no, and who does it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from prefill.matching.cautions.contrasts import fold

Labels = Mapping[str, str]


def kind_of_question(text: str) -> Labels:
    """“Which” and its like ask for more than a yes; “do you” and its like ask for that."""
    for label, opening in _OPENINGS.items():
        if found := opening.match(text):
            return {label: found[1]}
    return {}


def happened(text: str) -> Labels:
    """What was, not what is: “Did you have an incident”."""
    found = _PAST.search(text)
    return {"past": found[1] or found[2]} if found else {}


def under_way(text: str) -> Labels:
    """What goes on and is not yet done: “Is a test being performed”."""
    found = _UNDER_WAY.search(text)
    return {"under way": found[1]} if found else {}


def any_of_them(text: str) -> Labels:
    """Whether there is one of whom it holds: “do any users have two accounts”, not “do users”."""
    found = _ANY.match(text)
    return {"any": found[1]} if found else {}


def meant_to_act(text: str) -> Labels:
    """Who is to do it: “a way for customers to report a fault”."""
    return {fold(found[1].lower()): found[0] for found in _FOR_WHOM.finditer(text)}


def acting(text: str) -> Labels:
    """Who does it: the party before the verb, else the one after “by”."""
    return _party(text, _ACTIVE) or _party(text, _BY)


def concerned(text: str) -> Labels:
    """Whom it is about: “Are your suppliers certified”."""
    return _party(text, _PASSIVE)


def _party(text: str, pattern: re.Pattern[str]) -> Labels:
    found = pattern.search(text)
    return {str(found.lastgroup): found[found.lastgroup or 0]} if found else {}


_DOES = r"(?:do|does|did|can|could|will|would|may|must|shall|should|has|have|had)"
_IS = r"(?:is|are|was|were)"
_BEFORE = r"(?:(?:for|to|in|on|by|at|from|with|of|under) )?"
_OPENINGS = {
    "open": re.compile(rf"^\W*{_BEFORE}(which|what|why|how|who|whom|whose|when|where)\b", re.IGNORECASE),
    "yes or no": re.compile(rf"^\W*((?:{_DOES}|{_IS}) \w+)", re.IGNORECASE),
}
_PAST = re.compile(
    r"^\W*(did|was|were|had|(?:have|has) there been)\b|\b((?:have|has) (?:\w+ ){1,4}ever)\b", re.IGNORECASE
)
_NOT_AFTER = "".join(
    rf"(?<!\b{word} )"
    for word in ("before", "after", "to", "of", "by", "from", "without", "for", "while", "when", "in", "on")
)
_CLAUSE_ENDS = r"(?!\b\w+ed (?:by|within|in|on|to|from|after|before|for|of|when|if|until)\b)"
_UNDER_WAY = re.compile(rf"^\W*(?:is|are)\b(?:{_CLAUSE_ENDS}.)*?{_NOT_AFTER}\b(being \w+)", re.IGNORECASE)
_ANY = re.compile(rf"^\W*((?:{_DOES}|{_IS}) any)\b", re.IGNORECASE)
_FOR_WHOM = re.compile(
    r"\bfor (?:(?:the|your|our|any|all|its|each) )*(customers?|clients?|tenants?|users?|employees|staff"
    r"|personnel|vendors?|suppliers?|auditors?|you|us|management|managers|administrators|third parties"
    r"|subcontractors|sub-?processors|individuals|people|data subjects|developers|visitors|contractors"
    r"|regulators|partners) to\b",
    re.IGNORECASE,
)
# The company that is asked is called by many names; whoever is “yours” is somebody else
_OURS = r"(?:company|organi[sz]ation|firm|institution|business)"
_ASKED = rf"(?:vendor|supplier|provider|service provider|cloud service provider|csp|{_OURS})"
_THEIRS = (
    r"(?:suppliers?|vendors?|(?:service |cloud |hosting )?providers?|subcontractors?|sub-?processors?"
    r"|third[ -]part(?:y|ies)(?: \w+)?|partners?|contractors?)"
)
_PARTIES = (
    rf"(?P<you>you|your {_OURS}|the {_ASKED})"
    r"|(?P<customers>(?:(?:the|a|your|our|any|all|each) )?(?:customers?|clients?|tenants?|cscs?)|we|us)"
    rf"|(?P<suppliers>(?:all )?your {_THEIRS}|(?:sub-?processors|subcontractors|third[ -]parties))"
    r"|(?P<group>your (?:parent|subsidiar\w+|affiliates?))"
)
_ACTIVE = re.compile(rf"^\W*{_DOES} (?:{_PARTIES})\b(?!['’])", re.IGNORECASE)
_PASSIVE = re.compile(rf"^\W*{_IS} (?:{_PARTIES})\b(?!['’])", re.IGNORECASE)
_BY = re.compile(rf"\bby (?:{_PARTIES})\b(?!['’])", re.IGNORECASE)
