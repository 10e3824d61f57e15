"""An entry's answer reaches the right cells in the customer's own words, or stays out."""

from __future__ import annotations

from dataclasses import replace

from prefill.domain.entries import LabelledAnswer, Variant
from prefill.domain.questions import Accepts, AnswerField, ChoiceCode, Role
from prefill.jobs.answers import cells_for, missing_choice
from tests.fixtures.questions import choice_field, entry, mark_fields, question, text_field


def test_a_choice_is_written_in_the_lists_own_words() -> None:
    asked = question(choice_field(choices=("Y", "N", "Not Applicable")), text_field())
    assert cells_for(asked, entry(choice=ChoiceCode.NA, answer="No cards.")) == {
        "C2": "Not Applicable",
        "D2": "No cards.",
    }


def test_a_choice_that_the_list_does_not_offer_is_not_written() -> None:
    asked = question(choice_field(choices=("Yes", "No")), text_field())
    partly = entry(choice=ChoiceCode.PARTIAL, answer="Only in Europe.")
    assert "C2" not in cells_for(asked, partly)
    assert missing_choice(asked, partly) == asked.fields[0]


def test_an_x_goes_into_the_column_of_the_code() -> None:
    assert cells_for(question(*mark_fields()), entry(choice=ChoiceCode.NO, answer="")) == {"D2": "x"}


def test_the_sign_of_the_columns_own_list_marks_it() -> None:
    fields = [replace(field, choices=("✓",)) for field in mark_fields()]
    assert cells_for(question(*fields), entry(choice=ChoiceCode.NO, answer="")) == {"D2": "✓"}


def test_a_code_is_written_that_the_form_explains() -> None:
    meanings = {"1": ChoiceCode.YES, "2": ChoiceCode.NO}
    asked = question(replace(choice_field(choices=(1, 2)), meanings=meanings))
    assert cells_for(asked, entry(choice=ChoiceCode.NO, answer="")) == {"C2": 2}


def test_prose_goes_into_the_first_text_field_only() -> None:
    asked = question(text_field("D2", "Answer"), text_field("E2", "Customer's duties"))
    assert cells_for(asked, entry(choice=None)) == {"D2": "With AES-256."}


def test_a_further_field_is_filled_only_by_an_answer_with_its_label() -> None:
    owner = choice_field("D2", ("Provider", "Customer", "Shared"), "Control owner")
    asked = question(choice_field(), owner, text_field("E2"))
    shared = entry(other_answers=(LabelledAnswer("control  Owner", "shared"),))
    assert cells_for(asked, shared) == {"C2": "Yes", "D2": "Shared", "E2": "With AES-256."}
    assert "D2" not in cells_for(asked, entry())


def test_a_labelled_answer_outside_the_list_stays_out() -> None:
    owner = choice_field("D2", ("Provider", "Customer"), "Control owner")
    theirs = entry(choice=None, answer="", other_answers=(LabelledAnswer("Control owner", "Nobody"),))
    assert cells_for(question(owner), theirs) == {}


def test_a_score_is_written_as_the_number_of_the_list() -> None:
    score = AnswerField("C2", Role.SCORE, "Maturity", choices=(1, 2, 3))
    scored = entry(choice=None, answer="", other_answers=(LabelledAnswer("Maturity", "3"),))
    assert cells_for(question(score), scored) == {"C2": 3}


def test_a_grade_that_the_entry_does_not_give_is_a_choice_left_open() -> None:
    grade = AnswerField("C2", Role.SCORE, "Maturity", choices=(1, 2, 3))
    asked = question(grade, text_field())
    assert missing_choice(asked, entry()) == grade
    graded = entry(other_answers=(LabelledAnswer("Maturity", "2"),))
    assert missing_choice(asked, graded) is None
    assert cells_for(asked, graded) == {"C2": 2, "D2": "With AES-256."}


def test_prose_that_is_an_item_of_the_list_chooses_it() -> None:
    asked = question(choice_field(choices=("Public", "Private")))
    assert cells_for(asked, entry(choice=None, answer="private")) == {"C2": "Private"}


def test_a_bare_yes_is_said_in_a_word_where_there_is_only_text() -> None:
    assert cells_for(question(text_field()), entry(answer="")) == {"D2": "Yes"}


def test_a_text_longer_than_the_cell_allows_stays_out() -> None:
    short = replace(text_field(), accepts=Accepts("textLength", "lessThanOrEqual", "5"))
    assert cells_for(question(short), entry(choice=None)) == {}
    assert cells_for(question(short), entry(choice=None, answer="12345")) == {"D2": "12345"}


def test_a_text_shorter_than_the_cell_wants_stays_out() -> None:
    long = replace(text_field(), accepts=Accepts("textLength", "between", "20", "500"))
    assert cells_for(question(long), entry(choice=None)) == {}
    assert cells_for(question(long), entry(choice=None, answer="a" * 20)) == {"D2": "a" * 20}
    least = replace(text_field(), accepts=Accepts("textLength", "greaterThanOrEqual", "20"))
    assert cells_for(question(least), entry(choice=None, answer="a" * 20)) == {"D2": "a" * 20}


def test_a_list_that_cannot_be_read_is_left_to_the_person() -> None:
    unknown = AnswerField("C2", Role.CHOICE, "Answer", accepts=Accepts("list", "between", "[1]Lists!A:A"))
    asked = question(unknown, text_field())
    assert "C2" not in cells_for(asked, entry())
    assert missing_choice(asked, entry()) == unknown


def test_a_date_cell_takes_no_prose() -> None:
    date = replace(text_field(), accepts=Accepts("date", "greaterThan", "45000"))
    assert cells_for(question(date), entry(choice=None)) == {}


def test_a_short_answer_stands_in_where_the_long_one_does_not_fit() -> None:
    short = replace(text_field(), accepts=Accepts("textLength", "lessThanOrEqual", "8"))
    assert cells_for(question(short), entry(choice=None, short_answer="AES-256.")) == {"D2": "AES-256."}
    assert cells_for(question(text_field()), entry(short_answer="AES.")) == {"D2": "With AES-256."}


def test_a_variant_in_the_language_of_the_question_is_taken() -> None:
    german = question(choice_field(), text_field(), text="Werden die Daten der Kunden verschlüsselt?")
    variants = (
        Variant(product="Pay", language="de", answer="Ja, in Pay."),
        Variant(language="de", choice=ChoiceCode.NO, answer="Nein, noch nicht."),
    )
    known = entry(variants=variants)
    assert cells_for(german, known) == {"C2": "No", "D2": "Nein, noch nicht."}
    assert cells_for(question(choice_field(), text_field()), known) == {"C2": "Yes", "D2": "With AES-256."}


def test_prose_is_kept_from_a_column_that_asks_for_something_else() -> None:
    asked = question(choice_field(), text_field("D2", "Cost"), text_field("E2", "Comments"))
    assert cells_for(asked, entry(answer="With AES-256.")) == {"C2": "Yes", "E2": "With AES-256."}
