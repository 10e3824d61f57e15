"""What the words above a column can mean, and the words for each meaning.

Phrases are in the folded form of ``choices.folded``: lower case, no accents, no punctuation. Those in Latin
letters match whole words, the others anywhere.
"""

from __future__ import annotations

from enum import StrEnum

from prefill.questionnaire.answering_words import (
    ANSWER_WORDS,
    COMMENT_WORDS,
    OPTIONS_WORDS,
    REVIEWER_WORDS,
    SCORE_WORDS,
)
from prefill.questionnaire.asking_words import (
    GUIDANCE_WORDS,
    ID_WORDS,
    QUESTION_WORDS,
    REFERENCE_WORDS,
    SECTION_WORDS,
)


class HeaderRole(StrEnum):
    """What a column holds, as its header says."""

    QUESTION = "question"
    ID = "id"
    SECTION = "section"
    GUIDANCE = "guidance"
    ANSWER = "answer"
    COMMENT = "comment"
    OPTIONS = "options"
    SCORE = "score"
    REVIEWER = "reviewer"
    REFERENCE = "reference"
    MARK = "mark"


HEADER_WORDS: dict[HeaderRole, tuple[str, ...]] = {
    HeaderRole.QUESTION: QUESTION_WORDS,
    HeaderRole.ID: ID_WORDS,
    HeaderRole.SECTION: SECTION_WORDS,
    HeaderRole.GUIDANCE: GUIDANCE_WORDS,
    HeaderRole.ANSWER: ANSWER_WORDS,
    HeaderRole.COMMENT: COMMENT_WORDS,
    HeaderRole.OPTIONS: OPTIONS_WORDS,
    HeaderRole.SCORE: SCORE_WORDS,
    HeaderRole.REVIEWER: REVIEWER_WORDS,
    HeaderRole.REFERENCE: REFERENCE_WORDS,
}

# A party's name alone above a column says that it answers there.
PARTIES: frozenset[str] = frozenset(
    (
        *("vendor", "supplier", "bidder", "tenderer", "respondent", "proponent", "contractor", "provider"),
        *("your company", "service provider", "offeror", "anbieter", "lieferant", "auftragnehmer", "bieter"),
        *(
            "auftragsverarbeiter",
            "dienstleister",
            "fournisseur",
            "soumissionnaire",
            "candidat",
            "prestataire",
        ),
        *("proveedor", "licitante", "oferente", "fornecedor", "proponente", "fornitore", "leverancier"),
        *("inschrijver", "verwerker", "貴社", "御社", "事業者", "供应商", "投标人", "공급업체", "업체"),
    )
)

# What is asked for or would be right is not what is answered: "Expected evidence", "Preferred response".
STATIC_MODIFIERS: frozenset[str] = frozenset(
    (
        *("expected", "required", "preferred", "suggested", "example", "sample", "typical", "default"),
        *(
            "correct",
            "ideal",
            "target",
            "desired",
            "model",
            "follow",
            "erwartete",
            "erwarteter",
            "empfohlene",
        ),
        *("attendue", "attendu", "esperada", "esperado", "atteso", "attesa", "verwachte", "gewunschte"),
    )
)

# The word before these is the head of the phrase: "Number of the question", "Réponse du fournisseur".
PREPOSITIONS: frozenset[str] = frozenset(
    (
        *("of", "for", "to", "on", "from", "by", "about", "if", "de", "du", "des", "della", "del", "di"),
        *("do", "da", "dos", "das", "pour", "para", "por", "per", "van", "voor", "zu", "zur", "zum", "fur"),
        *("der", "a", "sur", "sobre", "su", "over", "with", "in", "im", "au", "aux", "al", "alla", "en"),
    )
)

# Before an answer or its evidence these name what is to be told: "Description of implementation".
TELLING: frozenset[str] = frozenset(
    (
        *("description", "reference", "references", "link", "links", "summary", "details"),
        *("beschreibung", "verweis", "referenz", "descripcion", "referencia", "descricao", "descrizione"),
        *("riferimento", "omschrijving", "beschrijving", "verwijzing", "lien", "enlace"),
    )
)
