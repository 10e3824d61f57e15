"""A completed questionnaire teaches what it says, and nothing that it does not say."""

from __future__ import annotations

from dataclasses import replace

from prefill.bank.importing import Found, Skipped
from prefill.domain.cells import CellValue
from prefill.domain.entries import LabelledAnswer, Level
from prefill.domain.questions import AnswerField, ChoiceCode, Layout, Question, Questionnaire, QuestionSheet
from prefill.jobs.learning import learn
from tests.fixtures.questions import choice_field, mark_fields, question, text_field


def answered(field: AnswerField, value: CellValue) -> AnswerField:
    return replace(field, value=value, is_answered=True)


def learned(*questions: Question) -> tuple[list[Found], list[Skipped]]:
    layout = Layout(1, "A", "B", ("C",), "D")
    return learn(Questionnaire((QuestionSheet("Form", layout, questions),)), "last year.xlsx", Level.APPROVED)


def test_a_choice_and_its_comment_become_one_entry() -> None:
    found, skipped = learned(question(answered(choice_field(), "N/A"), answered(text_field(), "No cards.")))
    entry = found[0].entry
    assert (entry.choice, entry.answer, entry.level) == (ChoiceCode.NA, "No cards.", Level.APPROVED)
    assert entry.source == found[0].where == "last year.xlsx, Form, row 2 (1.1)"
    assert skipped == []


def test_a_mark_is_learned_as_what_its_column_means() -> None:
    yes, no, na = mark_fields()
    found, _ = learned(question(yes, answered(no, "x"), na))
    assert found[0].entry.choice is ChoiceCode.NO
    assert found[0].entry.other_answers == ()


def test_a_choice_without_a_code_is_kept_under_its_label() -> None:
    kind = choice_field(choices=("Public", "Private"), label="Kind of company")
    found, _ = learned(question(answered(kind, "Private")))
    assert found[0].entry.choice is None
    assert found[0].entry.other_answers == (LabelledAnswer("Kind of company", "Private"),)


def test_only_the_first_text_field_is_the_answer() -> None:
    first, second = text_field("D2", "Answer"), text_field("E2", "Your duties")
    found, _ = learned(question(first, answered(second, "Keep your keys.")))
    assert found[0].entry.answer == ""
    assert found[0].entry.other_answers == (LabelledAnswer("Your duties", "Keep your keys."),)


def test_a_bare_yes_without_a_list_is_a_choice_whose_words_are_kept() -> None:
    said = answered(text_field("C2", "Antwort"), "Ja")
    entry = learned(question(said, answered(text_field("D2", "Kommentar"), "Mit AES-256.")))[0][0].entry
    assert (entry.choice, entry.answer) == (ChoiceCode.YES, "Mit AES-256.")
    assert entry.other_answers == (LabelledAnswer("Antwort", "Ja"),)
    alone = learned(question(said, text_field("D2", "Kommentar")))[0][0].entry
    assert (alone.choice, alone.answer, alone.other_answers) == (ChoiceCode.YES, "Ja", ())


def test_prose_that_begins_with_a_yes_is_prose() -> None:
    said = answered(text_field(), "Yes, with AES-256 everywhere.")
    entry = learned(question(said))[0][0].entry
    assert (entry.choice, entry.answer) == (None, "Yes, with AES-256 everywhere.")


def test_an_open_question_teaches_nothing() -> None:
    placeholder = replace(text_field(), value="Enter text here")
    found, skipped = learned(question(choice_field(), placeholder))
    assert found == []
    assert skipped == [Skipped("last year.xlsx, Form, row 2 (1.1)", "not answered")]


def test_an_entry_is_in_the_language_of_its_question() -> None:
    german = question(answered(choice_field(), "Ja"), text="Werden die Daten der Kunden verschlüsselt?")
    assert learned(german)[0][0].entry.language == "de"
    assert learned(question(answered(choice_field(), "Yes"), text="MFA?"))[0][0].entry.language == "en"
